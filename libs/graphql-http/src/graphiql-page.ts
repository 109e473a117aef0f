import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { LongWay } from './graphql-front.js';
import { wantsPage } from './media-type.js';

/** A question ready to be run, shown beside the editor. */
export interface ExampleQuery {
  readonly title: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The query editor that a browser gets at the address of the API. */
export interface GraphiqlOptions {
  readonly title: string;
  /** Directory of the editor's built files, with Vite's manifest. */
  readonly directory: string;
  readonly examples: readonly ExampleQuery[];
}

interface ManifestChunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestChunk>>;

const ENTRY = 'src/graphiql.ts';

/** Only files of our own, and no script in the page; Monaco writes its colours into style elements. */
const SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Shows the editor to a browser; every other request goes on. */
export function graphiqlOr(otherwise: LongWay, options: GraphiqlOptions, assets: string): LongWay {
  const page = renderPage(options, assets);
  return (request, response, long) =>
    wantsPage(request) ? sendPage(response, page) : otherwise(request, response, long);
}

function sendPage(response: ServerResponse, page: string): Promise<void> {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cache-control': 'no-cache',
    vary: 'Accept',
  };
  response.writeHead(200, headers).end(page);
  return Promise.resolve();
}

function renderPage({ title, directory, examples }: GraphiqlOptions, assets: string): string {
  const manifest = readManifest(directory);
  const head = manifest ? tagsOf(manifest, assets) : '';
  const missing = manifest
    ? ''
    : '<p>The query editor is not built; <code>npm run build</code> builds it.</p>';
  const list = examples
    .map((example) => `<dt>${escape(example.title)}<dd><pre>${escape(example.query)}</pre>`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${escape(title)}</title>
${head}
<script type="application/json" id="examples">${JSON.stringify(examples).replaceAll('<', '\\u003c')}</script>
<main id="graphiql" style="height: 100dvh">${missing}
<noscript><h1>${escape(title)}</h1><p>The editor needs JavaScript. Without it, send a query by POST to this address, for example:</p>
<dl>${list}</dl></noscript></main>
</html>
`;
}

function readManifest(directory: string): Manifest | null {
  const path = join(directory, '.vite', 'manifest.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Manifest) : null;
}

function tagsOf(manifest: Manifest, assets: string): string {
  const styles = stylesOf(manifest, ENTRY, new Set()).map(
    (file) => `<link rel="stylesheet" href="${assets}${file}">`,
  );
  return [...styles, `<script type="module" src="${assets}${manifest[ENTRY]?.file}"></script>`].join('\n');
}

/** Style sheets of a chunk after those of the chunks it imports. */
function stylesOf(manifest: Manifest, name: string, seen: Set<string>): string[] {
  const chunk = manifest[name];
  if (!chunk || seen.has(name)) return [];
  seen.add(name);
  return [
    ...(chunk.imports ?? []).flatMap((imported) => stylesOf(manifest, imported, seen)),
    ...(chunk.css ?? []),
  ];
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
