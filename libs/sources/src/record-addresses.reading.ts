import { defineReading, defineRoot, one, sql, type FieldReading, type Reading } from '#minewatch/graphql';
import type { RecordArgs, SlugArgs } from './record.args.js';

export const recordAddressReadings: Reading[] = [
  defineReading('RecordAddress', {}),
  defineRoot(
    'record',
    one<RecordArgs>('RecordAddress', ({ args }, address) => ({
      from: sql`(
        with recursive step as (
          select r.*, 0 as merges from record r where r.kind = ${args.kind} and r.slug = ${args.slug}
          union all
          select r.*, step.merges + 1 from step join record r on r.id = step.merged_into_id where step.merges < 20
        )
        select kind, slug, merges > 0 as is_merged, withdrawn_reason is not null as is_withdrawn, withdrawn_reason
        from step order by merges desc limit 1) ${address}`,
    })),
  ),
];

/** Reading of a root field that gives the record of a type by its slug, or null. */
export function oneBySlug(type: string): FieldReading {
  return one<SlugArgs>(type, ({ args }, row) => ({ where: sql`${row}.slug = ${args.slug}` }));
}
