import {
  code,
  endDate,
  inOrder,
  longText,
  percent,
  reference,
  referenceBy,
  referenceKind,
  source,
  startDate,
  yesNo,
  type RecordFile,
} from '#minewatch/record-columns';
import { noCycles, noOverlaps, shareOrRange, sumsWithinWhole } from './ownership-rules.js';

const owned = {
  company: { kind: 'COMPANY', into: 'owned_company_id' },
  project: { kind: 'PROJECT', into: 'owned_project_id' },
} as const;

/** `ownership.csv`: who holds a share of what, from one date until before another. */
export const ownershipFile: RecordFile = {
  name: 'ownership.csv',
  title: { en: 'stakes', es: 'participaciones' },
  table: { name: 'stake', key: ['owner_id', 'owned_id', 'interest_type', 'from_edtf'] },
  columns: {
    owner_slug: reference('COMPANY', { into: 'owner_id', isRequired: true }),
    owned_kind: referenceKind(owned),
    owned_slug: referenceBy('owned_kind', owned, { always: 'owned_id', isRequired: true }),
    stake_percent: percent({ into: 'percent' }),
    stake_percent_min: percent({ into: 'percent_min' }),
    stake_percent_max: percent({ into: 'percent_max' }),
    from_edtf: startDate(),
    to_edtf: endDate(),
    is_operator: yesNo({ isRequired: true }),
    interest_type: code('interest_type', { isRequired: true }),
    notes_en: longText({ into: 'note_en' }),
    notes_es: longText({ into: 'note_es' }),
    source_url: source(),
    confidence: code('confidence'),
  },
  rowRules: [inOrder('from', 'to'), shareOrRange],
  fileRules: [noOverlaps, sumsWithinWhole, noCycles],
};
