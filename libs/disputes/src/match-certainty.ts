import { disputeConditions, type DisputesArgs } from '#minewatch/dispute-filters';
import { allOf, Certainty, sql, value, type FieldReading, type Sql } from '#minewatch/graphql';

/** Whether a dispute found meets its filter in every reading of uncertain dates. */
export function matchCertainty({ filter }: DisputesArgs, dispute: Sql, today: string): FieldReading {
  const isSure = allOf(disputeConditions(dispute, filter ?? {}, { today, certainty: Certainty.CERTAIN }));
  return value(() => sql`case when ${isSure} then 'CERTAIN' else 'POSSIBLE' end`);
}

/** How many disputes of a list meet its filter in every reading of uncertain dates. */
export const certainCount: FieldReading = value(({ matches, context: { today } }) => {
  const { row, from, where, args } = matches!;
  const { filter } = args as unknown as DisputesArgs;
  const isSure = allOf(disputeConditions(row, filter ?? {}, { today, certainty: Certainty.CERTAIN }));
  return sql`(select count(*) from ${from} where ${where} and ${isSure})`;
});
