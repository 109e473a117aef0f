import { createPool, type DatabaseAddresses } from '#minewatch/database';

/** Lets people approve their own changes, or no longer. Only the owner of the database can; it is kept in the audit log. */
export async function setOrganisationOfOne(addresses: DatabaseAddresses, isAlone: boolean): Promise<void> {
  const pool = createPool('owner', addresses, { max: 1 });
  try {
    await pool.query(
      `with changed as (
         update editorial.setting set value = to_jsonb($1::boolean) where name = 'organisation_of_one' returning value
       )
       insert into editorial.audit_entry (action, details)
       select 'ORGANISATION_OF_ONE_SET', jsonb_build_object('is_alone', value) from changed`,
      [isAlone],
    );
  } finally {
    await pool.end();
  }
}
