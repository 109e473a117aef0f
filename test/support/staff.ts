import { hashSecret, newSecret, type StaffRole } from '#minewatch/auth';
import type { GraphqlAnswer, TestApi } from './api.js';
import type { TestDatabase } from './database.js';

/** Secret of the second factor of everybody whom tests create. */
export const TEST_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export interface TestPerson {
  readonly id: number;
  readonly email: string;
  readonly role: StaffRole;
}

/** A person at a desk: signed in, unless told otherwise. */
export interface TestDesk extends TestPerson {
  /** The cookie of the session, as a browser sends it. */
  readonly cookie: string;
  /** Asks the staff API over HTTP. */
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** The same, for a question that must be answered without an error. @throws Error with the errors */
  get<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
}

export interface TestStaff {
  /** Makes a person with an own second factor and an open session, past every form. */
  signIn(
    role: StaffRole,
    person?: Partial<TestPerson & { language: string; displayName: string }>,
  ): Promise<TestDesk>;
  /** Asks with no session at all. */
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
}

let people = 0;

/**
 * The staff of a test's server: `const staff = useStaff(api)` beside `const api = useApi()`, then
 * `const ana = await staff().signIn('EDITOR')` and `await ana.get('{ me { step } }')` in its tests.
 */
export function useStaff(api: () => TestApi): () => TestStaff {
  return () => ({
    signIn: async (role, given) => {
      const person = await createPerson(api().database, role, given);
      const cookie = await openSession(api().database, person.id);
      return deskOf(api().url, person, cookie);
    },
    ask: (query, variables) => askStaff(api().url, { query, variables }).then(readAnswer),
  });
}

/** Makes a person directly in the database; without a password, with a second factor. */
export async function createPerson(
  { owner }: Pick<TestDatabase, 'owner'>,
  role: StaffRole,
  given: Partial<TestPerson & { language: string; displayName: string }> = {},
): Promise<TestPerson> {
  people += 1;
  const email = given.email ?? `${role.toLowerCase()}-${people}@minewatch.test`;
  const name = given.displayName ?? `${role[0]}${role.slice(1).toLowerCase()} ${people}`;
  const { rows } = await owner.query<{ id: number }>(
    'insert into editorial.staff_member (email, display_name, role, language) values ($1, $2, $3, $4) returning id',
    [email, name, role, given.language ?? 'en'],
  );
  const { id } = rows[0]!;
  await owner.query('insert into editorial.credential (staff_id, totp_secret) values ($1, $2)', [
    id,
    TEST_TOTP_SECRET,
  ]);
  return { id, email, role };
}

/** Opens a session directly in the database and gives its cookie. */
export async function openSession(
  { owner }: Pick<TestDatabase, 'owner'>,
  staffId: number,
  isConfirmed = true,
): Promise<string> {
  const secret = newSecret();
  await owner.query(
    'insert into editorial.staff_session (staff_id, token_hash, is_confirmed) values ($1, $2, $3)',
    [staffId, hashSecret(secret), isConfirmed],
  );
  return `__Host-minewatch=${secret}`;
}

/** What is sent to the staff API: the question, and the headers that differ from the desk's own. */
export interface StaffRequest {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly cookie?: string;
  /** Replaces the desk's headers of the same name; null leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Sends one request to the staff API as the desk does. */
export function askStaff(
  url: string,
  { query, variables = {}, cookie, headers }: StaffRequest,
): Promise<Response> {
  const all = {
    'content-type': 'application/json',
    'x-minewatch-desk': '1',
    cookie: cookie ?? null,
    ...headers,
  };
  const sent = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== null);
  return fetch(`${url}/staff/graphql`, {
    method: 'POST',
    headers: sent,
    body: JSON.stringify({ query, variables }),
  });
}

export const readAnswer = async (answer: Response): Promise<GraphqlAnswer> =>
  (await answer.json()) as GraphqlAnswer;

/** The desk of a person who holds a cookie. */
export function deskOf(url: string, person: TestPerson, cookie: string): TestDesk {
  const ask = (query: string, variables?: Record<string, unknown>) =>
    askStaff(url, { query, variables, cookie }).then(readAnswer);
  const get = async <T>(query: string, variables?: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await ask(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  return { ...person, cookie, ask, get };
}
