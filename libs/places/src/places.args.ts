import { PageArgs, UbigeoScalar } from '#minewatch/graphql';
import { ArgsType, Field } from '@nestjs/graphql';
import { PlaceFilter, PlaceOrder } from './place-filter.inputs.js';

/** Which place is wanted: by its code or by its slug. */
@ArgsType()
export class PlaceArgs {
  @Field(() => UbigeoScalar, { nullable: true, description: 'INEI code. Give this or the slug.' })
  ubigeo?: string | null;

  @Field(() => String, { nullable: true, description: 'Permanent address. Give this or the code.' })
  slug?: string | null;
}

/** Which places are wanted, in which order, and which page of them. */
@ArgsType()
export class PlacesArgs extends PageArgs {
  @Field(() => PlaceFilter, { nullable: true, description: 'Which places; all when absent.' })
  filter?: PlaceFilter | null;

  @Field(() => PlaceOrder, { defaultValue: PlaceOrder.NAME_ASC, description: 'In which order.' })
  orderBy!: PlaceOrder;
}
