import type { InEachLanguage } from '#minewatch/shared';
import { silenceRule } from './silence-rule.js';

/** Something that can be wanting in a record: what it is called, what to do, and which records fail it. */
export interface QualityCheck {
  readonly title: InEachLanguage;
  readonly advice: InEachLanguage;
  /** SQL that gives record_id and remark, a text that is the same in both languages; $1 is today in Lima. */
  readonly failing: string;
}

/** Every check, in the order in which the list shows them. */
export const qualityChecks = {
  NO_SOURCE: {
    title: { en: 'No source', es: 'Sin fuente' },
    advice: {
      en: 'Cite at least one source that others can find.',
      es: 'Cite al menos una fuente que otros puedan encontrar.',
    },
    failing: `select r.id as record_id, null as remark from record r
      where r.merged_into_id is null and r.withdrawn_reason is null and r.kind not in ('PLACE', 'PEOPLE')
        and not exists (select from citation c where c.record_id = r.id)
        and not exists (select from news_item n where n.id = r.id and n.url is not null)`,
  },
  IMPRECISE_PLACE: {
    title: { en: 'Imprecise place', es: 'Lugar impreciso' },
    advice: {
      en: 'It is known by department or country only and is never drawn on the map: look for the province, district or site.',
      es: 'Solo se conoce el departamento o el país y nunca se dibuja en el mapa: busque la provincia, el distrito o el sitio.',
    },
    failing: `select id as record_id, location_precision as remark from (
        select id, location_precision from project where not exists (select from project_shape s where s.project_id = project.id)
        union all select id, location_precision from community
        union all select id, location_precision from dispute
        union all select id, location_precision from event
      ) placed where location_precision in ('DEPARTMENT', 'COUNTRY')`,
  },
  STAKES_ABOVE_100: {
    title: { en: 'Stakes above 100 %', es: 'Participaciones por encima de 100 %' },
    advice: {
      en: 'On some day the shares that people certainly held in it add up to more than the whole: check dates and shares.',
      es: 'En algún día las participaciones que con certeza se tenían en él suman más que el total: revise fechas y porcentajes.',
    },
    failing: `select owned_id as record_id, trim_scale(max(held)) || ' % · ' || min(on_day) as remark from (
        select d.owned_id, d.on_day, sum(coalesce(s.percent, s.percent_min)) as held
        from (select distinct owned_id, interest_type, lower(certain_period) as on_day from stake where not isempty(certain_period)) d
          join stake s on s.owned_id = d.owned_id and s.interest_type = d.interest_type and s.certain_period @> d.on_day
        group by d.owned_id, d.interest_type, d.on_day
        having sum(coalesce(s.percent, s.percent_min)) > 100.01
      ) day group by owned_id`,
  },
  ACTIVE_AND_SILENT: {
    title: { en: 'Active and silent', es: 'Activo y sin hechos' },
    advice: silenceRule.wording,
    failing: `select d.id as record_id, to_char(f.latest_on, 'YYYY-MM-DD') as remark
      from extractive_dispute d join status_period s on s.dispute_id = d.id and s.during @> $1::date and s.status = 'ACTIVE'
        join dispute_figures f on f.dispute_id = d.id
      where f.latest_on < $1::date - make_interval(months => ${silenceRule.activeMonths})`,
  },
  HEADLINE_NOT_SEEN: {
    title: { en: 'Headline not seen on a page', es: 'Titular no visto en la página' },
    advice: {
      en: 'The headline was rebuilt from an address or is our own label, and is never quoted: read the page and copy it.',
      es: 'El titular se reconstruyó de una dirección o es un rótulo nuestro, y nunca se cita: lea la página y cópielo.',
    },
    failing: `select id as record_id, publisher as remark from news_item where headline_basis <> 'page'`,
  },
  COPY_ON_OTHER_HOST: {
    title: { en: 'Copy on another host', es: 'Copia en otro sitio' },
    advice: {
      en: 'It rests on a copy that somebody else put up: look for the page of the publisher.',
      es: 'Se apoya en una copia que puso otro: busque la página de quien lo publicó.',
    },
    failing: `select c.record_id, min(s.url) as remark from citation c join source s on s.id = c.source_id
      where s.is_copy group by c.record_id`,
  },
} as const satisfies Record<string, QualityCheck>;

export type QualityCheckCode = keyof typeof qualityChecks;

export const qualityCheckCodes = Object.keys(qualityChecks) as QualityCheckCode[];
