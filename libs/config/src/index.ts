export { CONFIG, InvalidConfiguration, readConfig, type Config } from './config.js';
export { projectRoot } from './project-root.js';
export { settings } from './settings.js';
