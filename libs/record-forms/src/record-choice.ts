import { Field, ObjectType } from '@nestjs/graphql';
import type { Querying } from '#minewatch/auth';
import type { RecordKind } from '#minewatch/record-columns';
import type { Language } from '#minewatch/shared';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';

/** A record offered to somebody who is typing its name. */
@ObjectType({ description: 'A record offered to somebody who is typing its name.' })
export class RecordChoice {
  @Field(() => RecordKindEnum, { description: 'What the record is.' })
  kind!: RecordKind;

  @Field({ description: 'Its slug.' })
  slug!: string;

  @Field({ description: 'Its name or title, in the language asked for where there is one.' })
  title!: string;

  @Field({ description: 'Whether it is only a draft of the same bundle yet.' })
  isDraft!: boolean;
}

/** What is looked for. */
export interface Sought {
  readonly text: string;
  readonly kinds: readonly RecordKind[];
  readonly first: number;
  readonly language: Language;
  /** Drafts of new records that were logged together are found, too. */
  readonly bundleId: string | null;
}

type ChoiceRow = Omit<RecordChoice, 'title'> & { title_en: string; title_es: string | null };

/** The records that somebody may mean who has typed so much; those of the same bundle of drafts first. */
export async function findChoices(database: Querying, sought: Sought): Promise<RecordChoice[]> {
  const { text, kinds, first, language, bundleId } = sought;
  const values = [text.trim(), kinds, first, bundleId];
  const { rows } = await database.query<ChoiceRow>(FIND, values);
  return rows.map(({ title_en, title_es, ...choice }) => ({
    ...choice,
    title: (language === 'es' ? title_es : null) ?? title_en,
  }));
}

const FIND = `
  select * from (
    select 0 as place, record_kind as kind, slug, title_en, title_es, true as "isDraft"
    from draft d, lateral (select content #> '{sections,0,rows,0}' as own) o, lateral (
      select coalesce(own ->> 'title_en', own ->> 'name', own ->> 'headline', own ->> 'promise_en', slug) as title_en,
        coalesce(own ->> 'title_es', own ->> 'promise_es') as title_es) t
    where d.bundle_id = $4 and d.record_id is null and d.state in ('DRAFT', 'IN_REVIEW', 'APPROVED') and d.slug <> ''
      and (cardinality($2::text[]) = 0 or d.record_kind = any ($2))
      and ($1 = '' or strpos(fold(concat_ws(' ', d.slug, title_en, title_es)), fold($1)) > 0)
    union all
    select ordinality, kind, slug, title_en, title_es, false
    from editorial.find_records($1, $2, $3) with ordinality
  ) found
  order by place limit $3`;
