import type pg from 'pg';
import {
  CASES,
  COMMUNITIES,
  DISPUTES,
  EVENTS,
  NEWS,
  type DisputeWorld,
  type ModelEvent,
  type ModelStatus,
} from './dispute-model.js';
import { FIRST_PROJECT } from './ownership-model.js';
import { dayText } from './ownership-rows.js';

type Row = Readonly<Record<string, unknown>>;
/** Kinds of things in a graph's room of ids. */
const AT = { dispute: 200, event: 300, case: 400, community: 500, news: 600, status: 700 } as const;
const COLUMNS = `id bigint, dispute_id bigint, other_id bigint, earliest date, latest date, dead int, injured int, verification text,
  status text, ubigeo text`;

/** Disputes and what belongs to them, in many graphs at once: every change is one statement for all of them. */
export class DisputeRows {
  private worlds: readonly (DisputeWorld | null)[];

  constructor(
    private readonly client: pg.ClientBase,
    graphs: number,
    private readonly idOf: (graph: number, thing: number) => number,
  ) {
    this.worlds = Array.from({ length: graphs }, () => null);
  }

  /** The records that stay: their links and dates come and go. */
  async insert(): Promise<void> {
    await this.add('DISPUTE', AT.dispute, DISPUTES);
    await this.add('COMMUNITY', AT.community, COMMUNITIES);
    await this.add('LEGAL_CASE', AT.case, DISPUTES * CASES);
    await this.add('NEWS', AT.news, NEWS);
    await this.add('EVENT', AT.event, EVENTS);
    const ids = (from: number, count: number) => this.things(from, count).map((id) => ({ id }));
    await this.run(
      `insert into dispute (id, slug, title_en, dispute_type, sector, start_edtf, start_earliest, start_latest, start_precision, location_precision)
        select id, 'dispute-' || id, 'Dispute', 'SOC', 'MINING_LARGE', '2000', '2000-01-01', '2000-12-31', 'YEAR', 'DISTRICT' from rows`,
      ids(AT.dispute, DISPUTES),
    );
    await this.run(
      `insert into community (id, slug, name, community_kind, location_precision)
        select id, 'community-' || id, 'Community', 'CAMPESINA', 'DISTRICT' from rows`,
      ids(AT.community, COMMUNITIES),
    );
    await this.run(
      `insert into news_item (id, slug, headline, headline_basis, language, source_type)
        select id, 'news-' || id, 'Headline', 'own', 'en', (select min(code) from source_type_code) from rows`,
      ids(AT.news, NEWS),
    );
    await this.run(
      `insert into legal_case (id, slug, name, case_status, case_outcome, dispute_id)
        select id, 'legal-case-' || id, 'Case', 'ONGOING', 'PENDING', dispute_id from rows`,
      this.things(AT.case, DISPUTES * CASES).map((id, at) => ({
        id,
        dispute_id: this.idOf(
          Math.floor(at / (DISPUTES * CASES)),
          AT.dispute + (Math.floor(at / CASES) % DISPUTES),
        ),
      })),
    );
  }

  /** Brings the rows from the last worlds to these. */
  async become(worlds: readonly DisputeWorld[]): Promise<void> {
    const before = this.worlds;
    this.worlds = worlds;
    await this.update('dispute', 'start_earliest = r.earliest', (graph, world) =>
      world.disputes.map(({ startsOn }, at) => ({
        id: this.idOf(graph, AT.dispute + at),
        earliest: dayText(startsOn),
      })),
    );
    await this.update('community', 'ubigeo = r.ubigeo', (graph, world) =>
      world.communityPlaces.map((ubigeo, at) => ({ id: this.idOf(graph, AT.community + at), ubigeo })),
    );
    await this.update('project', 'ubigeo = r.ubigeo', (graph, world) =>
      world.projectPlaces.map((ubigeo, at) => ({ id: this.idOf(graph, FIRST_PROJECT + at), ubigeo })),
    );
    await this.links('dispute_project', 'dispute_id', 'project_id', before, (graph, world) =>
      this.pairs(graph, world, ({ projects }) => projects),
    );
    await this.links('dispute_community', 'dispute_id', 'community_id', before, (graph, world) =>
      this.pairs(graph, world, ({ communities }) => communities.map((at) => AT.community + at)),
    );
    await this.links('news_dispute', 'dispute_id', 'news_item_id', before, (graph, world) =>
      this.pairs(graph, world, ({ news }) => news.map((at) => AT.news + at)),
    );
    await this.links('legal_case_defendant', 'legal_case_id', 'company_id', before, (graph, world) =>
      world.disputes.flatMap(({ cases }, dispute) =>
        cases.flatMap((defendants, at) =>
          defendants.map(
            (company) =>
              [this.idOf(graph, AT.case + dispute * CASES + at), this.idOf(graph, company)] as const,
          ),
        ),
      ),
    );
    await this.events(before, worlds);
    await this.statuses(worlds);
  }

  private async events(
    before: readonly (DisputeWorld | null)[],
    worlds: readonly DisputeWorld[],
  ): Promise<void> {
    const known = new Set(before.flatMap((world, graph) => this.eventRows(graph, world).map(({ id }) => id)));
    const rows = worlds.flatMap((world, graph) => this.eventRows(graph, world));
    const kept = new Set(rows.map(({ id }) => id));
    const gone = [...known].filter((id) => !kept.has(id)).map((id) => ({ id }));
    await this.run('delete from event e using rows where e.id = r.id', gone);
    await this.run(
      `update event e set dispute_id = r.dispute_id, on_earliest = r.earliest, on_latest = r.latest, dead = r.dead, injured = r.injured,
        verification = r.verification from rows where e.id = r.id`,
      rows.filter(({ id }) => known.has(id)),
    );
    await this.run(
      `insert into event (id, slug, dispute_id, on_edtf, on_earliest, on_latest, on_precision, event_type, title_en, dead, injured, verification)
        select id, 'event-' || id, dispute_id, 'x', earliest, latest, 'DAY', 'OTHER', 'Event', dead, injured, verification from rows`,
      rows.filter(({ id }) => !known.has(id)),
    );
  }

  private eventRows(graph: number, world: DisputeWorld | null): Row[] {
    const rowOf = ({ dispute, on, dead, injured, isRetracted }: ModelEvent, at: number): Row => ({
      id: this.idOf(graph, AT.event + at),
      dispute_id: dispute === null ? null : this.idOf(graph, AT.dispute + dispute),
      earliest: dayText(on.earliest),
      latest: dayText(on.latest),
      dead,
      injured,
      verification: isRetracted ? 'RETRACTED' : 'SINGLE',
    });
    return (world?.events ?? []).flatMap((event, at) => (event ? [rowOf(event, at)] : []));
  }

  private async statuses(worlds: readonly DisputeWorld[]): Promise<void> {
    const rowOf = (graph: number, { dispute, from, status }: ModelStatus, at: number): Row => ({
      id: this.idOf(graph, AT.status + at),
      dispute_id: this.idOf(graph, AT.dispute + dispute),
      earliest: dayText(from.earliest),
      latest: dayText(from.latest),
      status,
    });
    await this.client.query('delete from status_history where id >= $1', [this.idOf(0, 0)]);
    await this.run(
      `insert into status_history (id, dispute_id, from_edtf, from_earliest, from_latest, from_precision, status)
        select id, dispute_id, earliest || '/' || latest, earliest, latest, 'DAY', status from rows`,
      worlds.flatMap(({ statuses }, graph) =>
        statuses.flatMap((entry, at) => (entry ? [rowOf(graph, entry, at)] : [])),
      ),
    );
  }

  private pairs(
    graph: number,
    world: DisputeWorld,
    linked: (dispute: DisputeWorld['disputes'][number]) => readonly number[],
  ): (readonly [number, number])[] {
    return world.disputes.flatMap((dispute, at) =>
      linked(dispute).map((thing) => [this.idOf(graph, AT.dispute + at), this.idOf(graph, thing)] as const),
    );
  }

  private async links(
    table: string,
    one: string,
    other: string,
    before: readonly (DisputeWorld | null)[],
    pairsOf: (graph: number, world: DisputeWorld) => (readonly [number, number])[],
  ): Promise<void> {
    const rowsOf = (worlds: readonly (DisputeWorld | null)[]) =>
      worlds.flatMap((world, graph) => (world ? pairsOf(graph, world) : [])).map((pair) => pair.join(' '));
    const [was, is] = [new Set(rowsOf(before)), new Set(rowsOf(this.worlds))];
    const asRow = (pair: string): Row => ({ dispute_id: pair.split(' ')[0], other_id: pair.split(' ')[1] });
    await this.run(
      `delete from ${table} l using rows where l.${one} = r.dispute_id and l.${other} = r.other_id`,
      [...was].filter((pair) => !is.has(pair)).map(asRow),
    );
    await this.run(
      `insert into ${table} (${one}, ${other}) select dispute_id, other_id from rows`,
      [...is].filter((pair) => !was.has(pair)).map(asRow),
    );
  }

  private async update(
    table: string,
    set: string,
    rowsOf: (graph: number, world: DisputeWorld) => Row[],
  ): Promise<void> {
    const rows = this.worlds.flatMap((world, graph) => (world ? rowsOf(graph, world) : []));
    await this.run(`update ${table} t set ${set} from rows where t.id = r.id`, rows);
  }

  private async add(kind: string, from: number, count: number): Promise<void> {
    const slug = kind.toLowerCase().replace('_', '-');
    await this.run(
      `insert into record (id, kind, slug) select id, '${kind}', '${slug}-' || id from rows`,
      this.things(from, count).map((id) => ({ id })),
    );
  }

  private things(from: number, count: number): number[] {
    return this.worlds.flatMap((_, graph) =>
      Array.from({ length: count }, (_thing, at) => this.idOf(graph, from + at)),
    );
  }

  /** Runs a statement in which `rows` stands for the rows given, as `r`. */
  private async run(statement: string, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.client.query(statement.replace(/\brows\b/, `jsonb_to_recordset($1) as r (${COLUMNS})`), [
      JSON.stringify(rows),
    ]);
  }
}
