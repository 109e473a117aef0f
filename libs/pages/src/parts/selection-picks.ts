import { EVERYTHING, type Selection } from '#minewatch/selections';
import { labelOf } from '#minewatch/vocabulary';
import type { SelectionProps } from './selection-fields.part.js';
import { useVisit, type Visit } from '../frame/visit.js';

/** One thing that a selection picks: how it is said, and the selection without it. */
export interface Pick {
  readonly label: string;
  readonly without: Selection;
}

/** What a selection picks, in words, in the order of its form. */
export function useSelectionPicks(props: SelectionProps): Pick[] {
  const visit = useVisit();
  const { selection } = props;
  const { statuses } = selection;
  return [
    ...named(props, visit),
    ...statuses.map((status) => ({
      label: labelOf('status', status, visit.language),
      without: { ...selection, statuses: statuses.filter((each) => each !== status) },
    })),
    ...dated(selection, visit),
  ];
}

/** Parts of a selection that go together, and how they are said; null where they pick nothing. */
type Said = readonly [parts: readonly (keyof Selection)[], label: string | null];

function named({ selection, choices }: SelectionProps, { t, language }: Visit): Pick[] {
  const { company, rule, commodity, type, issue, place, people } = selection;
  const ruleName = rule === 'ANY' ? t.filter.anyRule : labelOf('attribution', rule, language);
  const peopleName = choices.peoples.nodes.find(({ slug }) => slug === people)?.name;
  return picksOf(selection, [
    [['company', 'rule'], company && `${choices.company?.name ?? company} (${ruleName})`],
    [['commodity'], commodity && labelOf('commodity', commodity, language)],
    [['type'], type && labelOf('dispute_type', type, language)],
    [['issue'], issue && labelOf('issue', issue, language)],
    [['place'], place && (choices.place?.path ?? place)],
    [['people'], people && (peopleName ?? people)],
    [['isUkLinked'], selection.isUkLinked ? t.filter.ukOwner : null],
    [['isChanged'], selection.isChanged ? t.filter.changed : null],
  ]);
}

function dated(selection: Selection, { t, format }: Visit): Pick[] {
  const { from, to, month } = selection;
  const inWords = (each: string) => format.date(each);
  return picksOf(selection, [
    [['from'], from && t.filter.since(inWords(from))],
    [['to'], to && t.filter.until(inWords(to))],
    [['month'], month && t.filter.asOf(inWords(month))],
  ]);
}

function picksOf(selection: Selection, said: readonly Said[]): Pick[] {
  return said.flatMap(([parts, label]) => {
    const cleared = Object.fromEntries(parts.map((part) => [part, EVERYTHING[part]]));
    return label ? [{ label, without: { ...selection, ...cleared } }] : [];
  });
}
