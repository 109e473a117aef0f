/** Command: writes the outlines of Peru and its regions for the map to dist/outlines. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { drawOutlines } from '#minewatch/geo';

const path = join(projectRoot, 'dist', 'outlines', 'peru.topo.json');
const text = JSON.stringify(drawOutlines());

mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, text);
console.log(`Outlines: ${path} (${Math.ceil(text.length / 1024)} KiB)`);
