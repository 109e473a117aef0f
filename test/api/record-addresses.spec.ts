import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

describe('the address of a record', () => {
  const api = useApi();
  const ask =
    'query ($slug: String!) { record(kind: COMPANY, slug: $slug) { kind slug isMerged isWithdrawn withdrawnReason } }';

  it('is its slug', async () => {
    expect(await api().get(ask, { slug: 'glencore' })).toEqual({
      record: {
        kind: 'COMPANY',
        slug: 'glencore',
        isMerged: false,
        isWithdrawn: false,
        withdrawnReason: null,
      },
    });
  });

  it('leads to the record that took it in, however often that was itself taken in', async () => {
    await api().database.owner.query(`
      with third as (insert into record (kind, slug) values ('COMPANY', 'third-name') returning id),
        second as (insert into record (kind, slug, merged_into_id) select 'COMPANY', 'second-name', id from third returning id)
      insert into record (kind, slug, merged_into_id) select 'COMPANY', 'first-name', id from second`);
    expect(await api().get(ask, { slug: 'first-name' })).toMatchObject({
      record: { slug: 'third-name', isMerged: true },
    });
  });

  it('still answers for what was withdrawn, with the reason', async () => {
    await api().database.owner.query(
      `insert into record (kind, slug, withdrawn_reason) values ('COMPANY', 'never-was', 'Entered by mistake.')`,
    );
    expect(await api().get(ask, { slug: 'never-was' })).toMatchObject({
      record: { slug: 'never-was', isWithdrawn: true, withdrawnReason: 'Entered by mistake.' },
    });
  });

  it('is unknown where no record ever had it', async () => {
    expect(await api().get(ask, { slug: 'nobody' })).toEqual({ record: null });
  });
});
