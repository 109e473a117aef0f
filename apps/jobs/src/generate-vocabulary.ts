/** Command: writes libs/vocabulary's lists anew from seed-data/vocabularies, and drops those of lists that are gone. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderVocabulary } from './render-vocabulary.js';
import { readVocabulary } from './vocabulary-source.js';

const target = join('libs', 'vocabulary', 'src');
const lists = readVocabulary();

rmSync(join(target, 'lists'), { recursive: true, force: true });
mkdirSync(join(target, 'lists'), { recursive: true });
for (const [path, text] of renderVocabulary(lists)) writeFileSync(join(target, path), text);

console.log(`Vocabulary: ${lists.length} lists written to ${target}`);
