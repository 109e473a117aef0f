import { LRUCache } from 'lru-cache';

/** An answer ready to be sent, and its compressed form once somebody wanted it. */
export interface KeptAnswer {
  readonly body: Buffer;
  gzip?: Buffer;
}

/** What an entry costs besides its bytes, roughly. */
const OVERHEAD_BYTES = 300;

/** Answers of the current data version, the least wanted given up first; bounded in bytes. */
export class AnswerCache {
  private readonly kept: LRUCache<string, KeptAnswer>;

  constructor(bytes: number) {
    this.kept = new LRUCache({
      maxSize: bytes,
      maxEntrySize: Math.ceil(bytes / 10),
      // Room for both forms from the start: the size of an entry is asked once.
      sizeCalculation: ({ body }) => Math.ceil(body.length * 1.3) + OVERHEAD_BYTES,
    });
  }

  get(key: string): KeptAnswer | undefined {
    return this.kept.get(key);
  }

  set(key: string, answer: KeptAnswer): void {
    this.kept.set(key, answer);
  }
}
