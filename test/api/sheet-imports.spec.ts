import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { makeWorkbook, numberCell, type MadeCell } from '../support/made-workbook.js';
import { useStaff } from '../support/staff.js';

const IMPORT = `mutation ($input: SheetImportInput!, $language: DeskLanguage) {
  importSpreadsheet(input: $input, language: $language) {
    isDone newCount changedCount unchangedCount problems { severity sheet row column slug message }
    drafts { id kind slug bundleId state reason }
  } }`;

interface Answer {
  readonly isDone: boolean;
  readonly newCount: number;
  readonly changedCount: number;
  readonly unchangedCount: number;
  readonly problems: readonly {
    severity: string;
    sheet: string;
    row: number;
    column: string;
    slug: string;
    message: string;
  }[];
  readonly drafts: readonly { id: string; kind: string; slug: string; bundleId: string; state: string }[];
}

describe('a spreadsheet', () => {
  const api = useApi();
  const staff = useStaff(api);

  async function send(
    fileName: string,
    content: string | Uint8Array,
    isCheck: boolean,
    language?: string,
  ): Promise<Answer> {
    const desk = await staff().signIn('CONTRIBUTOR');
    const input = {
      fileName,
      contentBase64: Buffer.from(content).toString('base64'),
      isCheck,
      reason: 'CORRECTION',
      sentenceEn: 'From a table.',
    };
    const { importSpreadsheet } = await desk.get<{ importSpreadsheet: Answer }>(IMPORT, { input, language });
    return importSpreadsheet;
  }

  async function contentOf({ id }: { id: string }) {
    const { rows } = await api().database.owner.query<{
      content: { sections: { file: string; rows: Record<string, string>[] }[] };
    }>('select content from editorial.draft where id = $1', [id]);
    return rows[0]!.content.sections;
  }

  const countDrafts = async () => (await api().database.owner.query('select from editorial.draft')).rowCount;

  it('is checked first: every problem by sheet, row and column, in the language asked for, and nothing kept', async () => {
    const before = await countDrafts();
    const rows: MadeCell[][] = [
      ['slug', 'dispute_slug', 'date_edtf', 'event_type', 'title_en', 'ubigeo', 'verification', 'source_url'],
      [
        'new-event-2026',
        'espinar-tintaya-2012',
        '2019-02-29',
        'PROTEST_STOPPAGE',
        'A strike',
        numberCell(80801),
        'SINGLE',
        'unsourced',
      ],
      [
        'new-event-2027',
        'no-such-dispute',
        numberCell(41057, 1),
        'PROTEST_STOPAGE',
        { xml: '<c t="str"><f>A1</f><v>x</v></c>' },
        '080801',
        'SINGLE',
        'unsourced',
      ],
    ];
    const workbook = makeWorkbook({ sheets: { hechos: rows }, formats: ['dd/mm/yyyy'] });
    const { isDone, problems, drafts } = await send('logged.xlsx', workbook, true, 'ES');
    expect(isDone).toBe(false);
    expect(drafts).toEqual([]);
    const found = problems.map(({ sheet, row, column, message }) => `${sheet} ${row} ${column}: ${message}`);
    expect(found).toContainEqual(expect.stringMatching(/^events\.csv 2 date_edtf: /));
    expect(found).toContainEqual(
      expect.stringMatching(/^events\.csv 2 ubigeo: .*perdió su cero inicial.*Se esperaba: 080801/),
    );
    expect(found).toContainEqual(expect.stringMatching(/^events\.csv 3 title_en: .*es una fórmula/));
    expect(found).toContainEqual(expect.stringMatching(/^events\.csv 3 event_type: .*PROTEST_STOPPAGE/));
    expect(await countDrafts()).toBe(before);
  });

  it('becomes one bundle of drafts, a new dispute and its event together', async () => {
    const dispute = 'slug,title_en,dispute_type,sector,start_edtf,location_precision,source_urls';
    const bytes = makeWorkbook({
      sheets: {
        disputes: [
          dispute.split(','),
          [
            'sheet-dispute',
            'From a sheet',
            'SOC',
            'MINING_LARGE',
            numberCell(45700, 1),
            'PROVINCE',
            'unsourced',
          ],
        ],
        events: [
          ['slug', 'dispute_slug', 'date_edtf', 'event_type', 'title_en', 'verification', 'source_url'],
          [
            'sheet-event',
            'sheet-dispute',
            numberCell(45700, 2),
            'PROTEST_STOPPAGE',
            '=not a formula',
            'SINGLE',
            'unsourced',
          ],
        ],
        status_history: [
          ['dispute_slug', 'from_edtf', 'status'],
          ['sheet-dispute', '2025-02', 'ACTIVE'],
        ],
      },
      formats: ['dd/mm/yyyy', 'mmm-yy'],
    });
    const { isDone, newCount, problems, drafts } = await send('month.xlsx', bytes, false);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect({ isDone, newCount }).toEqual({ isDone: true, newCount: 2 });
    expect(new Set(drafts.map(({ bundleId }) => bundleId)).size).toBe(1);
    const [own] = await contentOf(drafts.find(({ kind }) => kind === 'EVENT')!);
    expect(own!.rows[0]).toMatchObject({ date_edtf: '2025-02', title_en: '=not a formula' });
    const ofDispute = await contentOf(drafts.find(({ kind }) => kind === 'DISPUTE')!);
    expect(ofDispute.find(({ file }) => file === 'status_history.csv')!.rows).toMatchObject([
      { from_edtf: '2025-02' },
    ]);
  });

  it('changes only the columns that it has, and keeps rows that it does not have', async () => {
    const today =
      'select s.from_edtf from status_history s join dispute d on d.id = s.dispute_id where slug = $1';
    const { rowCount } = await api().database.owner.query(today, ['espinar-tintaya-2012']);
    const { drafts } = await send(
      'disputes.csv',
      'slug;title_en\r\nespinar-tintaya-2012;A better title\r\n',
      false,
    );
    const sections = await contentOf(drafts[0]!);
    expect(sections[0]!.rows[0]).toMatchObject({
      title_en: 'A better title',
      title_es: expect.stringMatching(/./),
    });
    const other = await send(
      'status_history.csv',
      'dispute_slug,from_edtf,status\nespinar-tintaya-2012,2026-10,RESOLVED\n',
      false,
    );
    const history = (await contentOf(other.drafts[0]!)).find(({ file }) => file === 'status_history.csv');
    expect(history!.rows).toHaveLength(rowCount! + 1);
  });

  it('is taken as a whole or not at all', async () => {
    const before = await countDrafts();
    const { isDone, problems } = await send(
      'disputes.csv',
      'slug,title_en,sector\nespinar-tintaya-2012,Good,\ntia-maria,Good,NO_SUCH\n',
      false,
    );
    expect(isDone).toBe(false);
    expect(problems.map(({ sheet, row, column }) => [sheet, row, column])).toEqual(
      expect.arrayContaining([['disputes.csv', 3, 'sector']]),
    );
    expect(await countDrafts()).toBe(before);
  });

  it('that cannot be read at all is refused in the language of the person', async () => {
    const desk = await staff().signIn('EDITOR', { language: 'es' });
    const input = { fileName: 'x.xlsm', contentBase64: Buffer.from('PK').toString('base64'), isCheck: true };
    const { errors } = await desk.ask(IMPORT, { input });
    expect(errors).toMatchObject([
      { message: expect.stringContaining('sin macros'), extensions: { code: 'BAD_INPUT' } },
    ]);
  });

  it.each([
    'disputes.csv',
    'events.csv',
    'companies.csv',
    'status_history.csv',
    'dispute_actors.csv',
    'projects.csv',
    'news.csv',
  ])('downloaded as %s can be uploaded again and changes nothing', async (file) => {
    const list = await download(`${file}?excel=yes`, (await staff().signIn('CONTRIBUTOR')).cookie);
    expect(list.headers.get('content-type')).toMatch('text/csv');
    const text = await list.text();
    const { changedCount, newCount, unchangedCount, problems } = await send(file, text, true);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect({ changedCount, newCount }).toEqual({ changedCount: 0, newCount: 0 });
    expect(unchangedCount).toBeGreaterThan(10);
  });

  it('is given to those who are signed in only, and by filter', async () => {
    expect((await download('disputes.csv')).status).toBe(401);
    const { cookie } = await staff().signIn('CONTRIBUTOR');
    expect((await download('secrets.csv', cookie)).status).toBe(404);
    const one = await (await download('disputes.csv?slug=espinar-tintaya-2012', cookie)).text();
    expect(one.trim().split('\n')).toHaveLength(2);
    const found = await (await download('disputes.csv?text=tintaya', cookie)).text();
    expect(found).toContain('espinar-tintaya-2012');
    expect(found).not.toContain('conga-2011');
  });

  const download = (path: string, cookie?: string) =>
    fetch(`${api().url}/staff/lists/${path}`, cookie ? { headers: { cookie } } : {});
});
