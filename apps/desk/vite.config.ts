import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Builds the staff desk; the server finds the names in the manifest. Each screen is a file of its own, loaded when it is first opened. */
export default defineConfig({
  root: here,
  base: '/desk/assets/',
  publicDir: false,
  build: {
    outDir: join(here, '..', '..', 'dist', 'apps', 'desk', 'public'),
    emptyOutDir: true,
    assetsDir: '',
    manifest: true,
    target: 'es2022',
    rolldownOptions: { input: [join(here, 'src', 'desk.tsx')] },
  },
});
