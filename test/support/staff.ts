import { hashSecret, newSecret, type StaffRole } from '#minewatch/auth';
import { hash } from '@node-rs/argon2';
import { generateSync } from 'otplib';
import type { GraphqlAnswer, TestApi } from './api.js';
import type { TestDatabase } from './database.js';

/** Secret of the second factor of everybody whom tests create. */
export const TEST_TOTP_SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

export interface TestPerson {
  readonly id: number;
  readonly email: string;
  readonly role: StaffRole;
}

/** A browser at the desk: it keeps its cookie, and takes the new one that an answer gives. */
export interface TestDesk {
  /** The cookie as the browser sends it; undefined: none. */
  cookie: string | undefined;
  /** Asks the staff API over HTTP. */
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** The same, for a question that must be answered without an error. @throws Error with the errors */
  get<T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** The same, for a question that must be refused: the code of the refusal. @throws Error when it is answered */
  refusal(query: string, variables?: Record<string, unknown>): Promise<string>;
}

export interface TestStaff {
  /** Makes a person with an own second factor and an open session, past every form. */
  signIn(
    role: StaffRole,
    person?: Partial<TestPerson & { language: string; displayName: string }>,
  ): Promise<TestDesk & TestPerson>;
  /** Opens a browser without a session. */
  visit(): TestDesk;
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
      return Object.assign(openDesk(api().url, cookie), person);
    },
    visit: () => openDesk(api().url),
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

/** Gives a person a password directly in the database; without a second factor when told so. */
export async function setPassword(
  { owner }: Pick<TestDatabase, 'owner'>,
  { id }: Pick<TestPerson, 'id'>,
  password: string,
  hasSecondFactor = true,
): Promise<void> {
  await owner.query(
    'update editorial.credential set password_hash = $2, totp_secret = $3 where staff_id = $1',
    [id, await hash(password), hasSecondFactor ? TEST_TOTP_SECRET : null],
  );
}

/** The code that the authenticator app of a test's person shows now. */
export const codeNow = (secret = TEST_TOTP_SECRET): string => generateSync({ secret });

/** Forgets which code was taken last, so that a test need not wait for the next half minute. */
export async function forgetCodes({ owner }: Pick<TestDatabase, 'owner'>): Promise<void> {
  await owner.query('update editorial.credential set last_totp_step = null');
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

/** Opens a browser at the desk, with the cookie of a session or without any. */
export function openDesk(url: string, given?: string): TestDesk {
  const ask = async (query: string, variables?: Record<string, unknown>) => {
    const answer = await askStaff(url, { query, variables, cookie: desk.cookie });
    const [set] = answer.headers.getSetCookie();
    if (set) desk.cookie = set.includes('Max-Age=0') ? undefined : set.split(';')[0];
    return readAnswer(answer);
  };
  const get = async <T>(query: string, variables?: Record<string, unknown>): Promise<T> => {
    const { data, errors } = await ask(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data as T;
  };
  const refusal = async (query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await ask(query, variables);
    if (!errors?.[0]) throw new Error(`This was not refused: ${JSON.stringify(data)}`);
    return String(errors[0].extensions?.['code']);
  };
  const desk: TestDesk = { cookie: given, ask, get, refusal };
  return desk;
}
