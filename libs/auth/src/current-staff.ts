import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Language } from '#minewatch/shared';
import type { StaffRole } from './policies.js';

/** The member of staff who asks. */
export interface Staff {
  readonly id: number;
  readonly email: string;
  readonly displayName: string;
  readonly role: StaffRole;
  readonly language: Language;
  readonly hasSecondFactor: boolean;
  readonly sessionId: number;
}

/** How far signing in has come: the next thing that is asked for, or nothing more. */
export type SignInStep = 'PASSWORD' | 'CODE' | 'SECOND_FACTOR' | 'DONE';

/** What goes along with a request to the staff API. */
export interface StaffContext {
  /** Whose cookie came along, from the right password on; null: nobody's. What they may do hangs on `step` as well. */
  staff: Staff | null;
  step: SignInStep;
  /** The person's language, or the one the browser prefers. */
  readonly language: Language;
  /** Network address. */
  readonly address: string;
  readonly userAgent: string;
  /** Where people reach the site, such as https://minewatch.example. */
  readonly siteUrl: string;
  /** Hands the browser its session's secret; null takes it away. */
  giveCookie(token: string | null): void;
}

/** Gives a resolver's method the member who asks: `@CurrentStaff() staff: Staff`. */
export const CurrentStaff = createParamDecorator((_nothing: unknown, context: ExecutionContext): Staff => {
  const { staff } = GqlExecutionContext.create(context).getContext<StaffContext>();
  if (!staff)
    throw new Error('Nobody is signed in: this field is open to anybody, so it cannot ask who it is');
  return staff;
});
