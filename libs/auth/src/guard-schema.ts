import {
  defaultFieldResolver,
  isIntrospectionType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { reachableOnly } from '#minewatch/graphql';
import { listRootFields, listUnguarded, policyOf } from './allow.js';
import type { StaffContext } from './current-staff.js';
import { policies, roleMay, type Policy } from './policies.js';
import { Refusal } from './refusal.js';

/**
 * The staff schema as it is served: every query and mutation asks its policy first, and refusals are told in the language
 * of the person. Types that none of its fields reaches, such as public ones, are left out.
 * @throws Error naming each query and mutation that does not say who may use it
 */
export function guardSchema(schema: GraphQLSchema): GraphQLSchema {
  const unguarded = listUnguarded(schema);
  if (unguarded.length > 0) throw new Error(`Say with @Allow who may use: ${unguarded.join(', ')}`);
  const guarded = reachableOnly(schema);
  const roots = new Set(listRootFields(guarded).values());
  for (const type of Object.values(guarded.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (roots.has(field)) tellRefusals(field, (context) => checkPolicy(context, policyOf(field)!));
      else if (field.resolve) tellRefusals(field);
    }
  }
  return guarded;
}

/** Words refusals in the language of the person, those of the check that comes before too. */
function tellRefusals(
  field: GraphQLField<unknown, unknown>,
  check: (context: StaffContext) => void = () => undefined,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = async (source, args, context, info) => {
    const asking = context as StaffContext;
    try {
      check(asking);
      return await resolve(source, args, context, info);
    } catch (error) {
      throw error instanceof Refusal ? error.inLanguage(asking.language) : error;
    }
  };
}

/** @throws Refusal NOT_SIGNED_IN, CODE_NEEDED, SECOND_FACTOR_NEEDED or FORBIDDEN */
export function checkPolicy({ staff, step }: Pick<StaffContext, 'staff' | 'step'>, policy: Policy): void {
  const { atLeast, sentence } = policies[policy];
  if (atLeast === 'ANYBODY') return;
  if (!staff || step === 'PASSWORD') throw new Refusal('NOT_SIGNED_IN', policies.mayRead.sentence);
  if (step === 'CODE') {
    throw new Refusal('CODE_NEEDED', {
      en: 'Please enter the code of your second factor first.',
      es: 'Ingrese primero el código de su segundo factor.',
    });
  }
  if (atLeast === 'SIGNED_IN') return;
  if (step === 'SECOND_FACTOR') {
    throw new Refusal('SECOND_FACTOR_NEEDED', {
      en: 'Your role needs a second factor. Please set it up first.',
      es: 'Su rol necesita un segundo factor. Configúrelo primero.',
    });
  }
  if (!roleMay(staff.role, policy)) throw new Refusal('FORBIDDEN', sentence);
}
