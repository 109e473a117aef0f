import { unknownEdition } from '#minewatch/graphql';

/** A closed edition as those need it who read the past. */
export interface ClosedEdition {
  /** The name it has for good: `2026-11-final`. */
  readonly name: string;
  /** `2026-11` */
  readonly month: string;
  /** Its instant, to the microsecond, as PostgreSQL reads it. */
  readonly asOf: string;
  /** The day in Lima on which it was closed, `YYYY-MM-DD`. */
  readonly today: string;
  /** Changes with what is written of the edition itself, and when something has to be taken out of it. */
  readonly stamp: string;
}

/** What of a pool is needed here. */
interface Asks {
  query<Row extends object>(sql: string): Promise<{ rows: Row[] }>;
}

const ALL = `
  select version as name, to_char(month, 'YYYY-MM') as month,
    md5(concat_ws(' ', e::text, (select string_agg(r::text, ' ' order by r.id) from edition_redaction r where r.edition_id = e.id))) as stamp,
    to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "asOf",
    (published_at at time zone 'America/Lima')::date::text as today
  from edition e order by published_at, id`;

/** Knows the closed editions by their names, and asks for them again whenever something was published. */
export class ClosedEditions {
  private known: { readonly version: string; readonly editions: readonly ClosedEdition[] } | null = null;

  /** @param version tells which publication is the newest; null while it cannot */
  constructor(
    private readonly database: Asks,
    private readonly version: () => string | null,
  ) {}

  /**
   * The edition that "2026-11-final", "2026-11-candidate" or "2026-11" (the later of its stages) means.
   * @throws RequestError UNKNOWN_EDITION naming those there are
   */
  async find(name: string): Promise<ClosedEdition> {
    const means = (edition: ClosedEdition) => edition.name === name || edition.month === name;
    const found = this.kept()?.findLast(means);
    if (found) return found;
    // It may have been closed this instant, before word of it came.
    const editions = await this.load();
    const fresh = editions.findLast(means);
    if (fresh) return fresh;
    throw unknownEdition(
      name,
      editions.map((edition) => edition.name),
    );
  }

  private kept(): readonly ClosedEdition[] | null {
    const version = this.version();
    return version !== null && this.known?.version === version ? this.known.editions : null;
  }

  private async load(): Promise<readonly ClosedEdition[]> {
    const version = this.version();
    const { rows } = await this.database.query<ClosedEdition>(ALL);
    if (version !== null) this.known = { version, editions: rows };
    return rows;
  }
}
