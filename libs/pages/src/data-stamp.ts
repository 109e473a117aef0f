import { createHash } from 'node:crypto';
import { ask, type PublicQuery } from './page-document.js';
import { versionDocument } from './page-documents.js';
import type { SiteAssets } from './site-assets.js';
import { todayInLima } from './visit.js';

/** How long a stamp is believed before the database is asked again. */
const BELIEVED_MS = 1000;

/** Tells which state of data, day and program an answer rests on: the same stamp and address give the same bytes. */
export class DataStamp {
  private known: { readonly stamp: Promise<string>; readonly until: number } | undefined;

  constructor(
    private readonly query: PublicQuery,
    private readonly assets: SiteAssets,
  ) {}

  /** An entity tag for an address. */
  async tagOf(address: string): Promise<string> {
    const text = `${await this.current()} ${address}`;
    return `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  }

  private current(): Promise<string> {
    const now = Date.now();
    if (!this.known || this.known.until < now) {
      this.known = { stamp: this.read(), until: now + BELIEVED_MS };
    }
    return this.known.stamp;
  }

  private async read(): Promise<string> {
    const { dataVersion } = await ask(this.query, versionDocument, {});
    return [dataVersion.publishedAt, todayInLima(), this.assets.style, this.assets.mapScript].join(' ');
  }
}
