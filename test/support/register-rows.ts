import type pg from 'pg';
import { closeFirstEdition } from '#minewatch/edition-closing';
import { PROJECTS, type Change, type ModelDispute, type Reason, type StatusAt } from './register-model.js';
import { publish } from './transactions.js';

/** Takes away all disputes but keeps companies and projects, and closes a first edition without any. */
export async function emptyRegister(owner: pg.Pool): Promise<void> {
  await publish(owner, async (client) => {
    await client.query('truncate published.edition cascade');
    await client.query('delete from editorial.month_review');
    await client.query('delete from month_record');
    await client.query(
      `update dispute set is_extractive = false, scope_note_en = 'Not of this test' where is_extractive`,
    );
    await client.query(`update record set slug = 'past-' || id::text where kind = 'DISPUTE' and slug like 'model-%'
      and not exists (select from dispute d where d.id = record.id)`);
  });
  await publish(owner, async (client) => {
    const { rows } = await client.query<{ id: number }>(`select id from dispute where slug like 'model-%'`);
    const ids = rows.map(({ id }) => id);
    await client.query('delete from dispute where id = any ($1)', [ids]);
    await client.query(`update record set slug = 'past-' || id::text where id = any ($1)`, [ids]);
  });
  await publish(owner, (client) => closeFirstEdition(client));
}

/** Publishes a change in the database and in the notebook alike. */
export async function publishChange(
  owner: pg.Pool,
  disputes: ModelDispute[],
  change: Change,
  month: { dayOf: (at: StatusAt) => string; open: string; staff: number },
): Promise<void> {
  const dispute = change.kind === 'add' ? begin(disputes, change) : disputes[change.slot % disputes.length];
  if (!dispute) return;
  if (change.kind === 'review') return review(owner, dispute, month);
  await publish(owner, async (client) => {
    if (change.kind === 'add') await insertDispute(client, dispute);
    await writeChange(client, dispute, change, month.dayOf);
    await writeRevision(client, dispute.slug, change.reason);
  });
}

/** Says why a record is as it is, without changing it. */
export async function writeRevision(client: pg.ClientBase, slug: string, reason: Reason): Promise<void> {
  await client.query(
    `insert into revision (record_id, number, reason, sentence_en, sentence_es, content)
     select r.id, coalesce((select max(number) from revision v where v.record_id = r.id), 0) + 1, $2, 'Because.', 'Porque sí.', '{}'
     from record r where r.kind = 'DISPUTE' and r.slug = $1`,
    [slug, reason],
  );
}

function begin(disputes: ModelDispute[], change: Change & { kind: 'add' }): ModelDispute {
  const dispute: ModelDispute = {
    slug: `model-${disputes.length + 1}`,
    type: change.type,
    project: change.project,
    isExtractive: true,
    state: 'LIVE',
    statuses: new Map(),
  };
  disputes.push(dispute);
  return dispute;
}

async function insertDispute(client: pg.ClientBase, { slug, type, project }: ModelDispute): Promise<void> {
  const { rows } = await client.query<{ id: number }>(
    `insert into record (kind, slug) values ('DISPUTE', $1) returning id`,
    [slug],
  );
  const id = rows[0]!.id;
  await client.query(
    `insert into dispute (id, slug, title_en, dispute_type, sector, start_edtf, start_earliest, start_latest, start_precision,
       location_precision) values ($1, $2, $2, $3, 'MINING_LARGE', '2020', '2020-01-01', '2020-12-31', 'YEAR', 'COUNTRY')`,
    [id, slug, type],
  );
  await setProject(client, slug, project);
}

async function writeChange(
  client: pg.ClientBase,
  dispute: ModelDispute,
  change: Change,
  dayOf: (at: StatusAt) => string,
): Promise<void> {
  const { slug, statuses } = dispute;
  if (change.kind === 'add' || change.kind === 'status') {
    statuses.set(dayOf(change.at), change.at.status);
    await setStatus(client, slug, dayOf(change.at), change.at);
  } else if (change.kind === 'forget') {
    const day = [...statuses.keys()][change.nth];
    if (!day) return;
    statuses.delete(day);
    await client.query(
      `delete from status_history where from_earliest = $2 and dispute_id = (select id from dispute where slug = $1)`,
      [slug, day],
    );
  } else if (change.kind === 'type') {
    dispute.type = change.type;
    await client.query('update dispute set dispute_type = $2 where slug = $1', [slug, change.type]);
  } else if (change.kind === 'project') {
    dispute.project = change.project;
    await setProject(client, slug, change.project);
  } else if (change.kind === 'extractive') {
    dispute.isExtractive = change.isExtractive;
    await client.query(`update dispute set is_extractive = $2, scope_note_en = 'A note' where slug = $1`, [
      slug,
      change.isExtractive,
    ]);
  } else if (change.kind === 'state') {
    dispute.state = change.state;
    await setState(client, slug, change.state);
  }
}

/** A day that is not known counts from the first of its month on. */
async function setStatus(client: pg.ClientBase, slug: string, day: string, at: StatusAt): Promise<void> {
  const latest = at.day === null ? `${day.slice(0, 7)}-28` : day;
  await client.query(
    `delete from status_history where from_earliest = $2 and dispute_id = (select id from dispute where slug = $1)`,
    [slug, day],
  );
  await client.query(
    `insert into status_history (dispute_id, from_edtf, from_earliest, from_latest, from_precision, status)
     select id, $2, $3, $4, $5, $6 from dispute where slug = $1`,
    [
      slug,
      at.day === null ? day.slice(0, 7) : day,
      day,
      latest,
      at.day === null ? 'MONTH' : 'DAY',
      at.status,
    ],
  );
}

async function setProject(client: pg.ClientBase, slug: string, project: number): Promise<void> {
  await client.query(
    'delete from dispute_project where dispute_id = (select id from dispute where slug = $1)',
    [slug],
  );
  await client.query(
    `insert into dispute_project (dispute_id, project_id) select d.id, p.id from dispute d, project p
     where d.slug = $1 and p.slug = $2`,
    [slug, PROJECTS[project]!.slug],
  );
}

async function setState(client: pg.ClientBase, slug: string, state: ModelDispute['state']): Promise<void> {
  await client.query(
    `update record set withdrawn_reason = case when $2 = 'WITHDRAWN' then 'Never was one' end,
       merged_into_id = case when $2 = 'MERGED' then (select id from record where kind = 'DISPUTE' and slug <> $1 order by id limit 1) end
     where kind = 'DISPUTE' and slug = $1`,
    [slug, state],
  );
}

async function review(
  owner: pg.Pool,
  { slug }: ModelDispute,
  { open, staff }: { open: string; staff: number },
): Promise<void> {
  await owner.query(
    `insert into editorial.month_review (dispute_id, month, reviewed_by)
     select id, ($2 || '-01')::date, $3 from dispute where slug = $1 on conflict do nothing`,
    [slug, open, staff],
  );
}
