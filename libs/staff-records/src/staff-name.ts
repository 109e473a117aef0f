import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A member of staff by name. */
@ObjectType({ description: 'A member of staff by name. Names of staff are never public.' })
export class StaffName {
  @Field(() => ID, { description: 'Number of the person.' })
  id!: number;

  @Field({ description: 'Name shown to other staff.' })
  displayName!: string;
}

/** SQL for the name of a person as JSON; null where there is none. */
export function nameOf(idColumn: string): string {
  return `(select json_build_object('id', p.id, 'displayName', p.display_name) from staff_member p where p.id = ${idColumn})`;
}
