import type { Type } from '@nestjs/common';
import { Field, Query, ResolveField, TypeMetadataStorage, type ReturnTypeFunc } from '@nestjs/graphql';

export interface ReadFieldOptions {
  readonly description: string;
  readonly nullable?: boolean | 'items' | 'itemsAndList';
  /** Class of the arguments (`@ArgsType`). */
  readonly args?: () => Type;
  readonly deprecationReason?: string;
}

export interface RootFieldOptions extends ReadFieldOptions {
  /** Why the field has no argument `edition`: no edition would answer otherwise. */
  readonly isAlwaysNow?: string;
}

/** Argument of root fields by which they answer as the data were published then. */
export const EDITION = 'edition';

const EDITION_DESCRIPTION =
  'Answers as an edition published the data: "2026-11-final", "2026-11-candidate", or "2026-11" for the later of the two. "Today" is then the day in Lima on which it was closed. The present when left out.';

/** A field of an object type that takes arguments; how it is read stands in the type's reading, so it has no body. */
export function ReadField(type: ReturnTypeFunc, { args, ...options }: ReadFieldOptions): PropertyDecorator {
  return bodiless(args, (prototype, key, method) => {
    Field(type, options)(prototype, key, method);
  });
}

/** A field of Query, declared in a `@Resolver()` class and read by `defineRoot`; it can be asked of any edition. */
export function RootField(
  type: ReturnTypeFunc,
  { args, isAlwaysNow, ...options }: RootFieldOptions,
): PropertyDecorator {
  return bodiless(args, (prototype, key, method) => {
    if (!isAlwaysNow) addEdition(prototype.constructor as Type, key);
    Query(type, options)(prototype, key, method);
  });
}

/** A field that a higher lib adds to the type of a lower one, declared in `@Resolver(() => Type)`, read by `extendReading`. */
export function AddedField(type: ReturnTypeFunc, { args, ...options }: ReadFieldOptions): PropertyDecorator {
  return bodiless(args, (prototype, key, method) => {
    ResolveField(type, options)(prototype, key, method);
  });
}

type Declare = (prototype: object, key: string, method: PropertyDescriptor) => void;

/**
 * Nest declares fields with arguments by methods only: this puts one on the prototype, which nothing ever calls. The class of
 * its arguments is entered by hand, because Nest reads `@Args` of resolver classes alone.
 */
function bodiless(args: (() => Type) | undefined, declare: Declare): PropertyDecorator {
  return (prototype, property) => {
    const key = String(property);
    const unread = (): never => {
      throw new Error(`${prototype.constructor.name}.${key} has no reading.`);
    };
    const method = { value: unread, writable: true, configurable: true, enumerable: false };
    Object.defineProperty(prototype, key, method);
    const target = prototype.constructor;
    if (args) {
      const options = { kind: 'args', target, methodName: key, index: 0, typeFn: args, options: {} } as const;
      TypeMetadataStorage.addMethodParamMetadata(options);
    }
    declare(prototype, key, method);
  };
}

function addEdition(target: Type, methodName: string): void {
  TypeMetadataStorage.addMethodParamMetadata({
    kind: 'arg',
    name: EDITION,
    description: EDITION_DESCRIPTION,
    target,
    methodName,
    index: 1,
    typeFn: () => String,
    options: { nullable: true },
  });
}
