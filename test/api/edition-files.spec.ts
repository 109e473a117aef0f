import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rebuildEdition } from '#minewatch/edition-files';
import { isError } from '#minewatch/record-columns';
import { recordFiles } from '#minewatch/record-descriptions';
import { readFolder } from '#minewatch/record-files';
import { ensureFirstEdition } from '../../apps/jobs/src/first-edition.js';
import { loadFolder } from '../../apps/jobs/src/load-folder.js';
import { readPlaceFiles, readVocabularyFile } from '../../apps/jobs/src/seed-folder.js';
import { useApi } from '../support/api.js';
import { useDatabase } from '../support/database.js';
import { undone } from '../support/transactions.js';

interface FileOfEdition {
  readonly name: string;
  readonly path: string;
  readonly rows: number | null;
  readonly bytes: number;
  readonly sha256: string;
}

const EDITIONS = '{ editions { nodes { version checksum files { name path rows bytes sha256 } } } }';
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('the files of an edition', () => {
  const api = useApi();
  const describeEdition = async () => {
    type Answer = { editions: { nodes: { version: string; checksum: string; files: FileOfEdition[] }[] } };
    return (await api().get<Answer>(EDITIONS)).editions.nodes[0]!;
  };
  const download = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(api().url + path, { headers });
    return { answer, bytes: new Uint8Array(await answer.arrayBuffer()) };
  };

  it('can be downloaded one by one, and are what the edition says of them', async () => {
    const { version, checksum, files } = await describeEdition();
    expect(files.map(({ name }) => name).slice(0, 2)).toEqual([`minewatch-${version}.zip`, 'manifest.json']);
    expect(files[0]!.sha256).toBe(checksum);
    for (const { path, bytes, sha256 } of files) {
      const { answer, bytes: got } = await download(path);
      expect([path, answer.status, got.byteLength, digest(got)]).toEqual([path, 200, bytes, sha256]);
    }
  });

  it('stand in the package with a manifest that tells rows, bytes and checksum of each', async () => {
    const { version, files } = await describeEdition();
    const { answer, bytes } = await download(files[0]!.path);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="minewatch-${version}.zip"`);
    const inside = unzipSync(bytes);
    const manifest = JSON.parse(Buffer.from(inside[`minewatch-${version}/manifest.json`]!).toString()) as {
      version: string;
      licence: { name: string };
      files: FileOfEdition[];
    };
    expect(manifest).toMatchObject({ version, licence: { name: 'CC BY 4.0' } });
    expect(manifest.files.map(({ name }) => `minewatch-${version}/${name}`).sort()).toEqual(
      Object.keys(inside)
        .filter((name) => !name.endsWith('manifest.json'))
        .sort(),
    );
    for (const file of manifest.files) {
      const content = inside[`minewatch-${version}/${file.name}`]!;
      expect([file.name, content.byteLength, digest(content)]).toEqual([file.name, file.bytes, file.sha256]);
    }
    const rows = Object.fromEntries(manifest.files.map(({ name, rows }) => [name, rows]));
    expect(rows).toMatchObject({
      'disputes.csv': 45,
      'disputes.jsonl': 45,
      'companies.csv': 100,
      'events.jsonl': 286,
    });
  });

  it('hold each record as one line of JSON with what belongs to it', async () => {
    const { files } = await describeEdition();
    const { bytes } = await download(files.find(({ name }) => name === 'disputes.jsonl')!.path);
    const lines = Buffer.from(bytes).toString().trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { slug: string; status_history: object[] });
    const slugs = records.map(({ slug }) => slug);
    expect(slugs).toEqual([...slugs].sort());
    const espinar = records.find(({ slug }) => slug === 'espinar-tintaya-2012');
    expect(espinar).toMatchObject({ sector: 'MINING_LARGE', status_history: expect.any(Array) });
    expect(espinar!.status_history[0]).toMatchObject({
      from_edtf: expect.any(String),
      status: expect.any(String),
    });
  });

  it('are the same bytes after later edits, kept as well as made anew from history (acceptance case 15)', async () => {
    const { version, files } = await describeEdition();
    const before = await download(files[0]!.path);
    const { owner } = api().database;
    await owner.query(`update company set name = 'Vale, renamed' where slug = 'vale'`);
    await owner.query(
      `delete from status_history where dispute_id = (select id from dispute where slug = 'espinar-tintaya-2012')`,
    );
    await owner.query(`update record set withdrawn_reason = 'Entered twice' where slug = 'teck'`);
    await owner.query(`update stake set percent = 1 where percent > 50`);
    const after = await download(files[0]!.path);
    expect(digest(after.bytes)).toBe(digest(before.bytes));
    const rebuilt = await undone(owner, (client) => rebuildEdition(client, version));
    const inside = unzipSync(rebuilt!.package.content);
    for (const { name, sha256 } of rebuilt!.parts) {
      expect([name, sha256]).toEqual([name, files.find((file) => file.name === name)?.sha256]);
      expect(inside).toHaveProperty([`minewatch-${version}/${name}`]);
    }
    expect(digest(rebuilt!.package.content)).toBe(digest(before.bytes));
    expect(await undone(owner, (client) => rebuildEdition(client, '1999-01-final'))).toBeNull();
  });

  it('need not be sent again, and can be sent in part', async () => {
    const { files } = await describeEdition();
    const { path, sha256, bytes: size } = files.find(({ name }) => name === 'companies.csv')!;
    const whole = await download(path);
    expect(whole.answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(whole.answer.headers.get('etag')).toBe(`"${sha256}"`);
    expect((await download(path, { 'if-none-match': `"${sha256}"` })).answer.status).toBe(304);
    const part = await download(path, { range: 'bytes=10-19' });
    expect(part.answer.status).toBe(206);
    expect(part.answer.headers.get('content-range')).toBe(`bytes 10-19/${size}`);
    expect(part.bytes).toEqual(whole.bytes.slice(10, 20));
    expect((await download(path, { range: `bytes=${size}-` })).answer.status).toBe(416);
    expect((await download(path, { range: 'bytes=0-1', 'if-range': '"other"' })).bytes).toHaveLength(size);
  });

  it.each([
    '/editions/1999-01/final/minewatch-1999-01-final.zip',
    '/editions/x/y/z',
    '/editions/2026-10/final/%27',
  ])('are told to be missing at %s', async (path) => {
    const { answer } = await download(path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});

describe('the tables of an edition', () => {
  const api = useApi();
  const other = useDatabase('empty');

  it('can be imported again: the records of the new database make the same files', async () => {
    type Answer = { editions: { nodes: { files: FileOfEdition[] }[] } };
    const { files } = (await api().get<Answer>(EDITIONS)).editions.nodes[0]!;
    const folder = mkdtempSync(join(tmpdir(), 'minewatch-edition-'));
    const tables = files.filter(({ name }) => /\.(csv|geojson)$/.test(name));
    for (const { name, path } of tables) {
      writeFileSync(join(folder, name), Buffer.from(await (await fetch(api().url + path)).arrayBuffer()));
    }
    const read = await readFolder(folder, recordFiles);
    rmSync(folder, { recursive: true });
    const places = readPlaceFiles().filter(({ name }) => name !== 'places.csv');
    const { problems } = await loadFolder(other(), {
      ...read,
      files: [readVocabularyFile(), ...places, ...read.files],
    });
    expect(problems.filter(isError)).toEqual([]);
    const { rows } = await other().owner.query<{ version: string }>('select version from edition');
    expect(rows).toEqual([]);
    await ensureFirstEdition(other());
    const { rows: made } = await other().owner.query<{ name: string; content: Buffer }>(
      `select name, content from edition_file where name ~ '\\.(csv|geojson|jsonl)$' order by position`,
    );
    const given = files.filter(({ name }) => /\.(csv|geojson|jsonl)$/.test(name));
    expect(made.map(({ name }) => name)).toEqual(given.map(({ name }) => name));
    for (const [index, { name, content }] of made.entries()) {
      const original = Buffer.from(await (await fetch(api().url + given[index]!.path)).arrayBuffer());
      expect([name, inAnyOrder(content)]).toEqual([name, inAnyOrder(original)]);
    }
  });
});

/** Lines of a file, sorted: rows that begin on one day stand in the order in which they came into a database. */
function inAnyOrder(content: Buffer): string[] {
  const lines = content.toString().split('\n').sort();
  return lines.map((line) =>
    line.startsWith('{"slug"') ? JSON.stringify(sorted(JSON.parse(line) as Record<string, unknown>)) : line,
  );
}

function sorted(record: Record<string, unknown>): unknown {
  const rows = (value: unknown) =>
    Array.isArray(value) ? value.map((row) => JSON.stringify(row)).sort() : value;
  return Object.entries(record).map(([name, value]) => [name, rows(value)]);
}
