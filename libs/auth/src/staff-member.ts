import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LANGUAGES, type Language } from '#minewatch/shared';
import { STAFF_ROLES, type StaffRole } from './policies.js';

const asEnum = <const T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [Value in T]: Value };

export const StaffRoleEnum = asEnum(STAFF_ROLES);

registerEnumType(StaffRoleEnum, {
  name: 'StaffRole',
  description: 'What a member of staff may do; each role may all that the ones before may.',
  valuesMap: {
    CONTRIBUTOR: { description: 'Drafts changes and comments.' },
    EDITOR: { description: 'Also submits drafts for review and logs months.' },
    REVIEWER: { description: 'Also approves the changes of others, publishes, and closes editions.' },
    ADMINISTRATOR: { description: 'Also manages people and settings.' },
  },
});

/** The desk's languages as the database spells them. */
export const DeskLanguage = { EN: 'en', ES: 'es' } as const satisfies Record<string, Language>;

registerEnumType(DeskLanguage, {
  name: 'DeskLanguage',
  description: `A language of the desk: ${LANGUAGES.join(', ')}.`,
  valuesMap: { EN: { description: 'English.' }, ES: { description: 'Spanish.' } },
});

/** A member of staff as other members see them. */
@ObjectType({ description: 'A person who works on the data. Nothing of this is ever public.' })
export class StaffMember {
  @Field(() => ID, { description: 'Number of the person.' })
  id!: number;

  @Field({ description: 'Name shown to other staff.' })
  displayName!: string;

  @Field({ description: 'E-mail address.' })
  email!: string;

  @Field(() => StaffRoleEnum, { description: 'What the person may do.' })
  role!: StaffRole;

  @Field(() => DeskLanguage, { description: 'Language in which the desk speaks to the person.' })
  language!: Language;

  @Field({ description: 'Whether a second factor is set up.' })
  hasSecondFactor!: boolean;
}
