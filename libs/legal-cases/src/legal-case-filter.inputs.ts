import { Certainty, DateRangeInput, liesBetween, sql, type OrderKey, type Sql } from '#minewatch/graphql';
import { LegalCaseOutcome, LegalCaseStatus } from '#minewatch/vocabulary';
import { Field, InputType, registerEnumType } from '@nestjs/graphql';

const optional = (description: string) => ({ nullable: true, description });

/** Which legal cases are wanted; all conditions hold together. */
@InputType({ description: 'Which legal cases are wanted; all conditions hold together.' })
export class LegalCaseFilter {
  @Field(() => [String], optional('With one of these companies as defendant, by slug.'))
  defendant?: string[] | null;

  @Field(() => [String], optional('From one of these disputes, by slug.'))
  dispute?: string[] | null;

  @Field(() => [LegalCaseStatus], optional('Standing at one of these points.'))
  status?: LegalCaseStatus[] | null;

  @Field(() => [LegalCaseOutcome], optional('Ended in one of these ways.'))
  outcome?: LegalCaseOutcome[] | null;

  @Field(() => [String], optional('Before a court of one of these countries, ISO 3166-1 alpha-2.'))
  countryIso2?: string[] | null;

  @Field(() => DateRangeInput, optional('Filed between these days.'))
  filedBetween?: DateRangeInput | null;

  @Field(() => String, optional('Words in either language, accents ignored, in name, summary or court.'))
  text?: string | null;
}

/** How legal cases are ordered. */
export const LegalCaseOrder = {
  FILED_DESC: 'FILED_DESC',
  FILED_ASC: 'FILED_ASC',
  NAME_ASC: 'NAME_ASC',
} as const;

export type LegalCaseOrder = (typeof LegalCaseOrder)[keyof typeof LegalCaseOrder];

registerEnumType(LegalCaseOrder, {
  name: 'LegalCaseOrder',
  description: 'How legal cases are ordered.',
  valuesMap: {
    FILED_DESC: { description: 'Filed last first; those without a date last.' },
    FILED_ASC: { description: 'Filed first first; those without a date last.' },
    NAME_ASC: { description: 'By name, A to Z.' },
  },
});

export function legalCaseConditions(legalCase: Sql, filter: LegalCaseFilter): Sql[] {
  const conditions: Sql[] = [];
  const { defendant, dispute, status, outcome, countryIso2, filedBetween, text } = filter;
  if (defendant) {
    conditions.push(sql`${legalCase}.id in (select l.legal_case_id from legal_case_defendant l
      join company c on c.id = l.company_id where c.slug = any (${defendant}::text[]))`);
  }
  if (dispute) {
    conditions.push(
      sql`${legalCase}.dispute_id in (select id from dispute where slug = any (${dispute}::text[]))`,
    );
  }
  if (status) conditions.push(sql`${legalCase}.case_status = any (${status}::text[])`);
  if (outcome) conditions.push(sql`${legalCase}.case_outcome = any (${outcome}::text[])`);
  if (countryIso2) conditions.push(sql`${legalCase}.country_iso2 = any (${countryIso2}::text[])`);
  if (filedBetween) {
    const filed = { earliest: sql`${legalCase}.filed_earliest`, latest: sql`${legalCase}.filed_latest` };
    conditions.push(liesBetween(filed, filedBetween, filedBetween.certainty ?? Certainty.POSSIBLE));
  }
  if (text != null) {
    conditions.push(sql`${legalCase}.id in (select s.record_id from search_document s
      where s.kind = 'LEGAL_CASE' and s.words @@ search_query(${text}))`);
  }
  return conditions;
}

export function legalCaseOrder(legalCase: Sql, order: LegalCaseOrder): OrderKey[] {
  if (order === LegalCaseOrder.NAME_ASC) return [{ by: sql`fold(${legalCase}.name)` }];
  return [
    {
      by: sql`${legalCase}.filed_earliest`,
      descending: order === LegalCaseOrder.FILED_DESC,
      nullable: true,
    },
  ];
}
