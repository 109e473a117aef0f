import { readErrors, type AskError } from './ask-error.js';
import type { StaffDocument } from './staff-document.js';

/** The session is over, or there was none: signing in and asking again helps. */
export class SessionEnded extends Error {
  constructor() {
    super('The session has ended');
    this.name = 'SessionEnded';
  }
}

/** The server could not be reached: nothing is known of what was asked. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('The server could not be reached', { cause });
    this.name = 'Unreachable';
  }
}

/** The server understood and refused; its messages are in the person's language. */
export class Refused extends Error {
  constructor(readonly errors: readonly AskError[]) {
    super(errors.map(({ message }) => message).join('\n'));
    this.name = 'Refused';
  }

  get code(): string {
    return this.errors[0]?.code ?? 'INTERNAL';
  }
}

/** Codes of refusals that signing in lifts. */
const NOT_SIGNED_IN: ReadonlySet<string> = new Set(['NOT_SIGNED_IN', 'CODE_NEEDED']);

type SignInAgain = () => Promise<void>;

let signInAgain: SignInAgain | undefined;
let language = 'en';

/** What is done in place when the session turns out to be over: it resolves once there is a session again. */
export function onSessionEnd(work: SignInAgain | undefined): void {
  signInAgain = work;
}

/** The language that the server's messages come in. */
export function askIn(next: string): void {
  language = next;
}

/**
 * Asks the staff API. A question whose session has ended is asked again after the person has signed in again.
 * @throws {Unreachable | Refused | SessionEnded}
 */
export async function ask<A, V>(document: StaffDocument<A, V>, variables: V): Promise<A> {
  try {
    return await askOnce(document, variables);
  } catch (error) {
    if (!(error instanceof SessionEnded) || !signInAgain) throw error;
    await signInAgain();
    return askOnce(document, variables);
  }
}

/** The same without signing in again: for the screens where one signs in. */
export async function askOnce<A, V>(document: StaffDocument<A, V>, variables: V): Promise<A> {
  const answer = await send(JSON.stringify({ query: document.text, variables }));
  const { data, errors } = await readAnswer<A>(answer);
  if (errors) {
    if (errors.some(({ code }) => NOT_SIGNED_IN.has(code))) throw new SessionEnded();
    throw new Refused(errors);
  }
  return data as A;
}

async function send(body: string): Promise<Response> {
  const headers = {
    'content-type': 'application/json',
    'accept-language': language,
    'x-minewatch-desk': '1',
  };
  try {
    return await fetch('/staff/graphql', { method: 'POST', headers, body, credentials: 'same-origin' });
  } catch (error) {
    throw new Unreachable(error);
  }
}

async function readAnswer<A>(answer: Response): Promise<{ data?: A | null; errors?: readonly AskError[] }> {
  try {
    const { data, errors } = (await answer.json()) as { data?: A | null; errors?: unknown };
    return errors === undefined ? { data } : { errors: readErrors(errors) };
  } catch (error) {
    throw new Unreachable(error);
  }
}
