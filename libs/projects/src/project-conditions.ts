import { anyOf, sql, type OrderKey, type Sql } from '#minewatch/graphql';
import { envelope, liesIn, standsWithin, type BoundingBoxInput } from '#minewatch/places';
import { namesLike } from '#minewatch/sources';
import { ProjectOrder, type ProjectFilter } from './project-filter.inputs.js';

/** Conditions that a project meets a filter; `today` is the day meant when the filter names none. */
export function projectConditions(project: Sql, filter: ProjectFilter, today: string): Sql[] {
  const { text, company, stage, place, boundingBox, commodity } = filter;
  const on = filter.on ?? today;
  const conditions: Sql[] = [];
  if (text)
    conditions.push(
      namesLike(sql`concat_ws(' ', ${project}.name, array_to_string(${project}.aliases, ' '))`, text),
    );
  if (company) conditions.push(isHeldBy(project, company, on));
  if (stage) conditions.push(isInStage(project, stage, on));
  if (place) conditions.push(liesIn(sql`${project}.ubigeo`, place));
  if (boundingBox) conditions.push(touches(project, boundingBox));
  if (commodity) conditions.push(yields(project, commodity));
  return [...conditions, ...conditionsOnColumns(project, filter), ...conditionsOnPresence(project, filter)];
}

/** Order of projects, for every connection of them. */
export function projectOrder(project: Sql, order: ProjectOrder): OrderKey[] {
  return [{ by: sql`fold(${project}.name)`, descending: order === ProjectOrder.NAME_DESC }];
}

/** Condition that a stage may be in force on a day, as far as its dates are known. */
export function mayLastOn(stage: Sql, on: string): Sql {
  return sql`${stage}.from_earliest <= ${on} and ${stage}.to_latest > ${on}`;
}

function conditionsOnColumns(project: Sql, { sector, legalMode, kind }: ProjectFilter): Sql[] {
  const conditions: Sql[] = [];
  if (sector) conditions.push(sql`${project}.sector = any (${sector}::text[])`);
  if (legalMode) conditions.push(sql`${project}.legal_mode = any (${legalMode}::text[])`);
  if (kind) conditions.push(sql`${project}.project_kind = any (${kind}::text[])`);
  return conditions;
}

function conditionsOnPresence(project: Sql, filter: ProjectFilter): Sql[] {
  const { isExtractive, hasDispute, hasShape } = filter;
  const conditions: Sql[] = [];
  if (isExtractive != null) conditions.push(sql`${project}.is_extractive = ${isExtractive}`);
  if (hasDispute != null) {
    conditions.push(
      sql`exists (select from dispute_project d where d.project_id = ${project}.id) = ${hasDispute}`,
    );
  }
  if (hasShape != null) {
    conditions.push(
      sql`exists (select from project_shape s where s.project_id = ${project}.id) = ${hasShape}`,
    );
  }
  return conditions;
}

function isHeldBy(project: Sql, companies: readonly string[], on: string): Sql {
  return sql`exists (select from effective_holding h join company c on c.id = h.company_id
    where h.project_id = ${project}.id and c.slug = any (${companies}::text[]) and h.possible @> ${on}::date)`;
}

function isInStage(project: Sql, stages: readonly string[], on: string): Sql {
  return sql`exists (select from project_stage s where s.project_id = ${project}.id
    and s.stage = any (${stages}::text[]) and ${mayLastOn(sql`s`, on)})`;
}

function touches(project: Sql, box: BoundingBoxInput): Sql {
  return anyOf([
    standsWithin(project, box),
    sql`exists (select from project_shape s where s.project_id = ${project}.id and st_intersects(s.shape, ${envelope(box)}))`,
  ]);
}

function yields(project: Sql, commodities: readonly string[]): Sql {
  return sql`exists (select from project_commodity c where c.project_id = ${project}.id
    and c.commodity = any (${commodities}::text[]))`;
}
