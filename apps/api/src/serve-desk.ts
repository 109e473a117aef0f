import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, type Config } from '#minewatch/config';

const FOLDER = join(projectRoot, 'dist', 'apps', 'desk', 'public');
const SITE = join(projectRoot, 'dist', 'apps', 'site', 'public');
const ASSETS = '/desk/assets/';
const A_YEAR_MS = 365 * 24 * 3600 * 1000;

type Manifest = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

/** Adds the staff desk: one page for all its addresses, never kept by anybody, and its files under names that bear a hash. */
export async function serveDesk(
  server: FastifyInstance,
  config: Pick<Config, 'basemapUrl' | 'basemapAttribution'>,
): Promise<void> {
  const page = renderDeskPage(config);
  await server.register(fastifyStatic, {
    root: FOLDER,
    prefix: ASSETS,
    dotfiles: 'ignore',
    decorateReply: false,
    immutable: true,
    maxAge: A_YEAR_MS,
  });
  for (const address of ['/desk', '/desk/*']) {
    server.get(address, (_request, reply) =>
      reply
        .headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex' })
        .type('text/html; charset=utf-8')
        .send(page),
    );
  }
}

/** @throws Error when the desk was not built */
function renderDeskPage({ basemapUrl, basemapAttribution }: Parameters<typeof serveDesk>[1]): string {
  const desk = readManifest(FOLDER)['src/desk.tsx'];
  const site = readManifest(SITE);
  if (!desk) throw new Error('The staff desk has no entry in its manifest: npm run build');
  const fileOfSite = (source: string) => `/assets/${site[source]?.file ?? ''}`;
  const styles = (desk.css ?? []).map((file) => `<link rel="stylesheet" href="${ASSETS}${file}">`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>MineWatch</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${fileOfSite('src/icon.svg')}">
${styles.join('\n')}
<script type="module" src="${ASSETS}${desk.file}"></script>
</head>
<body>
<div id="desk" data-outlines="${fileOfSite('../../dist/outlines/peru.topo.json')}" data-basemap="${escapeText(basemapUrl)}" data-attribution="${escapeText(basemapAttribution)}">
<noscript>The desk needs JavaScript. · <span lang="es">La mesa necesita JavaScript.</span></noscript>
</div>
</body>
</html>`;
}

function readManifest(folder: string): Manifest {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path))
    throw new Error(`The browser code is missing in ${folder}. Build it with: npm run build`);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
