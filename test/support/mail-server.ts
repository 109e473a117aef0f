import { projectRoot } from '#minewatch/config';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';

const FIXTURES = join(projectRoot, 'test', 'fixtures', 'mail-server');
/** Of the server over TLS, for 127.0.0.1, by nobody whom anybody knows. */
export const MAIL_CERTIFICATE = join(FIXTURES, 'certificate.pem');

/** A mail server that keeps what it is sent. */
export interface TestMailServer {
  /** Address as in SMTP_URL. */
  readonly url: string;
  /** Letters as they came, headers and body, decoded. */
  readonly letters: string[];
  stop(): Promise<void>;
}

/** Starts a mail server on a free port of this machine, which takes every letter; over TLS if told so. */
export async function startMailServer({ isSecure = false } = {}): Promise<TestMailServer> {
  const letters: string[] = [];
  const listen = (socket: Socket) => converse(socket, letters);
  const proof = { cert: readFileSync(MAIL_CERTIFICATE), key: readFileSync(join(FIXTURES, 'key.pem')) };
  const server = isSecure ? createTlsServer(proof, listen) : createServer(listen);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((done) => server.close(() => done()));
  return { url: `${isSecure ? 'smtps' : 'smtp'}://127.0.0.1:${port}`, letters, stop };
}

/** As much of RFC 5321 as a letter needs. */
function converse(socket: Socket, letters: string[]): void {
  let letter: string | null = null;
  let rest = '';
  const answer = (line: string) => {
    if (letter !== null) {
      if (line !== '.') return void (letter += `${line}\n`);
      letters.push(decode(letter));
      letter = null;
      return void socket.write('250 taken\r\n');
    }
    if (line === 'DATA') letter = '';
    const codes: Record<string, string> = { DATA: '354 go on', QUIT: '221 bye' };
    socket.write(`${codes[line] ?? '250 fine'}\r\n`);
    if (line === 'QUIT') socket.end();
  };
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop()!;
    lines.forEach(answer);
  });
  socket.write('220 ready\r\n');
}

/** Quoted-printable (RFC 2045 §6.7), which letters with accents come in. */
function decode(letter: string): string {
  const bytes = letter
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
