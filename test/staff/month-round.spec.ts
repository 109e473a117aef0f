import { beforeAll, describe, expect, it } from '@jest/globals';
import { monthAfter } from '#minewatch/edition-closing';
import { todayInLima } from '#minewatch/shared';
import { useApi } from '../support/api.js';
import { useStaff, type TestDesk } from '../support/staff.js';
import { publish } from '../support/transactions.js';

const ESPINAR = 'espinar-tintaya-2012';
interface Round {
  month: string;
  isOpen: boolean;
  progress: { reviewed: number; total: number; sentence: string };
  toReview: { slug: string; title: string; status: string; urgency: string[] }[];
  reviewed: { slug: string; reviewedBy: string; isConfirmation: boolean }[];
  agreements: { slug: string; isOverdue: boolean; promise: string }[];
  silence: { rule: string; tasks: { slug: string; status: string; task: string }[] };
}
const ROUND = `month isOpen progress { reviewed total sentence } toReview { slug title status urgency }
  reviewed { slug reviewedBy isConfirmation } agreements { slug isOverdue promise }
  silence { rule tasks { slug status task } }`;

describe('the round of the month', () => {
  const api = useApi('seeded');
  const staff = useStaff(api);
  let ana: TestDesk;
  beforeAll(async () => {
    ana = await staff().signIn('EDITOR', { displayName: 'Ana' });
  });
  const round = async (by = ana): Promise<Round> => {
    const { monthRound } = await by.get<{ monthRound: Round }>(`{ monthRound { ${ROUND} } }`);
    return monthRound;
  };
  const idOf = async (slug: string): Promise<number> => {
    const { rows } = await api().database.owner.query('select id from dispute where slug = $1', [slug]);
    return rows[0].id;
  };

  it('is that of the first month without an edition, with nothing reviewed yet', async () => {
    const { rows } = await api().database.visitor.query(
      `select to_char(max(month), 'YYYY-MM') as month from edition`,
    );
    const { month, isOpen, progress, toReview, reviewed } = await round();
    expect([month, isOpen]).toEqual([monthAfter(rows[0].month), true]);
    expect(progress).toEqual({ reviewed: 0, total: 45, sentence: '0 of 45 reviewed' });
    expect(toReview).toHaveLength(45);
    expect(reviewed).toEqual([]);
  });

  it('puts what is urgent first and says why, in the language of the person', async () => {
    const quiet = (await round()).toReview.at(-1)!;
    const today = todayInLima();
    await publish(api().database.owner, async (client) => {
      const record = async (kind: string, slug: string) =>
        (await client.query('insert into record (kind, slug) values ($1, $2) returning id', [kind, slug]))
          .rows[0].id;
      const dispute = await idOf(quiet.slug);
      await client.query(
        `insert into agreement (id, slug, dispute_id, promise_en, due_edtf, due_earliest, due_latest, due_precision)
         values ($1, 'a-clinic', $2, 'A clinic', '2020-01-01', '2020-01-01', '2020-01-01', 'DAY')`,
        [await record('AGREEMENT', 'a-clinic'), dispute],
      );
      const month = `${(await round()).month}-03`;
      const news = await record('NEWS', 'news-of-it');
      await client.query(
        `insert into news_item (id, slug, headline, headline_basis, on_edtf, on_earliest, on_latest, on_precision, language, source_type)
         select $1, 'news-of-it', 'New blockade', 'page', $2::text, $2::date, $2::date, 'DAY', 'en', min(code) from source_type_code`,
        [news, month],
      );
      await client.query('insert into news_dispute (news_item_id, dispute_id) values ($1, $2)', [
        news,
        dispute,
      ]);
    });
    const { toReview, agreements } = await round();
    expect(toReview[0]).toMatchObject({
      slug: quiet.slug,
      urgency: expect.arrayContaining(['1 news item this month', '1 agreement overdue']),
    });
    expect(agreements).toEqual([{ slug: 'a-clinic', isOverdue: true, promise: 'A clinic' }]);
    expect(today > '2020-01-01').toBe(true);
    const luz = await staff().signIn('CONTRIBUTOR', { language: 'es' });
    expect((await round(luz)).toReview[0]!.urgency).toContain('1 acuerdo vencido');
  });

  it('notes in one click that nothing changed, by whom, and takes it back', async () => {
    const confirm = `mutation ($slugs: [String!]!) { confirmUnchanged(disputeSlugs: $slugs) { changed round { progress { sentence } } } }`;
    const { confirmUnchanged } = await ana.get<{ confirmUnchanged: object }>(confirm, { slugs: [ESPINAR] });
    expect(confirmUnchanged).toEqual({
      changed: [ESPINAR],
      round: { progress: { sentence: '1 of 45 reviewed' } },
    });
    const after = await round();
    expect(after.reviewed).toEqual([{ slug: ESPINAR, reviewedBy: 'Ana', isConfirmation: true }]);
    expect(after.toReview.map(({ slug }) => slug)).not.toContain(ESPINAR);
    const undo = `mutation ($slugs: [String!]!) { undoConfirmation(disputeSlugs: $slugs) { changed } }`;
    expect(await ana.get(undo, { slugs: [ESPINAR] })).toEqual({ undoConfirmation: { changed: [ESPINAR] } });
    expect((await round()).progress.reviewed).toBe(0);
    const { rows } = await api().database.owner.query(
      `select action from editorial.audit_entry where action like 'MONTH%' order by id`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['MONTH_CONFIRMED', 'MONTH_CONFIRMATION_UNDONE']);
  });

  it('notes nothing when one of the disputes is unknown, and names it', async () => {
    const confirm = `mutation { confirmUnchanged(disputeSlugs: ["${ESPINAR}", "no-such"]) { changed } }`;
    const { errors } = await ana.ask(confirm);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_INPUT' } });
    expect(errors?.[0]?.message).toContain('no-such');
    expect((await round()).progress.reviewed).toBe(0);
  });

  it('is logged by editors, not by contributors', async () => {
    const luz = await staff().signIn('CONTRIBUTOR');
    const { errors } = await luz.ask(
      `mutation { confirmUnchanged(disputeSlugs: ["${ESPINAR}"]) { changed } }`,
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('raises tasks by the written rule for silence and changes nothing', async () => {
    const { silence } = await round();
    expect(silence.rule).toContain('12 months');
    expect(silence.tasks.length).toBeGreaterThan(10);
    expect(new Set(silence.tasks.map(({ status, task }) => `${status}: ${task}`))).toEqual(
      new Set(['ACTIVE: Has it become latent?', 'LATENT: Is it to be withdrawn from the register?']),
    );
  });

  it('lists what is wanting in the records, and keeps the counts of the day', async () => {
    const ask = `{ dataQuality { check title count trend { day count } items(first: 1000) { kind slug remark } } }`;
    const { dataQuality } = await ana.get<{ dataQuality: QualityRow[] }>(ask);
    const of = (check: string) => dataQuality.find((each) => each.check === check)!;
    expect(dataQuality).toHaveLength(6);
    for (const { count, items, trend } of dataQuality) {
      expect(items).toHaveLength(Math.min(count, 1000));
      // The closing of the first edition counted earlier the same day: that stands.
      expect(trend).toEqual([{ day: todayInLima(), count: expect.any(Number) }]);
    }
    expect(of('HEADLINE_NOT_SEEN').items.map(({ slug }) => slug)).toContain('arizona-quilish-2004');
    expect(of('COPY_ON_OTHER_HOST').count).toBeGreaterThan(0);
    expect(of('ACTIVE_AND_SILENT').items.every(({ kind }) => kind === 'DISPUTE')).toBe(true);
  });
});

interface QualityRow {
  check: string;
  count: number;
  trend: { day: string; count: number }[];
  items: { kind: string; slug: string; remark: string | null }[];
}
