/** Command: takes pictures of the pages of a running site, in both languages and several widths, into .minewatch/screenshots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { projectRoot } from '#minewatch/config';

const FOLDER = join(projectRoot, '.minewatch', 'screenshots');
const DEFAULT_ADDRESS = 'http://127.0.0.1:3000';

const WIDTHS = [
  { name: 'phone', width: 360, height: 740 },
  { name: 'tablet', width: 768, height: 1024 },
  { name: 'desktop', width: 1440, height: 900 },
];

/** Each page in both languages. */
const PAGES: Readonly<Record<string, readonly [english: string, spanish: string]>> = {
  home: ['/en', '/es'],
  company: ['/en/company/glencore', '/es/empresa/glencore'],
  dispute: ['/en/dispute/espinar-tintaya-2012', '/es/conflicto/espinar-tintaya-2012'],
  project: ['/en/project/antapaccay', '/es/proyecto/antapaccay'],
  community: ['/en/community/fuerabamba', '/es/comunidad/fuerabamba'],
  place: ['/en/place/apurimac', '/es/lugar/apurimac'],
  'news-item': ['/en/news/arizona-quilish-2004', '/es/noticia/arizona-quilish-2004'],
  companies: ['/en/companies', '/es/empresas'],
  disputes: ['/en/disputes', '/es/conflictos'],
  projects: ['/en/projects', '/es/proyectos'],
  search: ['/en/search?q=tintaya', '/es/buscar?q=tintaya'],
  editions: ['/en/editions', '/es/ediciones'],
  'how-we-count': ['/en/how-we-count', '/es/como-contamos'],
  missing: ['/en/company/no-such-firm', '/es/empresa/no-such-firm'],
};

interface Picture {
  readonly address: string;
  readonly file: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly colorScheme: 'light' | 'dark';
}

function listPictures(site: string): Picture[] {
  return Object.entries(PAGES).flatMap(([name, paths]) =>
    paths.flatMap((path) =>
      WIDTHS.flatMap(({ name: screen, ...viewport }) =>
        (['light', 'dark'] as const).map((colorScheme) => ({
          address: site + path,
          file: join(FOLDER, `${name}-${path.slice(1, 3)}-${screen}-${colorScheme}.png`),
          viewport,
          colorScheme,
        })),
      ),
    ),
  );
}

async function take(browser: Browser, { address, file, viewport, colorScheme }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
  await page.goto(address, { waitUntil: 'networkidle' });
  await page.screenshot({ path: file });
  await page.close();
}

const site = process.argv[2] ?? DEFAULT_ADDRESS;
const pictures = listPictures(site);
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] || '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  for (const picture of pictures) await take(browser, picture);
  console.log(`Screenshots: ${pictures.length} of ${site} in ${FOLDER}`);
} finally {
  await browser.close();
}
