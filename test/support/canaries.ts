import type pg from 'pg';
import { publish } from './transactions.js';

/** Words and digits that stand in nothing public. In what is public they can only come from a leak. */
export const CANARY = 'Qqcanary';
/** Coordinates of withheld places, without their last digits: a leak may round. */
const SECRET_DIGITS = ['71.23456', '14.76543', '75.12345', '4.65432'];
const LEAK = new RegExp(
  [CANARY, ...SECRET_DIGITS.map((digits) => digits.replace('.', '\\.'))].join('|'),
  'i',
);

/** Records whose places are withheld after they were public, exactly and with their names. */
export const WITHHELD = {
  DISPUTE: 'espinar-tintaya-2012',
  EVENT: 'espinar-tintaya-2012-20120528',
  COMMUNITY: 'huisa',
  PROJECT: 'oleoducto-norperuano',
} as const;

/** The first leak in a text with what stands around it; null where there is none. */
export function findLeak(text: string): string | null {
  const found = LEAK.exec(text);
  return found && text.slice(Math.max(0, found.index - 60), found.index + 60);
}

/** Puts canaries wherever only staff may look, and into the past of places that are then withheld. */
export async function plantCanaries(owner: pg.Pool): Promise<void> {
  await publish(owner, async (client) => {
    for (const statement of WHERE_PLACES_WERE) await client.query(statement);
    await client.query(
      `insert into revision (record_id, number, reason, content)
       select r.id, 1 + coalesce((select max(number) from revision v where v.record_id = r.id), 0), 'CORRECTION', jsonb_build_object(
         'kind', r.kind, 'slug', r.slug, 'sections', jsonb_build_array(
           jsonb_build_object('file', case r.kind when 'COMMUNITY' then 'communities.csv' else lower(r.kind) || 's.csv' end, 'rows', jsonb_build_array(
             jsonb_build_object('slug', r.slug, 'place', '${CANARY} place', 'lat', '-14.765432', 'lon', '-71.234567', 'location_precision', 'SITE', 'coord_source', '${CANARY}'))),
           jsonb_build_object('file', 'lines.geojson', 'rows', jsonb_build_array(jsonb_build_object('geometry', '[-75.123456, -4.654321]')))))
       from record r where (r.kind, r.slug) in (${withheldRecords()})`,
    );
  });
  await publish(owner, (client) => client.query(CLOSE_AN_EDITION));
  await publish(owner, async (client) => {
    for (const statement of WHERE_STAFF_LOOK) await client.query(statement);
  });
  await publish(owner, async (client) => {
    await client.query(
      `select editorial.withhold(id, '${CANARY} reason') from record r where (r.kind, r.slug) in (${withheldRecords()})`,
    );
  });
}

function withheldRecords(): string {
  return Object.entries(WITHHELD)
    .map(([kind, slug]) => `('${kind}', '${slug}')`)
    .join(', ');
}

const WHERE_PLACES_WERE = [
  ...(['dispute', 'community', 'event', 'project'] as const).map(
    (
      table,
    ) => `update ${table} set point = st_setsrid(st_point(-71.234567, -14.765432), 4326), location_precision = 'SITE'
      where slug = '${WITHHELD[table.toUpperCase() as keyof typeof WITHHELD]}'`,
  ),
  `update event set place_name = '${CANARY} hill' where slug = '${WITHHELD.EVENT}'`,
  `update project set coordinate_source = '${CANARY} survey' where slug = '${WITHHELD.PROJECT}'`,
  `update project_shape set shape = st_setsrid(st_makeline(st_point(-75.123456, -4.654321), st_point(-76, -5)), 4326),
     description = '${CANARY} way-points'
   where project_id = (select id from project where slug = '${WITHHELD.PROJECT}')`,
];

/** As files were before the places were withheld. */
const CLOSE_AN_EDITION = `
  with closed as (
    insert into edition (month, stage, published_at, title_en, title_es, checksum)
    select (max(month) + interval '1 month')::date, 'CANDIDATE', publication_moment(), 'A month', 'Un mes', 'old' from edition returning id
  )
  insert into edition_file (edition_id, name, position, media_type, sha256, content)
  select id, name, row_number() over (), 'text/csv', repeat('0', 64), '${CANARY} -14.765432'
  from closed cross join unnest(array['events.csv', 'minewatch.zip']) name`;

const WHERE_STAFF_LOOK = [
  `insert into editorial.staff_member (email, display_name, role) values
     ('qqcanary-author@example.org', '${CANARY} Author', 'EDITOR'), ('qqcanary-reviewer@example.org', '${CANARY} Reviewer', 'REVIEWER')`,
  `insert into editorial.credential (staff_id, password_hash, totp_secret) select id, '${CANARY}', '${CANARY}' from editorial.staff_member`,
  `insert into editorial.staff_session (staff_id, token_hash, is_confirmed, address, user_agent)
     select id, decode(md5(email), 'hex'), true, '${CANARY}', '${CANARY}' from editorial.staff_member`,
  `insert into editorial.one_time_link (token_hash, email, role, expires_at) values ('\\x01', 'qqcanary-invited@example.org', 'EDITOR', 'infinity')`,
  `insert into editorial.audit_entry (staff_id, action, details)
     select id, 'CANARY', jsonb_build_object('said', '${CANARY}') from editorial.staff_member`,
  `insert into editorial.draft (record_id, record_kind, slug, reason, sentence_en, content, author_id, saved_by, true_place, withheld_because)
     select r.id, r.kind, r.slug, 'CORRECTION', '${CANARY} sentence', jsonb_build_object('kind', r.kind, 'slug', r.slug, 'sections', jsonb_build_array(
         jsonb_build_object('file', 'x.csv', 'rows', jsonb_build_array(jsonb_build_object('title_en', '${CANARY} title'))))), s.id, s.id,
       st_setsrid(st_point(-71.234567, -14.765432), 4326), '${CANARY} reason'
     from record r join editorial.staff_member s on s.role = 'EDITOR' where r.slug in ('${WITHHELD.DISPUTE}', '${WITHHELD.EVENT}', 'glencore')`,
  `insert into editorial.draft (record_kind, slug, content, author_id, saved_by)
     select 'EVENT', 'qqcanary-new', '{"title_en": "${CANARY}"}', id, id from editorial.staff_member where role = 'EDITOR'`,
  `update editorial.draft set state = 'RETRACTED', discard_reason = '${CANARY}' where slug = 'glencore'`,
  `insert into editorial.note (record_id, author_id, body)
     select r.id, s.id, '${CANARY} note' from record r cross join editorial.staff_member s where r.slug in ('${WITHHELD.DISPUTE}', 'glencore', 'espinar')`,
  `insert into editorial.note (draft_id, author_id, body) select id, author_id, '${CANARY} comment' from editorial.draft`,
  `insert into editorial.month_review (dispute_id, month, reviewed_by)
     select d.id, '2026-10-01', s.id from dispute d cross join editorial.staff_member s where s.role = 'EDITOR' limit 5`,
];
