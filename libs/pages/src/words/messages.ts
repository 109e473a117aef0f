import type { InEachLanguage } from '#minewatch/shared';
import { en, type Messages } from './messages.en.js';
import { es } from './messages.es.js';

export type { Messages } from './messages.en.js';

export const MESSAGES: InEachLanguage<Messages> = { en, es };
