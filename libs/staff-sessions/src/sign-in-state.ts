import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  policiesOf,
  policySentences,
  StaffMember,
  type Policy,
  type SignInStep,
  type StaffContext,
} from '#minewatch/auth';

const SignInStepEnum = {
  PASSWORD: 'PASSWORD',
  CODE: 'CODE',
  SECOND_FACTOR: 'SECOND_FACTOR',
  DONE: 'DONE',
} as const satisfies { [Step in SignInStep]: Step };

registerEnumType(SignInStepEnum, {
  name: 'SignInStep',
  description: 'What is asked of a person next before they can work.',
  valuesMap: {
    PASSWORD: { description: 'To sign in with address and password.' },
    CODE: { description: 'The code of the second factor, or a recovery code.' },
    SECOND_FACTOR: { description: 'To set up a second factor, which the role needs.' },
    DONE: { description: 'Nothing more.' },
  },
});

const names = Object.keys(policySentences) as Policy[];
const StaffPolicyEnum = Object.fromEntries(names.map((name) => [name, name]));

registerEnumType(StaffPolicyEnum, {
  name: 'StaffPolicy',
  description: 'Something that a role may do; each query and mutation rests on one of these.',
  valuesMap: Object.fromEntries(names.map((name) => [name, { description: policySentences[name] }])),
});

/** Who is signed in in this browser. */
@ObjectType({ description: 'Who is signed in in this browser, and what is still asked of them.' })
export class SignInState {
  @Field(() => SignInStepEnum, { description: 'What is asked of the person next.' })
  step!: SignInStep;

  @Field(() => StaffMember, {
    nullable: true,
    description: 'The person; null until password and code were right.',
  })
  member!: StaffMember | null;

  @Field(() => [StaffPolicyEnum], {
    description: 'All that the person may do now; empty until `step` is DONE.',
  })
  may!: Policy[];

  static of({ staff, step }: Pick<StaffContext, 'staff' | 'step'>): SignInState {
    const isKnown = step === 'SECOND_FACTOR' || step === 'DONE';
    return {
      step,
      member: isKnown ? staff : null,
      may: staff && step === 'DONE' ? policiesOf(staff.role) : [],
    };
  }
}
