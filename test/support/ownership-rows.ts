import type pg from 'pg';
import {
  edited,
  FIRST_PROJECT,
  type Bounds,
  type ModelStake,
  type OwnershipGraph,
  type StakeEdit,
} from './ownership-model.js';

/** Room for the ids of one graph. */
const IDS = 1000;
/** Earlier ids belong to the seed. */
const FIRST_ID = 10_000_000;

/** Graphs side by side in one database, changed together, so that one statement changes many. */
export class OwnershipRows {
  private stakes: (readonly ModelStake[])[];

  constructor(
    private readonly client: pg.ClientBase,
    private readonly graphs: readonly OwnershipGraph[],
  ) {
    this.stakes = graphs.map(({ stakes }) => stakes);
  }

  /** The graphs as they are now. */
  now(): OwnershipGraph[] {
    return this.graphs.map((graph, at) => ({ ...graph, stakes: this.stakes[at]! }));
  }

  idOf(graph: number, thing: number): number {
    return FIRST_ID + graph * IDS + thing;
  }

  async insert(): Promise<void> {
    const companies = this.graphs.flatMap(({ companies }, graph) =>
      companies.map((company, at) => ({ id: this.idOf(graph, at), iso2: company.isBritish ? 'GB' : 'PE' })),
    );
    const projects = this.graphs.flatMap((graph, number) =>
      Array.from({ length: graph.projects }, (_, at) => ({ id: this.idOf(number, FIRST_PROJECT + at) })),
    );
    const listings = this.graphs.flatMap(({ companies }, graph) =>
      companies.flatMap(({ listing }, at) =>
        listing
          ? [{ company_id: this.idOf(graph, at), segment: listing.isAim ? 'AIM' : 'MAIN', ...dates(listing) }]
          : [],
      ),
    );
    await this.run(
      `insert into record (id, kind, slug) select id, 'COMPANY', 'company-' || id from rows`,
      companies,
    );
    await this.run(
      `insert into company (id, slug, name, country_iso2) select id, 'company-' || id, 'Company ' || id, iso2 from rows`,
      companies,
    );
    await this.run(
      `insert into record (id, kind, slug) select id, 'PROJECT', 'project-' || id from rows`,
      projects,
    );
    await this.run(
      `insert into project (id, slug, name, project_kind, sector, legal_mode, location_precision)
        select id, 'project-' || id, 'Project ' || id, 'MINE', 'MINING_LARGE', 'FORMAL', 'DISTRICT' from rows`,
      projects,
    );
    await this.run(
      `insert into listing (company_id, exchange_mic, segment, ${DATES}) select company_id, 'XLON', segment, ${DATES} from rows`,
      listings,
    );
    await this.insertStakes(
      this.graphs.flatMap(({ stakes }, graph) => stakes.map((each) => this.rowOf(graph, each))),
    );
  }

  /** Makes one edit in each graph: all new stakes in one statement, all changed ones in one, all ended ones in one. */
  async edit(edits: readonly StakeEdit[]): Promise<void> {
    const before = this.stakes;
    this.stakes = before.map((stakes, graph) => edited(stakes, edits[graph]!));
    const changes = before.flatMap((stakes, graph) =>
      differences(stakes, this.stakes[graph]!).map((each) => ({ graph, ...each })),
    );
    const deleted = changes.filter(({ is }) => !is).map(({ graph, was }) => this.rowOf(graph, was!));
    const updated = changes
      .filter(({ was, is }) => was && is)
      .map(({ graph, was, is }) => ({ ...this.rowOf(graph, is!), old: this.rowOf(graph, was!) }));
    const inserted = changes.filter(({ was }) => !was).map(({ graph, is }) => this.rowOf(graph, is!));
    await this.run(`delete from stake s using rows where ${sameStake('r')}`, deleted);
    await this.run(
      `update stake s set owner_id = r.owner_id, owned_company_id = r.owned_company_id, owned_project_id = r.owned_project_id,
          interest_type = r.interest_type, percent = r.percent, percent_min = r.percent_min, percent_max = r.percent_max,
          is_operator = r.is_operator, from_edtf = r.from_edtf, from_earliest = r.from_earliest, from_latest = r.from_latest,
          to_edtf = r.to_edtf, to_earliest = r.to_earliest, to_latest = r.to_latest
        from rows, jsonb_to_record(r.old) as o (${COLUMNS}) where ${sameStake('o')}`,
      updated,
    );
    await this.insertStakes(inserted);
  }

  private insertStakes(rows: readonly object[]): Promise<void> {
    const columns = `owner_id, owned_company_id, owned_project_id, interest_type, percent, percent_min, percent_max, is_operator, ${DATES}`;
    return this.run(`insert into stake (${columns}) select ${columns} from rows`, rows);
  }

  /** Runs a statement in which `rows` stands for the rows given, as `r`. */
  private async run(statement: string, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const source = `jsonb_to_recordset($1) as r (${COLUMNS}, id bigint, iso2 text, company_id bigint, segment text, old jsonb)`;
    await this.client.query(statement.replace(/\brows\b/, source), [JSON.stringify(rows)]);
  }

  private rowOf(graph: number, stake: ModelStake): object {
    const owned = this.idOf(graph, stake.owned);
    const [least, greatest] = stake.share?.map((hundredths) => hundredths / 100) ?? [null, null];
    return {
      owner_id: this.idOf(graph, stake.owner),
      owned_company_id: stake.owned < FIRST_PROJECT ? owned : null,
      owned_project_id: stake.owned < FIRST_PROJECT ? null : owned,
      interest_type: stake.interestType,
      percent: least === greatest ? least : null,
      percent_min: least === greatest ? null : least,
      percent_max: least === greatest ? null : greatest,
      is_operator: stake.isOperator,
      ...dates(stake),
    };
  }
}

const DATES = 'from_edtf, from_earliest, from_latest, to_edtf, to_earliest, to_latest';
const COLUMNS = `owner_id bigint, owned_company_id bigint, owned_project_id bigint, interest_type text, percent numeric, percent_min numeric,
  percent_max numeric, is_operator boolean, from_edtf text, from_earliest date, from_latest date, to_edtf text, to_earliest date, to_latest date`;
const sameStake = (row: string): string =>
  `s.owner_id = ${row}.owner_id and s.owned_id = coalesce(${row}.owned_company_id, ${row}.owned_project_id)
    and s.interest_type = ${row}.interest_type and s.from_earliest = ${row}.from_earliest and s.from_latest = ${row}.from_latest`;

/** `2000-01-01` and so many days; infinity stays. */
export function dayText(day: number): string {
  if (!Number.isFinite(day)) return day < 0 ? '-infinity' : 'infinity';
  return new Date(Date.UTC(2000, 0, 1 + day)).toISOString().slice(0, 10);
}

function dates({ from, to }: { from: Bounds; to: Bounds }): object {
  const side = (name: string, { earliest, latest }: Bounds) => ({
    [`${name}_edtf`]: Number.isFinite(earliest) ? `${dayText(earliest)}/${dayText(latest)}` : null,
    [`${name}_earliest`]: dayText(earliest),
    [`${name}_latest`]: dayText(latest),
  });
  return { ...side('from', from), ...side('to', to) };
}

function differences(
  before: readonly ModelStake[],
  after: readonly ModelStake[],
): { was: ModelStake | null; is: ModelStake | null }[] {
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => ({
    was: gone[at] ?? null,
    is: come[at] ?? null,
  }));
}
