import { AuditLog, Refusal, type Staff, StaffDatabase } from '#minewatch/auth';
import { findPointFault } from '#minewatch/geo';
import type { RecordKind } from '#minewatch/record-columns';
import { findRecord } from '#minewatch/staff-records';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { TruePlace, TruePlaceInput, WithholdPlaceInput } from './true-place.js';

const KINDS: readonly RecordKind[] = ['PROJECT', 'COMMUNITY', 'DISPUTE', 'EVENT'];

/** Withholds places from the public, and keeps the true ones for those who must know. */
@Injectable()
export class WithheldPlaces {
  constructor(
    private readonly database: StaffDatabase,
    private readonly log: AuditLog,
  ) {}

  /** Takes a place out of everything that was ever published, at once: somebody may be in danger. */
  async withhold(staff: Staff, { kind, slug, reason, ubigeo }: WithholdPlaceInput): Promise<boolean> {
    if (reason.trim() === '') throw sayWhy();
    return this.database.transaction(async (client) => {
      const id = await this.find(client, kind, slug);
      await client.query('select editorial.withhold_by_staff($1, $2, $3, null, $4)', [
        id,
        reason.trim(),
        staff.id,
        ubigeo ?? null,
      ]);
      await this.log.write(client, { staffId: staff.id, action: 'PLACE_WITHHELD', recordId: id });
      return true;
    });
  }

  /** Gives a draft the true place of its record; it is a new version of the draft. */
  async setOfDraft(
    staff: Staff,
    draftId: string,
    expectedVersion: number,
    { place, reason }: { place: TruePlaceInput | null; reason: string | null },
  ): Promise<number> {
    if (place && findPointFault(place.latitude, place.longitude) !== null) throw noSuchPoint();
    return this.database.transaction(async (client) => {
      const { rows } = await client.query<{ version: number; record_id: number | null }>(
        `update draft set true_place = case when $4::float8 is null then null else st_setsrid(st_point($5, $4), 4326) end,
           withheld_because = $6, version = version + 1, saved_by = $3
         where id = $1 and version = $2 and state = 'DRAFT' returning version, record_id`,
        [
          draftId,
          expectedVersion,
          staff.id,
          place?.latitude ?? null,
          place?.longitude ?? null,
          reason?.trim() || null,
        ],
      );
      const [saved] = rows;
      if (!saved) throw changedMeanwhile();
      const subject = { draftId: Number(draftId), recordId: saved.record_id };
      await this.log.write(client, { staffId: staff.id, action: 'TRUE_PLACE_SAVED', ...subject });
      return saved.version;
    });
  }

  /** The true place of a record; that somebody looked is written down. */
  async look(staff: Staff, kind: RecordKind, slug: string): Promise<TruePlace | null> {
    return this.database.transaction(async (client) => {
      const id = await this.find(client, kind, slug);
      const { rows } = await client.query<TruePlace & Record<string, unknown>>(
        `select st_asgeojson(point, 6)::json as place, reason, recorded_at as "recordedAt" from true_place where record_id = $1`,
        [id],
      );
      if (rows[0])
        await this.log.write(client, { staffId: staff.id, action: 'TRUE_PLACE_SEEN', recordId: id });
      return rows[0] ?? null;
    });
  }

  private async find(client: PoolClient, kind: RecordKind, slug: string): Promise<number> {
    const record = KINDS.includes(kind) ? await findRecord(client, kind, slug) : null;
    if (!record) throw noSuchRecord(slug);
    return record.id;
  }
}

const sayWhy = () =>
  new Refusal(
    'BAD_INPUT',
    { en: 'reason: say why, for the staff', es: 'reason: diga por qué, para el personal' },
    { field: 'reason' },
  );

const noSuchRecord = (slug: string) =>
  new Refusal('NOT_FOUND', {
    en: `There is no project, community, dispute or event ${slug} of this kind.`,
    es: `No existe el proyecto, comunidad, conflicto o hecho ${slug} de este tipo.`,
  });

const noSuchPoint = () =>
  new Refusal(
    'BAD_INPUT',
    {
      en: 'place: latitude from -90 to 90, longitude from -180 to 180',
      es: 'place: latitud de -90 a 90, longitud de -180 a 180',
    },
    { field: 'place' },
  );

const changedMeanwhile = () =>
  new Refusal('CONFLICT', {
    en: 'The draft is not being written, or somebody saved it meanwhile. Look at it again.',
    es: 'El borrador no está en redacción, o alguien lo guardó entretanto. Vuelva a verlo.',
  });
