import type { Words } from '../words/words.js';
import type { Policy } from './person.js';

interface Destination {
  readonly name: keyof Words['screens'];
  readonly address: string;
  readonly policy: Policy;
  /** Keys that lead there. */
  readonly key?: string;
}

/** Where the frame leads, for those who may go there. */
export const NAVIGATION: readonly Destination[] = [
  { name: 'month', address: '/desk', policy: 'mayRead', key: 'g m' },
  { name: 'records', address: '/desk/records', policy: 'mayRead', key: 'g r' },
  { name: 'drafts', address: '/desk/drafts', policy: 'mayRead', key: 'g d' },
  { name: 'import', address: '/desk/import', policy: 'mayDraft' },
  { name: 'people', address: '/desk/people', policy: 'mayManagePeople' },
  { name: 'audit', address: '/desk/audit', policy: 'mayReadTheAuditLog' },
];
