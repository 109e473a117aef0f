import {
  forRules,
  choice,
  code,
  endDate,
  inOrder,
  percent,
  reference,
  referenceBy,
  source,
  startDate,
  text,
  yesNo,
  type RecordFile,
} from '#minewatch/record-columns';
import { noCycles, noOverlaps, sumsWithinWhole } from './ownership-rules.js';

/** `ownership.csv`: who holds a share of what, from one date until before another. */
export const ownershipFile: RecordFile = {
  name: 'ownership.csv',
  title: { en: 'stakes', es: 'participaciones' },
  table: { name: 'stake', key: ['owner_id', 'owned_id', 'interest_type', 'from_edtf'] },
  columns: {
    owner_slug: reference('COMPANY', { into: 'owner_id', isRequired: true }),
    owned_kind: forRules(choice(['company', 'project'], { isRequired: true })),
    owned_slug: referenceBy(
      'owned_kind',
      {
        company: { kind: 'COMPANY', into: 'owned_company_id' },
        project: { kind: 'PROJECT', into: 'owned_project_id' },
      },
      { always: 'owned_id', isRequired: true },
    ),
    stake_percent: percent({ into: 'percent' }),
    from_edtf: startDate(),
    to_edtf: endDate(),
    is_operator: yesNo({ isRequired: true }),
    interest_type: code('interest_type', { isRequired: true }),
    notes_en: text({ into: 'note_en' }),
    notes_es: text({ into: 'note_es' }),
    source_url: source(),
    confidence: code('confidence'),
  },
  rowRules: [inOrder('from', 'to')],
  fileRules: [noOverlaps, sumsWithinWhole, noCycles],
};
