import { registerEnumType } from '@nestjs/graphql';
import * as vocabulary from '#minewatch/vocabulary';

const { listNames, termsOf } = vocabulary;

/** Enums that bear another name than their list, because a type of the domain bears that one. */
const NAMES: Partial<Record<vocabulary.ListName, string>> = {
  attribution: 'AttributionRule',
  project_relation: 'ProjectRelationKind',
  project_stage: 'Stage',
};

/**
 * Every list of the vocabulary is a GraphQL enum under its type's name (`date_precision` is `DatePrecision`), each code
 * described by its English label. Fields name the list's own object: `@Field(() => Status)`.
 */
for (const list of listNames()) {
  const name = list.replace(/(^|_)([a-z])/g, (_match, _bar, letter: string) => letter.toUpperCase());
  const codes: unknown = Reflect.get(vocabulary, name);
  if (typeof codes !== 'object' || codes === null) throw new Error(`The vocabulary exports no ${name}.`);
  const descriptions = termsOf(list).map((term) => [term.code, { description: `${term.en}.` }]);
  registerEnumType(codes, {
    name: NAMES[list] ?? name,
    description: `A code of the vocabulary list "${list}"; the field \`vocabulary\` gives its labels in both languages.`,
    valuesMap: Object.fromEntries(descriptions) as Record<string, { description: string }>,
  });
}
