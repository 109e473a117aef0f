import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What to ask of which server for how long. */
export interface Slice {
  readonly port: number;
  /** Whole texts of HTTP requests, asked in turn; `{number}` in one becomes another number of eight digits each time. */
  readonly requests: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** The status that every answer must have. */
  readonly status: number;
}

export interface SliceResult {
  /** Time of each answer. */
  readonly milliseconds: Float64Array;
  readonly seconds: number;
}

/** The load generator, in its own process. */
export class Load {
  private readonly child: ChildProcess = fork(new URL('./load-generator.js', import.meta.url), {
    serialization: 'advanced',
  });
  private readonly ended: Promise<[null]> = once(this.child, 'exit').then(() => [null]);

  /** @throws Error when an answer was not as expected; the generator has then printed why */
  async run(slice: Slice): Promise<SliceResult> {
    this.child.send(slice);
    const answer = once(this.child, 'message') as Promise<[SliceResult]>;
    const [result] = await Promise.race([answer, this.ended]);
    if (!result) throw new Error('The load generator ended');
    return result;
  }

  stop(): void {
    this.child.disconnect();
  }
}

type Headers = Readonly<Record<string, string>>;

/** Text of an HTTP request that posts JSON. */
export function postRequest(path: string, body: string, headers: Headers = {}): string {
  const length = Buffer.byteLength(body.replaceAll('{number}', '00000000'));
  const all = { 'content-type': 'application/json', 'content-length': String(length), ...headers };
  return `${head('POST', path, all)}${body}`;
}

/** Text of an HTTP request for an address. */
export function getRequest(path: string, headers: Headers): string {
  return head('GET', path, headers);
}

function head(method: string, path: string, headers: Headers): string {
  const lines = Object.entries({ host: 'bench', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}
