import { StarIcon, type GraphiQLPlugin } from '@graphiql/react';
import { createElement, type ReactElement } from 'react';

/** A question that researchers ask, ready to be run. */
export interface Example {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The examples that the server wrote into the page. */
export function readExamples(): Example[] {
  return JSON.parse(document.getElementById('examples')?.textContent ?? '[]') as Example[];
}

/** A list of example questions beside the editor; each opens in a tab of its own and can be sent to others as a link. */
export function examplesPlugin(examples: readonly Example[]): GraphiQLPlugin {
  return { title: 'Example questions', icon: StarIcon, content: () => exampleList(examples) };
}

function exampleList(examples: readonly Example[]): ReactElement {
  const items = examples.map((example) =>
    createElement(
      'li',
      { key: example.title },
      createElement('a', { href: addressOf(example) }, example.title),
    ),
  );
  const title = createElement('div', { className: 'graphiql-doc-explorer-title' }, 'Example questions');
  return createElement(
    'section',
    { 'aria-label': 'Example questions' },
    title,
    createElement('ol', null, items),
  );
}

function addressOf({ query, variables }: Example): string {
  const parameters = new URLSearchParams({ query });
  if (variables) parameters.set('variables', JSON.stringify(variables, null, 2));
  return `?${parameters.toString()}`;
}
