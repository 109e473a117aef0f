import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';

const FINGERPRINT = join(projectRoot, 'dist', '.built');

/** Tells one build of the program from another: the fingerprint of its sources, or the moment of its start without one. */
export const release = existsSync(FINGERPRINT)
  ? readFileSync(FINGERPRINT, 'utf8').trim()
  : new Date().toISOString();
