import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The site was not built, so its pages would have neither style nor map. */
export class SiteNotBuilt extends Error {
  constructor(readonly folder: string) {
    super(`The site's browser code is missing in ${folder}. Build it with: npm run build`);
    this.name = 'SiteNotBuilt';
  }
}

/** Addresses of the files that the pages link; their names bear a hash of what is in them. */
export interface SiteAssets {
  readonly folder: string;
  readonly style: string;
  readonly icon: string;
  readonly outlines: string;
  readonly mapScript: string;
  readonly copyScript: string;
  readonly mapStyle: string;
}

/** Where the files are served; never change what stands behind an address below it. */
export const ASSETS_PREFIX = '/assets/';

type Manifest = Readonly<Record<string, { readonly file: string }>>;

/** @throws {SiteNotBuilt} */
export function readSiteAssets(folder: string): SiteAssets {
  const path = join(folder, '.vite', 'manifest.json');
  if (!existsSync(path)) throw new SiteNotBuilt(folder);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const addressOf = (source: string): string => {
    const file = manifest[source]?.file;
    if (!file) throw new SiteNotBuilt(folder);
    return ASSETS_PREFIX + file;
  };
  return {
    folder,
    style: addressOf('src/site.css'),
    icon: addressOf('src/icon.svg'),
    outlines: addressOf('../../dist/outlines/peru.topo.json'),
    mapScript: addressOf('src/map.ts'),
    copyScript: addressOf('src/copy.ts'),
    mapStyle: addressOf('src/map.css'),
  };
}
