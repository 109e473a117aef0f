import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StaffMember, StaffRoleEnum, type StaffRole } from '#minewatch/auth';
import { DateTimeScalar } from '#minewatch/graphql';
import { SignInState } from '#minewatch/staff-sessions';

/** A member of staff as administrators see them. */
@ObjectType({ description: 'A member of staff as administrators see them.' })
export class StaffPerson extends StaffMember {
  @Field({ description: 'Whether the person may no longer enter.' })
  isDisabled!: boolean;

  @Field(() => DateTimeScalar, { description: 'When the account was made.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When the person was last here, to the minute.',
  })
  lastSeenAt!: Date | null;
}

export const LinkPurpose = { INVITATION: 'INVITATION', PASSWORD: 'PASSWORD' } as const;

registerEnumType(LinkPurpose, {
  name: 'LinkPurpose',
  description: 'What a one-time link is for.',
  valuesMap: {
    INVITATION: { description: 'To become a member of staff.' },
    PASSWORD: { description: 'To choose a new password.' },
  },
});

/** What the page of a link shows before it is used. */
@ObjectType({ description: 'What a one-time link that still holds is for.' })
export class LinkInvitation {
  @Field(() => LinkPurpose, { description: 'What it is for.' })
  purpose!: keyof typeof LinkPurpose;

  @Field({ description: 'E-mail address of the person.' })
  email!: string;

  @Field(() => StaffRoleEnum, { nullable: true, description: 'Role that an invited person gets.' })
  role!: StaffRole | null;

  @Field(() => DateTimeScalar, { description: 'Until when it holds.' })
  expiresAt!: Date;
}

/** An invitation that was not yet taken up. */
@ObjectType({ description: 'An invitation that was not yet taken up.' })
export class OpenInvitation {
  @Field(() => ID, { description: 'Number of the invitation.' })
  id!: number;

  @Field({ description: 'E-mail address of the invited person.' })
  email!: string;

  @Field(() => StaffRoleEnum, { description: 'Role that the person will get.' })
  role!: StaffRole;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  madeAt!: Date;

  @Field(() => DateTimeScalar, { description: 'Until when it holds.' })
  expiresAt!: Date;
}

/** A link on its way to a person. */
@ObjectType({ description: 'A one-time link on its way to a person.' })
export class LinkOnItsWay {
  @Field({ description: 'E-mail address of the person.' })
  email!: string;

  @Field(() => DateTimeScalar, { description: 'Until when it holds.' })
  expiresAt!: Date;

  @Field(() => String, {
    nullable: true,
    description:
      'The link, for you to pass on, as no e-mail was sent; null when it went out by e-mail. Shown only this once.',
  })
  address!: string | null;
}

/** What is put into an authenticator app. */
@ObjectType({
  description: 'A second factor to be put into an authenticator app; it holds once a code of it was given.',
})
export class BegunFactor {
  @Field({ description: 'The `otpauth:` address that the picture shows.' })
  uri!: string;

  @Field({ description: 'The secret as text, for apps without a camera.' })
  secret!: string;

  @Field({ description: 'The QR code, as SVG.' })
  qrCode!: string;
}

/** What a person gets when the second factor holds. */
@ObjectType({
  description: 'Recovery codes, each of which stands in once for a lost second factor. Shown only this once.',
})
export class RecoveryCodes {
  @Field(() => [String], { description: 'The codes, to be kept on paper. Older ones do not hold any more.' })
  codes!: string[];

  @Field(() => SignInState, { description: 'What is still asked of the person.' })
  state!: SignInState;
}
