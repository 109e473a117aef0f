import {
  actor,
  citations,
  code,
  date,
  inOrder,
  longText,
  reference,
  slug,
  yesNo,
  type RecordFile,
} from '#minewatch/record-columns';

/** `agreements.csv`: promises made in dialogue, by and to actors of the dispute, due when, kept or not. */
export const agreementsFile: RecordFile = {
  name: 'agreements.csv',
  title: { en: 'agreements', es: 'acuerdos' },
  kind: 'AGREEMENT',
  table: { name: 'agreement', key: ['id'] },
  columns: {
    slug: slug(),
    dispute_slug: reference('DISPUTE', { into: 'dispute_id', isRequired: true }),
    event_slug: reference('EVENT', { into: 'event_id' }),
    promise_en: longText({ isRequired: true }),
    promise_es: longText(),
    promised_by: actor({ into: 'promised_by_actor_id' }),
    promised_to: actor({ into: 'promised_to_actor_id' }),
    signed_edtf: date('signed'),
    due_edtf: date('due'),
    is_kept: yesNo(),
    kept_note_en: longText(),
    kept_note_es: longText(),
    source_url: citations(),
    confidence: code('confidence'),
  },
  rowRules: [inOrder('signed', 'due')],
};
