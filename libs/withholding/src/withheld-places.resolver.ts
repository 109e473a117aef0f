import { Allow, CurrentStaff, type Staff } from '#minewatch/auth';
import { RecordKind as RecordKindEnum } from '#minewatch/graphql';
import type { RecordKind } from '#minewatch/record-columns';
import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { TruePlace, TruePlaceInput, WithholdPlaceInput } from './true-place.js';
import { WithheldPlaces } from './withheld-places.service.js';

/** Lets staff withhold places, and look at the true ones. */
@Resolver()
export class WithheldPlacesResolver {
  constructor(private readonly places: WithheldPlaces) {}

  @Query(() => TruePlace, {
    nullable: true,
    description:
      'The true place of a record; null where none is kept. That somebody looked is kept in the audit log.',
  })
  @Allow('mayWithholdPlaces')
  truePlace(
    @CurrentStaff() staff: Staff,
    @Args('kind', { type: () => RecordKindEnum, description: 'What the record is.' }) kind: RecordKind,
    @Args('slug', { description: 'Its slug.' }) slug: string,
  ): Promise<TruePlace | null> {
    return this.places.look(staff, kind, slug);
  }

  @Mutation(() => Boolean, {
    description:
      'Withholds the place of a record at once, without a second person, because somebody may be in danger: also from what was published before. Only a reviewed draft shows it again.',
  })
  @Allow('mayWithholdPlaces')
  withholdPlace(
    @CurrentStaff() staff: Staff,
    @Args('input', { description: 'The record, and why.' }) input: WithholdPlaceInput,
  ): Promise<boolean> {
    return this.places.withhold(staff, input);
  }

  @Mutation(() => Int, {
    description:
      'Gives a draft the true place of its record, kept apart from what is published, and answers with the new version. Without one, the place that is kept already stays.',
  })
  @Allow('mayDraft')
  setTruePlace(
    @CurrentStaff() staff: Staff,
    @Args('draftId', { type: () => ID, description: 'Draft.' }) draftId: string,
    @Args('expectedVersion', { type: () => Int, description: 'Version that was looked at.' })
    expectedVersion: number,
    @Args('place', { type: () => TruePlaceInput, nullable: true, description: 'The point.' })
    place?: TruePlaceInput,
    @Args('reason', { nullable: true, description: 'Why the place is withheld, for staff only.' })
    reason?: string,
  ): Promise<number> {
    return this.places.setOfDraft(staff, draftId, expectedVersion, {
      place: place ?? null,
      reason: reason ?? null,
    });
  }
}
