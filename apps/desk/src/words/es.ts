import { account } from './account.es.js';
import { form } from './form.es.js';
import { frame } from './frame.es.js';
import { month } from './month.es.js';
import { people } from './people.es.js';
import { quality } from './quality.es.js';
import { record } from './record.es.js';
import { review } from './review.es.js';
import { sheets } from './sheets.es.js';
import type { en } from './en.js';

/** Wording of the desk in Spanish. */
export const es: typeof en = { ...frame, account, form, month, people, quality, record, review, sheets };
