import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '#minewatch/graphql';

/** One browser in which a person is signed in. */
@ObjectType({ description: 'One browser in which a person is signed in.' })
export class StaffSession {
  @Field(() => ID, { description: 'Number of the session.' })
  id!: number;

  @Field(() => DateTimeScalar, { description: 'When it began.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last used, to the minute.' })
  lastSeenAt!: Date;

  @Field(() => String, { nullable: true, description: 'Network address from which it was opened.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'What the browser said of itself.' })
  userAgent!: string | null;

  @Field({ description: 'Whether it is the session of this very request.' })
  isThisOne!: boolean;
}
