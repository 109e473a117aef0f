import { projectRoot } from '#minewatch/config';
import { listSeedPlaces } from '#minewatch/geo';
import { listNames, termsOf } from '#minewatch/vocabulary';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { numberRecords, sizesFor } from './synthetic-sizes.js';
import { listSeedWords } from './word-list.js';

/** Where the statements are that make the records, in their order. */
export const SCRIPTS = 'test/bench/synthetic';

/** Distinct words: the seed's own, then made ones, as rare as the rare words of a large corpus. */
const WORDS = 20_000;

export type Say = (text: string) => void;

/**
 * Fills a database that has the schema alone with made records shaped like the domain, and derives what follows from
 * them as the product does. The same size gives the same rows.
 */
export async function fillDatabase(client: pg.Client, disputes: number, say: Say): Promise<void> {
  const step = async (what: string, sql: string) => {
    const start = performance.now();
    await client.query(sql);
    say(`${what} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  await client.query(`begin; set local minewatch.defer_derived = 'on';
    set local work_mem = '256MB'; set local maintenance_work_mem = '512MB'`);
  await insertTerms(client);
  const [begin, ...others] = readdirSync(join(projectRoot, SCRIPTS)).sort();
  const later = others.pop();
  await step(begin!, readScript(begin!, {}));
  const places = await insertPlaces(client);
  const variables = variablesOf(disputes, places);
  for (const name of others) await step(name, readScript(name, variables));
  await step('indexes and keys', 'select generator.put_back(false)');
  await step('derived tables', 'select refresh_derived(true)');
  await step('their indexes and keys', 'select generator.put_back(true)');
  await step('commit', 'drop schema generator cascade; commit');
  await step(later!, readScript(later!, {}));
  await step('vacuum', 'vacuum (analyze)');
}

type Variables = Readonly<Record<string, number | string>>;

/** `:name` stands for a variable, as in psql. */
function readScript(name: string, variables: Variables): string {
  const text = readFileSync(join(projectRoot, SCRIPTS, name), 'utf8');
  return text.replace(/(?<!:):([a-z_]+)/g, (_, variable: string) => {
    const value = variables[variable];
    if (value === undefined) throw new Error(`${name} uses :${variable}, which nobody sets`);
    return String(value);
  });
}

function variablesOf(disputes: number, places: number): Variables {
  const sizes = sizesFor(disputes);
  return {
    ...sizes,
    ...numberRecords(sizes, places + 1),
    phrases: Math.max(2000, Math.ceil(disputes / 10)),
    sources: Math.ceil(disputes / 4),
    words: WORDS,
    words_en: textArray(listSeedWords('en')),
    words_es: textArray(listSeedWords('es')),
  };
}

/** Words have letters only, so nothing in them needs quoting. */
const textArray = (words: readonly string[]): string => `'{${words.join(',')}}'`;

async function insertTerms(client: pg.Client): Promise<void> {
  const terms = listNames().flatMap((list) =>
    termsOf(list).map(({ code, rank, group, en, es }, index) => [list, code, rank, group, en, es, index + 1]),
  );
  await client.query(
    `insert into term (list, code, rank, group_code, label_en, label_es, position)
     select t->>0, t->>1, (t->>2)::integer, t->>3, t->>4, t->>5, (t->>6)::integer from jsonb_array_elements($1) t`,
    [JSON.stringify(terms)],
  );
}

async function insertPlaces(client: pg.Client): Promise<number> {
  const { rows, boundaries } = listSeedPlaces(join(projectRoot, 'seed-data', 'places'));
  const places = rows.map((row) => {
    const boundary = boundaries.get(row.ubigeo);
    const given = Object.entries(row).filter(([, value]) => value !== '');
    return { ...Object.fromEntries(given), ...(boundary ? { boundary: JSON.stringify(boundary) } : {}) };
  });
  await client.query(
    'insert into generator.seed_place select * from jsonb_populate_recordset(null::generator.seed_place, $1)',
    [JSON.stringify(places)],
  );
  return rows.length;
}
