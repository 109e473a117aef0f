import { account } from './account.en.js';
import { form } from './form.en.js';
import { frame } from './frame.en.js';
import { month } from './month.en.js';
import { people } from './people.en.js';
import { quality } from './quality.en.js';
import { record } from './record.en.js';
import { review } from './review.en.js';
import { sheets } from './sheets.en.js';

/** Wording of the desk in English. */
export const en = { ...frame, account, form, month, people, quality, record, review, sheets };
