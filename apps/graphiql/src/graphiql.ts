import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { examplesPlugin, readExamples } from './examples.js';

const asked = new URLSearchParams(location.search);
const examples = readExamples();
const examplesBeside = examplesPlugin(examples);

createRoot(document.getElementById('graphiql')!).render(
  createElement(GraphiQL, {
    fetcher: createGraphiQLFetcher({ url: location.pathname }),
    initialQuery: asked.get('query') ?? undefined,
    initialVariables: asked.get('variables') ?? undefined,
    defaultQuery: examples[0]?.query,
    plugins: [HISTORY_PLUGIN, examplesBeside],
    visiblePlugin: examplesBeside,
    isHeadersEditorEnabled: false,
  }),
);
