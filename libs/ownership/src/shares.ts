import { Field, Float, ObjectType } from '@nestjs/graphql';

/** How large a share is, as far as it is known. */
@ObjectType({ isAbstract: true })
export abstract class Shares {
  @Field(() => Float, {
    nullable: true,
    description: 'Share in per cent; null when it is not known exactly.',
  })
  share!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Least share in per cent; null when it is not known at all.',
  })
  shareMin!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Greatest share in per cent; null when it is not known at all.',
  })
  shareMax!: number | null;

  @Field({ description: 'Whether the share is known, exactly or as a range. An unknown share is not zero.' })
  isShareKnown!: boolean;
}
