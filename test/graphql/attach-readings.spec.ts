import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema as schemaOf, execute, parse, validate, type GraphQLSchema } from 'graphql';
import { queryOf } from '../support/any-query.js';
import { useDatabase } from '../support/database.js';
import { libraryReadings } from '../support/toy-library-readings.js';
import { fillLibrary } from '../support/toy-library-tables.js';
import { libraryResolvers } from '../support/toy-library.js';
import {
  attachReadings,
  buildSchema,
  column,
  compileRoots,
  defineReading,
  defineRoot,
  findOperation,
  one,
  ReadingCatalogue,
  value,
  sql,
  type CompiledStatement,
} from '#minewatch/graphql';

const context = { today: '2024-05-01' };

describe('the two ways out of one reading', () => {
  const database = useDatabase('bare');
  const catalogue = new ReadingCatalogue(libraryReadings);
  let schema: GraphQLSchema;

  beforeAll(async () => {
    await fillLibrary(database().owner);
    schema = await buildSchema(libraryResolvers);
    attachReadings(schema, catalogue, async ({ operation, fragments, variableValues, path }) => {
      const definitions = new Map(Object.entries(fragments));
      const compiled = { schema, definition: operation, fragments: definitions };
      const wanted = { keys: [String(path.key)], marksTypes: true };
      const answer = await run(compileRoots(catalogue, compiled, variableValues, context, wanted));
      return (JSON.parse(answer) as Record<string, unknown>)[path.key];
    });
  });

  async function run({ text, values }: CompiledStatement): Promise<string> {
    const { rows } = await database().visitor.query<[string]>({
      text,
      values: [...values],
      rowMode: 'array',
    });
    return rows[0]![0];
  }

  it('gives the same bytes from the database alone and through graphql-js', async () => {
    const choices = fc.array(fc.nat(1_000), { minLength: 5, maxLength: 120 });
    await fc.assert(
      fc.asyncProperty(choices, fc.boolean(), async (picked, yes) => {
        const query = queryOf(schema, picked);
        const document = parse(query);
        fc.pre(validate(schema, document).length === 0);
        const variableValues = { yes };
        const alone = await run(
          compileRoots(catalogue, findOperation(schema, document)!, variableValues, context),
        );
        const executed = await execute({ schema, document, variableValues, contextValue: context });
        expect(JSON.stringify(executed)).toBe(`{"data":${alone}}`);
      }),
      { numRuns: 250 },
    );
  });
});

describe('readings that do not fit the schema', () => {
  const schema = schemaOf(
    'enum E { A } type T { name: String e: E inner: U } type U { id: ID } type Query { t: T u: U other: T }',
  );
  const attach = (...readings: ConstructorParameters<typeof ReadingCatalogue>[0]) =>
    attachReadings(schema, new ReadingCatalogue(readings), () => Promise.resolve(null));

  it('are all listed before the server starts', () => {
    const fields = { name: one('U', () => ({})), absent: column('absent') };
    expect(() =>
      attach(
        defineReading('T', { fields }),
        defineReading('Gone', {}),
        defineRoot(
          't',
          one('T', () => ({})),
        ),
        defineRoot(
          'gone',
          value(() => sql`1`),
        ),
      ),
    ).toThrow(
      [
        'Readings do not fit the schema:',
        '- Query has no field gone',
        '- T has no field absent',
        '- T.name gives no object, so "one" cannot read it',
        '- T.inner gives objects and has no reading',
        '- there is no object type Gone',
        '- Query.u gives U, which is read from SQL, and has no reading',
        '- Query.other gives T, which is read from SQL, and has no reading',
      ].join('\n'),
    );
  });

  it('may not be declared twice', () => {
    expect(() => attach(defineReading('T', {}), defineReading('T', {}))).toThrow('Two readings of type T');
  });
});
