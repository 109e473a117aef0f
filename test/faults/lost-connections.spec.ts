import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { useStaff } from '../support/staff.js';

const SAVE = `mutation { saveDraft(input: { kind: DISPUTE, slug: "conga", reason: CORRECTION, sentenceEn: "A test.",
  document: { kind: DISPUTE, slug: "conga", sections: [] } }) { isSaved } }`;

describe('a connection to the database that breaks in the middle of work', () => {
  const api = useApi();
  const staff = useStaff(api);

  it('fails that work alone: nothing of it is kept, and the server goes on', async () => {
    const ana = await staff().signIn('EDITOR');
    const { owner } = api().database;
    const holder = await owner.connect();
    await holder.query('begin; lock table editorial.draft in access exclusive mode');
    const saving = ana.ask(SAVE);
    const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and usename = 'minewatch_staff'`;
    while ((await owner.query(waiting)).rowCount === 0);
    await owner.query(`select pg_terminate_backend(pid) from (${waiting}) w`);
    const { errors } = await saving;
    expect(errors?.[0]?.extensions?.['code']).toBe('UNAVAILABLE');
    await holder.query('rollback');
    holder.release();
    expect((await owner.query('select from editorial.draft')).rowCount).toBe(0);
    expect(await ana.get(SAVE)).toEqual({ saveDraft: { isSaved: true } });
  });
});
