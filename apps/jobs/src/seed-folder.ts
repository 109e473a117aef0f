import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { listSeedPlaces } from '#minewatch/geo';
import { boundariesFile, placesFile, recordFiles, vocabularyFile } from '#minewatch/record-descriptions';
import { readFolder, type RecordFolder, type WrittenFile } from '#minewatch/record-files';
import { readVocabulary } from './vocabulary-source.js';

const seedData = join(projectRoot, 'seed-data');

/** All that a new MineWatch starts with: code lists, places and the records, as if they were files of one folder. */
export async function readSeedFolder(directory = seedData): Promise<RecordFolder> {
  const records = await readFolder(join(directory, 'records'), recordFiles);
  return {
    ...records,
    files: [readVocabularyFile(directory), ...readPlaceFiles(directory), ...records.files],
  };
}

/** Peru's departments, provinces and districts, and the outlines that are known. */
export function readPlaceFiles(directory = seedData): WrittenFile[] {
  const { rows, boundaries } = listSeedPlaces(join(directory, 'places'));
  const places = rows.map((row) => ({ ...row }));
  const outlines = [...boundaries].map(([ubigeo, shape]) => ({ ubigeo, geometry: JSON.stringify(shape) }));
  return [writtenFile(placesFile.name, places), writtenFile(boundariesFile.name, outlines)];
}

/** The code lists, which every load brings up to date. */
export function readVocabularyFile(directory = seedData): WrittenFile {
  const terms = readVocabulary(join(directory, 'vocabularies')).flatMap(({ name, terms }) =>
    terms.map((term, index) => ({ list: name, ...term, position: String(index + 1) })),
  );
  return writtenFile(vocabularyFile.name, terms);
}

/** Rows that come from no file of their own are numbered as if they did. */
function writtenFile(name: string, rows: readonly Record<string, string>[]): WrittenFile {
  const written = rows.map((cells, index) => ({ line: index + 2, cells }));
  return { name, columns: Object.keys(rows[0] ?? {}), rows: written, problems: [] };
}
