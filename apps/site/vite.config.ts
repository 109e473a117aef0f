import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/** Files that are served as they are, under a name with a hash; the manifest lists them by their path from here. */
const FILES = ['src/icon.svg', '../../dist/outlines/peru.topo.json'];

function serveAsTheyAre(paths: readonly string[]): Plugin {
  return {
    name: 'serve-as-they-are',
    buildStart() {
      for (const path of paths) {
        const name = path.split('/').at(-1);
        this.emitFile({
          type: 'asset',
          name,
          originalFileName: path,
          source: readFileSync(join(here, path)),
        });
      }
    },
  };
}

/** Builds the browser code of the public pages; the server finds the names in the manifest. */
export default defineConfig({
  root: here,
  base: '/assets/',
  publicDir: false,
  plugins: [serveAsTheyAre(FILES)],
  build: {
    outDir: join(here, '..', '..', 'dist', 'apps', 'site', 'public'),
    emptyOutDir: true,
    assetsDir: '',
    manifest: true,
    modulePreload: false,
    target: 'es2020',
    rolldownOptions: {
      input: ['src/map.ts', 'src/copy.ts', 'src/site.css', 'src/map.css'].map((path) => join(here, path)),
    },
  },
});
