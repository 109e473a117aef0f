import { Language } from './language.js';
import { part, value, type FieldReading } from './reading.js';
import { identifier, sql } from './sql.js';

/**
 * A bilingual text from `<column>_en` and `<column>_es`: in the language of the argument `language`, else in the other one
 * and marked so; null when it was written in neither.
 */
export function localText(column: string): FieldReading {
  return part<{ language?: Language }>(({ row, args }) => {
    const inSpanish = args.language === Language.ES;
    const english = sql`${row}.${identifier(`${column}_en`)}`;
    const spanish = sql`${row}.${identifier(`${column}_es`)}`;
    const [asked, other] = inSpanish ? [spanish, english] : [english, spanish];
    return {
      isPresent: sql`${asked} is not null or ${other} is not null`,
      fields: {
        text: value(() => sql`coalesce(${asked}, ${other})`),
        language: value(() =>
          inSpanish
            ? sql`case when ${asked} is null then 'EN' else 'ES' end`
            : sql`case when ${asked} is null then 'ES' else 'EN' end`,
        ),
        isFallback: value(() => sql`${asked} is null`),
      },
    };
  });
}

/** A date as far as it is known, from `<column>_edtf`, `_earliest`, `_latest`, `_precision`; an open end has no bound. */
export function edtfDate(column: string): FieldReading {
  return part(({ row }) => {
    const of = (suffix: string) => sql`${row}.${identifier(`${column}_${suffix}`)}`;
    return {
      isPresent: sql`${of('edtf')} is not null`,
      fields: {
        edtf: value(() => of('edtf')),
        earliest: value(() => of('earliest')),
        latest: value(() => of('latest')),
        precision: value(() => of('precision')),
        isApproximate: value(() => sql`${of('edtf')} ~ '[~%]'`),
        isUncertain: value(() => sql`${of('edtf')} ~ '[?%]'`),
      },
    };
  });
}
