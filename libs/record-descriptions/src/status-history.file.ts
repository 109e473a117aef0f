import {
  code,
  date,
  error,
  longText,
  reference,
  type RecordFile,
  type RowRule,
} from '#minewatch/record-columns';

const phaseWhileActive: RowRule = ({ cells }) => {
  if (!cells['phase'] || cells['status'] === 'ACTIVE') return {};
  const wrong = { en: `a phase while ${cells['status']}`, es: `una fase en estado ${cells['status']}` };
  const expected = {
    en: 'an empty cell: only ACTIVE has phases',
    es: 'una celda vacía: solo ACTIVE tiene fases',
  };
  return { findings: [error({ column: 'phase', value: cells['phase'], wrong, expected })] };
};

/** `status_history.csv`: status, phase and intensity of disputes, each from a date on. */
export const statusHistoryFile: RecordFile = {
  name: 'status_history.csv',
  title: { en: 'status history', es: 'historia de estados' },
  table: { name: 'status_history', key: ['dispute_id', 'from_edtf'] },
  columns: {
    dispute_slug: reference('DISPUTE', { into: 'dispute_id', isRequired: true }),
    from_edtf: date('from', { isRequired: true }),
    status: code('status', { isRequired: true }),
    phase: code('phase'),
    intensity: code('intensity'),
    basis_event_slug: reference('EVENT', { into: 'event_id' }),
    note_en: longText(),
    note_es: longText(),
    confidence: code('confidence'),
  },
  rowRules: [phaseWhileActive],
};
