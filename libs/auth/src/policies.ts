import type { InEachLanguage } from '#minewatch/shared';

/** From the one who may least to the one who may most: each may all that those before may. */
export const STAFF_ROLES = ['CONTRIBUTOR', 'EDITOR', 'REVIEWER', 'ADMINISTRATOR'] as const;

export type StaffRole = (typeof STAFF_ROLES)[number];

/** Who a policy asks for: anybody at all, somebody whose password was right, or a member from a role upwards. */
export type Asker = 'ANYBODY' | 'SIGNED_IN' | StaffRole;

interface Rule {
  readonly atLeast: Asker;
  /** The rule as a sentence, told to whom it refuses. */
  readonly sentence: InEachLanguage;
}

const anyMember: InEachLanguage = {
  en: 'Only staff who are signed in may do this. Please sign in.',
  es: 'Solo el personal que ha iniciado sesión puede hacer esto. Inicie sesión.',
};

/** What the staff may do: every query and mutation names one of these sentences. */
const rules = {
  isOpenToAnybody: {
    atLeast: 'ANYBODY',
    sentence: { en: 'Anybody may do this.', es: 'Cualquiera puede hacer esto.' },
  },
  mayKeepOwnAccount: { atLeast: 'SIGNED_IN', sentence: anyMember },
  mayRead: { atLeast: 'CONTRIBUTOR', sentence: anyMember },
  mayDraft: { atLeast: 'CONTRIBUTOR', sentence: anyMember },
  mayComment: { atLeast: 'CONTRIBUTOR', sentence: anyMember },
  maySubmit: {
    atLeast: 'EDITOR',
    sentence: {
      en: 'Only editors, reviewers and administrators may submit drafts for review.',
      es: 'Solo editores, revisores y administradores pueden enviar borradores a revisión.',
    },
  },
  mayLogTheMonth: {
    atLeast: 'EDITOR',
    sentence: {
      en: 'Only editors, reviewers and administrators may log the month.',
      es: 'Solo editores, revisores y administradores pueden registrar el mes.',
    },
  },
  mayApproveTheChangesOfOthers: {
    atLeast: 'REVIEWER',
    sentence: {
      en: 'Only reviewers and administrators may approve changes or send them back.',
      es: 'Solo revisores y administradores pueden aprobar cambios o devolverlos.',
    },
  },
  mayPublish: {
    atLeast: 'REVIEWER',
    sentence: {
      en: 'Only reviewers and administrators may publish.',
      es: 'Solo revisores y administradores pueden publicar.',
    },
  },
  mayWithholdPlaces: {
    atLeast: 'REVIEWER',
    sentence: {
      en: 'Only reviewers and administrators may withhold a place at once, and see the true one.',
      es: 'Solo revisores y administradores pueden reservar un lugar al momento y ver el verdadero.',
    },
  },
  mayCloseEditions: {
    atLeast: 'REVIEWER',
    sentence: {
      en: 'Only reviewers and administrators may close an edition.',
      es: 'Solo revisores y administradores pueden cerrar una edición.',
    },
  },
  mayManagePeople: {
    atLeast: 'ADMINISTRATOR',
    sentence: {
      en: 'Only administrators may manage people.',
      es: 'Solo los administradores pueden gestionar personas.',
    },
  },
  mayReadTheAuditLog: {
    atLeast: 'ADMINISTRATOR',
    sentence: {
      en: 'Only administrators may read the audit log.',
      es: 'Solo los administradores pueden leer el registro de auditoría.',
    },
  },
  mayChangeSettings: {
    atLeast: 'ADMINISTRATOR',
    sentence: {
      en: 'Only administrators may change settings.',
      es: 'Solo los administradores pueden cambiar la configuración.',
    },
  },
} as const satisfies Record<string, Rule>;

export type Policy = keyof typeof rules;

export const policies: Readonly<Record<Policy, Rule>> = rules;

/** Each policy's sentence in English, which describes it to those who read the staff schema. */
export const policySentences = Object.fromEntries(
  Object.entries(policies).map(([name, { sentence }]) => [name, sentence.en]),
) as Readonly<Record<Policy, string>>;

/** Whether the role alone suffices. */
export function roleMay(role: StaffRole, policy: Policy): boolean {
  const { atLeast } = policies[policy];
  if (atLeast === 'ANYBODY' || atLeast === 'SIGNED_IN') return true;
  return STAFF_ROLES.indexOf(role) >= STAFF_ROLES.indexOf(atLeast);
}

/** All that a role may, for the desk to show what can be done. */
export function policiesOf(role: StaffRole): Policy[] {
  return (Object.keys(rules) as Policy[]).filter((policy) => roleMay(role, policy));
}

/** Roles that can do nothing until their second factor is set up. */
export function needsSecondFactor(role: StaffRole): boolean {
  return role === 'REVIEWER' || role === 'ADMINISTRATOR';
}

/** Nobody approves their own change: neither its author nor who wrote along. The database refuses it too. */
export function mayApprove(
  reviewer: { readonly id: number; readonly role: StaffRole },
  change: { readonly authorIds: readonly number[] },
): boolean {
  return roleMay(reviewer.role, 'mayApproveTheChangesOfOthers') && !change.authorIds.includes(reviewer.id);
}
