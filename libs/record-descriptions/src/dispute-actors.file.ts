import {
  code,
  endDate,
  error,
  inOrder,
  longText,
  reference,
  referenceBy,
  referenceKind,
  source,
  startDate,
  text,
  type RecordFile,
  type RowRule,
} from '#minewatch/record-columns';

/** An organisation goes by its name; a company or community by its slug. */
const nameOrSlug: RowRule = ({ cells }) => {
  const isOrganisation = cells['actor_kind'] === 'organisation';
  const [needed, unwanted] = isOrganisation
    ? ['actor_name_en', 'actor_slug']
    : ['actor_slug', 'actor_name_en'];
  const findings = [
    ...(cells[needed] === ''
      ? [error({ column: needed, value: '', wrong: { en: 'missing', es: 'falta' } })]
      : []),
    ...(cells[unwanted]
      ? [error({ column: unwanted, value: cells[unwanted], wrong: onlyOne, expected: emptyCell })]
      : []),
  ];
  return { findings };
};
const onlyOne = { en: 'does not belong to this actor_kind', es: 'no corresponde a este actor_kind' };
const emptyCell = { en: 'an empty cell', es: 'una celda vacía' };

const actors = {
  company: { kind: 'COMPANY', into: 'company_id' },
  community: { kind: 'COMMUNITY', into: 'community_id' },
} as const;

/** `dispute_actors.csv`: who takes part in a dispute, with function, level and demand, dated. */
export const disputeActorsFile: RecordFile = {
  name: 'dispute_actors.csv',
  title: { en: 'actors of disputes', es: 'actores de conflictos' },
  table: {
    name: 'dispute_actor',
    key: ['dispute_id', 'company_id', 'community_id', 'organisation_en', 'actor_function', 'from_edtf'],
    // Agreements name who promised, and to whom.
    isRestedOn: true,
  },
  columns: {
    dispute_slug: reference('DISPUTE', { into: 'dispute_id', isRequired: true }),
    actor_kind: referenceKind(actors, 'organisation'),
    actor_slug: referenceBy('actor_kind', actors),
    actor_name_en: text({ into: 'organisation_en' }),
    actor_name_es: text({ into: 'organisation_es' }),
    function: code('actor_function', { into: 'actor_function', isRequired: true }),
    level: code('actor_level', { into: 'actor_level', isRequired: true }),
    from_edtf: startDate(),
    to_edtf: endDate(),
    position_en: longText({ into: 'demand_en' }),
    position_es: longText({ into: 'demand_es' }),
    source_url: source(),
    confidence: code('confidence'),
  },
  rowRules: [nameOrSlug, inOrder('from', 'to')],
};
