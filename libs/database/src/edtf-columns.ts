import { Column } from 'typeorm';

/**
 * A date that is always known to some extent: four columns `<name>_edtf`, `_earliest`, `_latest`, `_precision`. Embed it as
 * `@Column(() => KnownDateColumns) on!: KnownDateColumns`. Days are texts, `YYYY-MM-DD`.
 */
export class KnownDateColumns {
  @Column('text')
  edtf!: string;

  @Column('date')
  earliest!: string;

  @Column('date')
  latest!: string;

  @Column('text')
  precision!: string;
}

/** A date that may be missing altogether; then all four columns are null. */
export class OptionalDateColumns {
  @Column('text', { nullable: true })
  edtf!: string | null;

  @Column('date', { nullable: true })
  earliest!: string | null;

  @Column('date', { nullable: true })
  latest!: string | null;

  @Column('text', { nullable: true })
  precision!: string | null;
}

/** A start or an end that may be unrecorded; then its bounds are `-infinity` or `infinity`, so that they can be compared. */
export class BoundColumns {
  @Column('text', { nullable: true })
  edtf!: string | null;

  @Column('date')
  earliest!: string;

  @Column('date')
  latest!: string;

  @Column('text', { nullable: true })
  precision!: string | null;
}
