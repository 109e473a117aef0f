import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, print, visit } from 'graphql';
import { readExampleQueries } from '../../apps/api/src/example-queries.js';
import { useApi } from '../support/api.js';
import { closeMonth } from '../support/editions.js';
import { applyEdit, EDITS, type RandomEdit } from '../support/random-edits.js';
import { publish } from '../support/transactions.js';

const MONTHS = 24;

/** What is asked of each edition: the examples of the API, and what they leave out. */
const QUESTIONS = [
  ...readExampleQueries().map(({ query }) => query),
  `{ search(query: "tintaya derrame made", first: 30) { totalCount nodes { slug title snippet isSimilar } } }`,
  `{ search(query: "glencroe", first: 30) { totalCount nodes { slug title isSimilar } } }`,
  `{ statistics(of: DEAD, by: [COMPANY, YEAR], rules: [OWNER_AT_EVENT, CURRENT_OWNER]) { total rows { keys { code label { text } } count } } }`,
  `{ statistics(of: DISPUTES, by: [STATUS, DISPUTE_TYPE]) { total rows { keys { code label { text } } count } } }`,
  `{ disputes(first: 100, orderBy: NAME_ASC, filter: { company: { slug: ["glencore", "xstrata"], rules: [OWNER_AT_EVENT, CURRENT_OWNER, DEFENDANT] } }) {
       totalCount nodes { slug title { text isFallback } status { status phase } figures { dead eventCount } projects { slug name } } } }`,
  `{ disputes(first: 100) { totalCount nodes { slug title(language: ES) { text } communities { name } news(first: 3) { totalCount nodes { headline } } } } }`,
  `{ companies(first: 100) { totalCount nodes { slug name ukLink { isUkLinked certainty reasons { reason explanation } } } } }`,
  `{ project(slug: "tintaya") { name holders(on: "2012-05-28") { company { name } share isOperator certainty paths { explanation } } } }`,
  `{ company(slug: "xstrata") { name sources { source { title url } } disputes(first: 20, rules: [OWNER_AT_EVENT, OPERATOR_AT_EVENT]) {
       edges { node { slug } attributions { rule certainty eventCount dead explanation paths { explanation } } } } } }`,
  `{ dataVersion { publishedAt latestEdition { version } counts { companies disputes extractiveDisputes events newsItems sources } } }`,
  `{ record(kind: DISPUTE, slug: "espinar-tintaya-2012") { slug isMerged isWithdrawn } newsItems(first: 100) { totalCount nodes { slug headline } } }`,
];

describe('the editions of two years', () => {
  const api = useApi();
  let asked = 0;

  /** The answer as it is on the wire; a question never asked before is in no cache. */
  const read = async (query: string): Promise<string> => {
    const body = JSON.stringify({ query, extensions: { asked: (asked += 1) } });
    const headers = { 'content-type': 'application/json' };
    const answer = await (await fetch(`${api().url}/graphql`, { method: 'POST', headers, body })).text();
    if (!answer.startsWith('{"data":')) throw new Error(`${query}\n${answer}`);
    return answer;
  };

  it('read later as each was read when it was closed, after any edits', async () => {
    const edits = fc.array(fc.record({ edit: fc.nat(EDITS.length - 1), number: fc.nat(9_999) }), {
      minLength: 1,
      maxLength: 6,
    });
    const years = fc.array(edits, { minLength: MONTHS, maxLength: MONTHS });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(years, async (months) => {
        run += 1;
        const closed = new Map<string, string[]>();
        for (const [month, edited] of months.entries()) {
          await publish(api().database.owner, (client) => editAll(client, edited));
          const edition = await closeMonth(
            api().database.owner,
            monthOf(run, month),
            month % 2 ? 'FINAL' : 'CANDIDATE',
          );
          closed.set(edition, await Promise.all(QUESTIONS.map(read)));
        }
        for (const [edition, before] of closed) {
          const later = await Promise.all(QUESTIONS.map((query) => read(inEdition(query, edition))));
          for (const [at, answer] of later.entries()) {
            expect({ edition, query: QUESTIONS[at], answer }).toEqual({
              edition,
              query: QUESTIONS[at],
              answer: before[at],
            });
          }
        }
        const [first] = closed.values();
        expect(await Promise.all(QUESTIONS.map(read))).not.toEqual(first);
      }),
      { numRuns: 2, endOnFailure: true },
    );
  }, 300_000);

  it('list page by page what they listed then', async () => {
    const listed = async (edition: string): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = null, isMore = true; isMore;) {
        const cursor: string = after ? `, after: "${after}"` : '';
        const { data } = JSON.parse(
          await read(
            `{ events(first: 20${cursor}, orderBy: DATE_ASC${edition}) { nodes { slug title { text } } pageInfo { hasNextPage endCursor } } }`,
          ),
        );
        found.push(...data.events.nodes.map((node: object) => JSON.stringify(node)));
        ({ hasNextPage: isMore, endCursor: after } = data.events.pageInfo);
      }
      return found;
    };
    const before = await listed('');
    const edition = await closeMonth(api().database.owner, '2090-01');
    await publish(api().database.owner, (client) =>
      editAll(
        client,
        Array.from({ length: 3 * EDITS.length }, (_, number) => ({ edit: number, number })),
      ),
    );
    expect(await listed(`, edition: "${edition}"`)).toEqual(before);
    expect(await listed('')).not.toEqual(before);
  });
});

async function editAll(client: Parameters<typeof applyEdit>[0], edits: readonly RandomEdit[]): Promise<void> {
  for (const edit of edits) await applyEdit(client, edit);
}

/** `2031-05`: other months for each run. */
function monthOf(run: number, month: number): string {
  return `${2030 + 2 * run + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The same question with the edition in each of its root fields. */
function inEdition(query: string, edition: string): string {
  const argument = parse(`{ f(edition: "${edition}") }`).definitions[0];
  let depth = 0;
  const document = visit(parse(query), {
    Field: {
      enter: (node) => {
        depth += 1;
        if (depth > 1 || argument?.kind !== 'OperationDefinition') return undefined;
        const [field] = argument.selectionSet.selections;
        return field?.kind === 'Field'
          ? { ...node, arguments: [...(node.arguments ?? []), ...(field.arguments ?? [])] }
          : undefined;
      },
      leave: () => void (depth -= 1),
    },
  });
  return print(document);
}
