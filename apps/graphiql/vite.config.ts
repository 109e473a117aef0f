import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Builds the query editor that /graphql shows to a browser; the server finds the names in the manifest. */
export default defineConfig({
  root: here,
  base: './',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: join(here, '..', '..', 'dist', 'apps', 'graphiql', 'public'),
    emptyOutDir: true,
    assetsDir: '',
    manifest: true,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: {
      input: join(here, 'src', 'graphiql.ts'),
      // "use client" in packages of others is for React's server, which we do not run.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
