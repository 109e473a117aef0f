import { connect, type Socket } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive connection that asks the next question as soon as it has an answer. It reads no more of HTTP than the
 * status and the length, so that the cores are left to the servers.
 */
export class LoadConnection {
  private head: Buffer = Buffer.alloc(0);
  private bodyLeft = -1;
  private readonly socket: Socket;

  /** `next` gives the text of the next request, or null when it is enough; `answered` is told the status. */
  constructor(
    port: number,
    private readonly next: () => string | null,
    private readonly answered: (status: number) => void,
  ) {
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk) => this.read(chunk));
  }

  /** Resolves when there is nothing more to ask. Rejects when the server ends the connection. */
  run(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.socket.on('error', reject);
      this.socket.on('end', () => reject(new Error('The server closed a connection')));
      this.socket.on('close', () => resolve());
      this.socket.on('connect', () => this.ask());
    });
  }

  private ask(): void {
    const request = this.next();
    if (request === null) this.socket.destroy();
    else this.socket.write(request);
  }

  private read(chunk: Buffer): void {
    if (this.bodyLeft >= 0) {
      this.bodyLeft -= chunk.length;
    } else {
      this.head = this.head.length ? Buffer.concat([this.head, chunk]) : chunk;
      const end = this.head.indexOf(HEAD_END);
      if (end < 0) return;
      const text = this.head.toString('latin1', 0, end);
      this.status = Number(text.slice(9, 12));
      this.bodyLeft = bodyLength(text, this.status) - (this.head.length - end - HEAD_END.length);
    }
    if (this.bodyLeft > 0) return;
    this.head = Buffer.alloc(0);
    this.bodyLeft = -1;
    this.answered(this.status);
    this.ask();
  }

  private status = 0;
}

function bodyLength(head: string, status: number): number {
  if (status === 304) return 0;
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)?.[1];
  if (length === undefined) throw new Error(`An answer without a length:\n${head}`);
  return Number(length);
}
