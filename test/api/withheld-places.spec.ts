import { createHash } from 'node:crypto';
import { createPool } from '#minewatch/database';
import { renewRedactedEditions } from '#minewatch/edition-closing';
import { rebuildEdition } from '#minewatch/edition-files';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { publish, readAsOf, readMoment, undone } from '../support/transactions.js';

const DISPUTE = 'espinar-tintaya-2012';
const EVENT = 'cuninico-201406';
const SECRET = 'Qqhiddenhill';

/** Acceptance case 8: the place of somebody who is threatened goes out as its district, on every route and in the past. */
describe('withholding a place', () => {
  const api = useApi();
  const owner = () => api().database.owner;
  let before: string;
  let filesBefore: ReadonlyMap<string, string>;

  beforeAll(async () => {
    filesBefore = await readFiles();
    await owner().query(
      `update event set place_name = '${SECRET}, Urarinas', point = st_setsrid(st_point(-75.123456, -4.654321), 4326)
      where slug = $1`,
      [EVENT],
    );
    await owner().query(
      `update dispute set point = st_setsrid(st_point(-71.234567, -14.765432), 4326), location_precision = 'SITE' where slug = $1`,
      [DISPUTE],
    );
    const row = {
      slug: EVENT,
      place: SECRET,
      lat: '-4.654321',
      lon: '-75.123456',
      location_precision: 'SITE',
    };
    await addRevision('EVENT', EVENT, {
      ...{ kind: 'EVENT', slug: EVENT },
      sections: [
        { file: 'events.csv', rows: [{ ...row, ubigeo: '', title_en: 'Kept' }] },
        { file: 'citations.csv', rows: [] },
      ],
    });
    before = await readMoment(owner());
    for (const [kind, slug] of [
      ['EVENT', EVENT],
      ['DISPUTE', DISPUTE],
    ]) {
      await owner().query(
        `select editorial.withhold(id, 'Threats') from record where kind = $1 and slug = $2`,
        [kind, slug],
      );
    }
  });

  /** The text of every file of the edition but the package, by name. */
  async function readFiles(): Promise<ReadonlyMap<string, string>> {
    const { rows } = await owner().query<{ name: string; text: string }>(
      `select name, convert_from(content, 'UTF8') as text from edition_file where name !~ 'zip$' order by position`,
    );
    return new Map(rows.map(({ name, text }) => [name, text]));
  }

  /** What the pages of the latest edition say was taken out of it, in English and in Spanish. */
  async function readNotices(): Promise<string[]> {
    const { dataVersion } = await api().get<{ dataVersion: { latestEdition: { version: string } } }>(
      '{ dataVersion { latestEdition { version } } }',
    );
    const addresses = ['en/edition', 'es/edicion'].map(
      (path) => `${api().url}/${path}/${dataVersion.latestEdition.version}`,
    );
    const pages = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    return pages.map((html) => /<section[^>]*id="redactions".*?<\/section>/s.exec(html)?.[0] ?? '');
  }

  async function addRevision(kind: string, slug: string, content: object): Promise<void> {
    await owner().query(
      `insert into revision (record_id, number, reason, content)
       select r.id, 1 + coalesce(max(v.number), 0), 'CORRECTION', $3 from record r left join revision v on v.record_id = r.id
       where r.kind = $1 and r.slug = $2 group by r.id`,
      [kind, slug, content],
    );
  }

  it('leaves the district and nothing else, now', async () => {
    const { dispute, event } = await api().get(`{
      dispute(slug: "${DISPUTE}") { location { precision point isDrawnAsPoint place { level } } places { level } }
      event(slug: "${EVENT}") { placeName location { precision point place { level } } } }`);
    expect(dispute).toEqual({
      location: { precision: 'WITHHELD', point: null, isDrawnAsPoint: false, place: { level: 'DISTRICT' } },
      places: [{ level: 'DISTRICT' }],
    });
    expect(event).toEqual({
      placeName: null,
      location: { precision: 'WITHHELD', point: null, place: { level: 'DISTRICT' } },
    });
  });

  it('leaves no more in the past: neither in old rows, nor what the search knew, nor revisions', async () => {
    const shown = { location_precision: 'WITHHELD', point: null, has_district: true };
    for (const [table, slug] of [
      ['dispute', DISPUTE],
      ['event', EVENT],
    ] as const) {
      expect(
        await readAsOf(
          api().database.visitor,
          before,
          `select location_precision, point, ubigeo ~ '^[0-9]{6}$' as has_district from ${table} where slug = $1`,
          [slug],
        ),
      ).toEqual([shown]);
    }
    const words = `select count(*)::int as found from search_document where words @@ search_query('${SECRET}')`;
    expect(await readAsOf(api().database.visitor, before, words)).toEqual([{ found: 0 }]);
    const { rows } = await api().database.visitor.query<{ content: string; sentence_en: string }>(
      `select content::text, sentence_en from revision v join record r on r.id = v.record_id where r.slug = $1 order by number desc`,
      [EVENT],
    );
    expect(rows[0]).toMatchObject({ sentence_en: 'The place is withheld, for the safety of people.' });
    for (const { content } of rows) {
      expect(content).not.toMatch(/4\.654321|75\.123456|Qqhiddenhill/);
      expect(content).toContain('"title_en": "');
    }
  });

  it('takes the files of old editions away, and says so openly', async () => {
    const { dataVersion } = await api().get<{ dataVersion: { latestEdition: object } }>(
      '{ dataVersion { latestEdition { files { name } redactions { reason { text } oldChecksum newChecksum } } } }',
    );
    const redaction = {
      reason: {
        text: 'The place of a record was withheld, for the safety of people. Everything else is as it was.',
      },
      oldChecksum: expect.stringMatching(/^[0-9a-f]{64}$/),
      newChecksum: null,
    };
    expect(dataVersion.latestEdition).toEqual({ files: [], redactions: [redaction, redaction] });
    const [english, spanish] = await readNotices();
    expect(english).toContain('The place of a record was withheld, for the safety of people.');
    expect(english).toContain('The files are being made anew.');
    expect(spanish).toContain('Se reservó el lugar de un registro, por la seguridad de las personas.');
    expect(spanish).toContain('Los archivos se están generando de nuevo.');
  });

  it('gives them their files again without the place, with a note that says so', async () => {
    const staff = createPool('staff', api().database, { max: 1 });
    const renew = () => publish(staff, renewRedactedEditions);
    const [version] = await renew();
    expect(await renew()).toEqual([]);
    await staff.end();
    const files = await readFiles();
    const fileOf = (name: string) => files.get(name) ?? '';
    expect([...files.values()].join('\n')).not.toMatch(/4\.654321|14\.765432|Qqhiddenhill/);
    expect(fileOf('events.csv')).toMatch(/^cuninico-201406,.*,,,WITHHELD,/m);
    expect(fileOf('readme.txt')).toMatch(
      /Changed all the same on \d{4}-\d\d-\d\d: The place of a record was withheld/,
    );
    expect(fileOf('leeme.txt')).toMatch(/Aun así, cambiaron el \d{4}-\d\d-\d\d: Se reservó el lugar/);
    const { edition } = await api().get<{ edition: { checksum: string; redactions: object[] } }>(
      `{ edition(month: "${version!.slice(0, 7)}-01") { checksum redactions { newChecksum } } }`,
    );
    expect(edition.redactions).toEqual([1, 2].map(() => ({ newChecksum: edition.checksum })));
    const answer = await fetch(
      `${api().url}/editions/${version!.slice(0, 7)}/${version!.slice(8)}/minewatch-${version}.zip`,
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(edition.checksum);
    for (const notice of await readNotices()) {
      expect(notice).toContain(edition.checksum);
      expect(notice.match(/<li>/g)).toHaveLength(1);
    }
  });

  it('changes no other record in them: only lines of those withheld differ', async () => {
    const files = await readFiles();
    const tables = [...files].filter(([name]) => /\.(csv|jsonl|geojson)$/.test(name));
    expect(tables.length).toBeGreaterThan(20);
    const changed = tables.flatMap(([name, text]) => {
      const lines = new Set(filesBefore.get(name)?.split('\n'));
      const other = text.split('\n').filter((line) => !lines.has(line));
      expect([name, text.split('\n').length]).toEqual([name, filesBefore.get(name)?.split('\n').length]);
      return other.map((line) => `${name} ${/[a-z0-9]+(?:-[a-z0-9]+)+/.exec(line)?.[0]}`);
    });
    expect(changed.sort()).toEqual([
      `disputes.csv ${DISPUTE}`,
      `disputes.jsonl ${DISPUTE}`,
      `events.csv ${EVENT}`,
      `events.jsonl ${EVENT}`,
    ]);
  });

  it('keeps them the same bytes from then on: made anew after later edits they equal those that are kept', async () => {
    await owner().query(`update company set name = 'Vale, renamed' where slug = 'vale'`);
    await owner().query(`delete from status_history where dispute_id = (select min(id) from dispute)`);
    await owner().query(`update event set title_en = 'Another title' where slug = $1`, [EVENT]);
    const { rows: kept } = await owner().query<{ version: string; name: string; content: Buffer }>(
      `select e.version, f.name, f.content from edition_file f join edition e on e.id = f.edition_id order by position`,
    );
    const rebuilt = await undone(owner(), (client) => rebuildEdition(client, kept[0]!.version));
    const made = new Map([rebuilt!.package, ...rebuilt!.parts].map(({ name, content }) => [name, content]));
    expect([...made.keys()].sort()).toEqual(kept.map(({ name }) => name).sort());
    for (const { name, content } of kept)
      expect([name, content.equals(made.get(name)!)]).toEqual([name, true]);
  });

  it('keeps the true place where only the staff read it', async () => {
    const { rows } = await owner().query(
      `select r.slug, st_astext(t.point) as point, t.reason from editorial.true_place t join record r on r.id = t.record_id order by slug`,
    );
    expect(rows).toEqual([
      { slug: EVENT, point: 'POINT(-75.123456 -4.654321)', reason: 'Threats' },
      { slug: DISPUTE, point: 'POINT(-71.234567 -14.765432)', reason: 'Threats' },
    ]);
    await expect(api().database.visitor.query('select from editorial.true_place')).rejects.toThrow(
      'permission denied',
    );
  });

  it('cannot be undone by a file that still has the place', async () => {
    await expect(
      publish(owner(), (client) =>
        client.query(
          `update event set location_precision = 'SITE', point = st_setsrid(st_point(-75, -4), 4326) where slug = $1`,
          [EVENT],
        ),
      ),
    ).rejects.toThrow('only a reviewed draft shows it again');
  });

  it('follows also when a change of any kind withholds the place of a project, with its lines', async () => {
    const lines = `select count(*)::int as lines from project_shape s join project p on p.id = s.project_id where p.slug = 'oleoducto-norperuano'`;
    const moment = await readMoment(owner());
    expect(await readAsOf(owner(), moment, lines)).not.toEqual([{ lines: 0 }]);
    await owner()
      .query(`update project set location_precision = 'WITHHELD', point = null, coordinate_source = null, coordinate_confidence = null
      where slug = 'oleoducto-norperuano'`);
    expect(await readAsOf(owner(), moment, lines)).toEqual([{ lines: 0 }]);
    expect((await owner().query(lines)).rows).toEqual([{ lines: 0 }]);
    await expect(
      owner().query(`insert into project_shape (project_id, part, shape)
      select id, 'again', st_setsrid(st_makeline(st_point(-75, -4), st_point(-76, -4)), 4326) from project where slug = 'oleoducto-norperuano'`),
    ).rejects.toThrow('no lines or areas');
  });
});
