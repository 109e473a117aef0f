import {
  Certainty,
  defineReading,
  defineRoot,
  list,
  localText,
  one,
  sql,
  value,
  type FieldReading,
  type Reading,
  type Sql,
} from '#minewatch/graphql';
import type { InEachLanguage } from '#minewatch/shared';
import type { HeadlineArgs } from './headline.args.js';

const RULE: InEachLanguage = {
  en: 'Firms linked to the United Kingdom on the day (listed in London, registered there, or owned in part by such a firm) that hold part of an extractive project in Peru, directly or through others. A firm counts as in dispute when an extractive dispute about such a project is active or latent on the day.',
  es: 'Empresas vinculadas al Reino Unido en la fecha (cotizan en Londres, están registradas allí o pertenecen en parte a una empresa así) que tienen parte de un proyecto extractivo en el Perú, directamente o a través de otras. Una empresa cuenta como en conflicto cuando un conflicto extractivo sobre uno de esos proyectos está activo o latente en la fecha.',
};

export const headlineReadings: Reading[] = [
  defineReading('HeadlineFigure', {
    fields: {
      on: value(({ row }) => sql`${row}.day`),
      rate: value(({ row }) => sql`round(${row}.numerator / nullif(${row}.denominator, 0)::numeric, 4)`),
      rule: localText('rule'),
      firms: firms(() => sql`true`),
      withDispute: firms((figure) => isInDispute(figure)),
      withoutDispute: firms((figure) => sql`${isInDispute(figure)} is not true`),
    },
  }),
  defineRoot(
    'headlineFigure',
    one<HeadlineArgs>('HeadlineFigure', ({ args, context }, figure) => ({
      from: sql`(
        select day, certainties, ${RULE.en} as rule_en, ${RULE.es} as rule_es,
          (count(*) filter (where f.dispute_certainty = any (certainties))) as numerator, count(f.company_id) as denominator
        from (select ${args.on ?? context.today}::date as day, ${accepted(args.certainty)}::text[] as certainties) asked
          left join lateral headline_firm_on(day) f on f.certainty = any (certainties)
        group by day, certainties) ${figure}`,
    })),
  ),
];

/** `isWanted` sees the row of the figure, with the day and the accepted certainties, beside the alias "firm". */
function firms(isWanted: (figure: Sql) => Sql): FieldReading {
  return list(
    'Company',
    ({ row }, company) => ({
      from: sql`headline_firm_on(${row}.day) firm join company ${company} on ${company}.id = firm.company_id`,
      where: [sql`firm.certainty = any (${row}.certainties)`, isWanted(row)],
      orderBy: [sql`fold(${company}.name)`, sql`${company}.id`],
    }),
    { size: 50 },
  );
}

function isInDispute(figure: Sql): Sql {
  return sql`(firm.dispute_certainty = any (${figure}.certainties))`;
}

function accepted(certainty: Certainty): Certainty[] {
  return certainty === Certainty.CERTAIN ? [Certainty.CERTAIN] : [Certainty.CERTAIN, Certainty.POSSIBLE];
}
