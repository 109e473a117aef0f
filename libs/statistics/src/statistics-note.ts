import { TextLanguage } from '#minewatch/graphql';
import { StatisticsDimension, StatisticsMeasure, type StatisticsArgs } from './statistics.args.js';

type Wording = Readonly<Record<TextLanguage, string>>;

const COUNTED: Readonly<Record<StatisticsMeasure, Wording>> = {
  DISPUTES: {
    EN: 'Counted: extractive disputes on record.',
    ES: 'Se cuentan: los conflictos extractivos registrados.',
  },
  EVENTS: {
    EN: 'Counted: events on record of extractive disputes.',
    ES: 'Se cuentan: los hechos registrados de conflictos extractivos.',
  },
  DEAD: {
    EN: 'Counted: people killed in events of extractive disputes, as far as a source states a number.',
    ES: 'Se cuentan: las personas muertas en hechos de conflictos extractivos, cuando una fuente indica la cifra.',
  },
};

const WHILE_OWNED: Wording = {
  EN: 'Of events only those on which the attribution to the company rests.',
  ES: 'De los hechos, solo aquellos en que se basa la atribución a la empresa.',
};

const SEVERAL_ROWS: Wording = {
  EN: 'What falls under several rows, such as a dispute with several owners, stands in each of them and once in the total.',
  ES: 'Lo que corresponde a varias filas, como un conflicto con varios propietarios, figura en cada una y una sola vez en el total.',
};

const CAUTION: Wording = {
  EN: 'Such counts depend on what the press reports and on how freely people can speak: few can mean few reports.',
  ES: 'Estas cifras dependen de lo que informa la prensa y de cuán libremente se puede hablar: pocos casos puede significar pocas noticias.',
};

const SEVERAL: readonly StatisticsDimension[] = [
  StatisticsDimension.DEPARTMENT,
  StatisticsDimension.COMPANY,
  StatisticsDimension.COMMODITY,
  StatisticsDimension.EVENT_TYPE,
];

/** What is counted and what such counts depend on, in a few sentences. */
export function statisticsNote({ by, of, filter }: StatisticsArgs, language: TextLanguage): string {
  const countsEvents = of !== StatisticsMeasure.DISPUTES;
  const wordings = [COUNTED[of]];
  if (countsEvents && filter?.company) wordings.push(WHILE_OWNED);
  if (by.some((dimension) => SEVERAL.includes(dimension))) wordings.push(SEVERAL_ROWS);
  return [...wordings, CAUTION].map((wording) => wording[language]).join(' ');
}
