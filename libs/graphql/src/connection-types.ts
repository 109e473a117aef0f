import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';

/** Where a page of a list begins and ends, and whether there is more. */
@ObjectType({ description: 'Where this page begins and ends, and whether there is more.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow after this page.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether there are some before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first of this page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last of this page.' })
  endCursor!: string | null;
}

/** The arguments that choose a page; a connection's arguments extend them with its filter and order. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: 'How many to give, counted from the beginning or from `after`.',
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Give those after this cursor.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many to give, counted back from the end or from `before`.',
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'Give those before this cursor.' })
  before?: string | null;
}

export interface ConnectionOf<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** Edges that hold nothing but their node. */
class PlainEdge {}

/**
 * The class a connection type extends: `class DisputeConnection extends ConnectionType('Dispute', () => Dispute, 'disputes') {}`.
 * It also declares `DisputeEdge`, with the further fields of an abstract object type `edgeFields`.
 */
export function ConnectionType<Node>(
  name: string,
  node: () => Type<Node>,
  plural: string,
  edgeFields: Type = PlainEdge,
): Type<ConnectionOf<Node>> {
  @ObjectType(`${name}Edge`, {
    description: `One of the ${plural} of a page and the cursor that marks its place.`,
  })
  class Edge extends edgeFields {
    @Field(() => String, { description: 'Marks its place in this list, under this filter and order.' })
    cursor!: string;

    @Field(node, { description: `The one that stands here.` })
    node!: Node;
  }

  @ObjectType({ isAbstract: true })
  class Connection implements ConnectionOf<Node> {
    @Field(() => [Edge], { description: `The ${plural} of this page with their cursors.` })
    edges!: Edge[];

    @Field(() => [node()], { description: `The ${plural} of this page.` })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Where this page begins and ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: `How many ${plural} there are on all pages.` })
    totalCount!: number;
  }
  return Connection;
}
