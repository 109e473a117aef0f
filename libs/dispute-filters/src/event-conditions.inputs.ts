import { Certainty, DateRangeInput, liesBetween, sql, type Sql } from '#minewatch/graphql';
import { EventType } from '#minewatch/vocabulary';
import { Field, InputType, Int } from '@nestjs/graphql';

/** What one and the same event must be; all conditions hold together. */
@InputType({ description: 'What one and the same event must be; all conditions hold together.' })
export class EventConditions {
  @Field(() => [EventType], { nullable: true, description: 'Of one of these types.' })
  eventType?: EventType[] | null;

  @Field(() => Int, { nullable: true, description: 'With at least so many people killed.' })
  deadAtLeast?: number | null;

  @Field(() => Int, { nullable: true, description: 'With at least so many people injured.' })
  injuredAtLeast?: number | null;

  @Field(() => Int, { nullable: true, description: 'With at least so many people arrested.' })
  arrestedAtLeast?: number | null;

  @Field(() => DateRangeInput, { nullable: true, description: 'Between these days.' })
  between?: DateRangeInput | null;
}

/**
 * The conditions on an event row, in which every reading of uncertain dates must hold (CERTAIN) or some (POSSIBLE). A range
 * of days that asks for certain matches gets them either way.
 */
export function eventConditions(event: Sql, asked: EventConditions, certainty: Certainty): Sql[] {
  const conditions: Sql[] = [];
  const { eventType, deadAtLeast, injuredAtLeast, arrestedAtLeast, between } = asked;
  if (eventType) conditions.push(sql`${event}.event_type = any (${eventType}::text[])`);
  if (deadAtLeast != null) conditions.push(sql`${event}.dead >= ${deadAtLeast}`);
  if (injuredAtLeast != null) conditions.push(sql`${event}.injured >= ${injuredAtLeast}`);
  if (arrestedAtLeast != null) conditions.push(sql`${event}.arrested >= ${arrestedAtLeast}`);
  if (between) {
    const days = { earliest: sql`${event}.on_earliest`, latest: sql`${event}.on_latest` };
    conditions.push(liesBetween(days, between, strictest(certainty, between.certainty)));
  }
  return conditions;
}

/** CERTAIN if either is. */
export function strictest(one: Certainty, other: Certainty): Certainty {
  return one === Certainty.CERTAIN ? one : other;
}
