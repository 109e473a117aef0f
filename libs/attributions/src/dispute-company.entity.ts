import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the four rules of attribution say of a dispute and a company; follows from events, stakes and legal cases. */
@Entity('dispute_company')
export class DisputeCompany {
  @PrimaryColumn('bigint')
  disputeId!: number;

  @PrimaryColumn('bigint')
  companyId!: number;

  @Column('date')
  latestOn!: string;

  @Column('integer')
  ownerEvents!: number;

  @Column('integer')
  ownerCertainEvents!: number;

  @Column('integer')
  ownerDirectEvents!: number;

  @Column('integer')
  ownerDirectCertainEvents!: number;

  @Column('integer', { nullable: true })
  ownerDead!: number | null;

  @Column('integer', { nullable: true })
  ownerCertainDead!: number | null;

  @Column('date', { nullable: true })
  ownerFirstOn!: string | null;

  @Column('date', { nullable: true })
  ownerLastOn!: string | null;

  @Column('integer')
  operatorEvents!: number;

  @Column('integer')
  operatorCertainEvents!: number;

  @Column('integer')
  operatorDirectEvents!: number;

  @Column('integer')
  operatorDirectCertainEvents!: number;

  @Column('integer', { nullable: true })
  operatorDead!: number | null;

  @Column('integer', { nullable: true })
  operatorCertainDead!: number | null;

  @Column('date', { nullable: true })
  operatorFirstOn!: string | null;

  @Column('date', { nullable: true })
  operatorLastOn!: string | null;

  @Column('datemultirange')
  heldCertain!: string;

  @Column('datemultirange')
  heldPossible!: string;

  @Column('datemultirange')
  heldDirectCertain!: string;

  @Column('datemultirange')
  heldDirectPossible!: string;

  @Column('integer')
  legalCases!: number;

  @Column('timestamptz')
  publishedFrom!: Date;
}
