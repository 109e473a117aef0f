export { InvalidConfiguration, readConfig, type Config, type Environment } from './config.js';
export { projectRoot } from './project-root.js';
export { settings } from './settings.js';
export type { Setting } from './setting.js';
