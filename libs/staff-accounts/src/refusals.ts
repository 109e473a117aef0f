import { Refusal } from '#minewatch/auth';
import type { InEachLanguage } from '#minewatch/shared';

/** What is said when signing in, or work on accounts, is refused. */
export const refusals = {
  wrongPassword: () =>
    new Refusal('BAD_INPUT', {
      en: 'This address and password do not belong together.',
      es: 'Esta dirección y esta contraseña no corresponden.',
    }),
  wrongPresentPassword: () =>
    badField('present', {
      en: 'This is not your present password.',
      es: 'Esta no es su contraseña actual.',
    }),
  wrongCode: () =>
    badField('code', {
      en: 'This code is not right, has been used, or is too old. Please wait for the next one.',
      es: 'Este código no es correcto, ya se usó o es demasiado antiguo. Espere el siguiente.',
    }),
  noCodeExpected: () =>
    new Refusal('NOT_SIGNED_IN', {
      en: 'No code is expected. Please sign in with address and password first.',
      es: 'No se espera ningún código. Inicie sesión primero con dirección y contraseña.',
    }),
  tooManyAttempts: (seconds: number) =>
    new Refusal(
      'TOO_MANY_ATTEMPTS',
      {
        en: `Too many attempts failed. Please try again in ${inWords(seconds, 'second', 'minute')}.`,
        es: `Demasiados intentos fallidos. Inténtelo de nuevo en ${inWords(seconds, 'segundo', 'minuto')}.`,
      },
      { seconds },
    ),
  deadLink: () =>
    new Refusal('NOT_FOUND', {
      en: 'This link does not hold any more: it was used, taken back, or is too old. Please ask an administrator for a new one.',
      es: 'Este enlace ya no es válido: se usó, se retiró o es demasiado antiguo. Pida uno nuevo a un administrador.',
    }),
  badPassword: (wording: InEachLanguage) => badField('password', wording),
  badEmail: () =>
    badField('email', {
      en: 'An e-mail address is written like name@example.org.',
      es: 'Una dirección de correo se escribe como nombre@ejemplo.org.',
    }),
  badName: () =>
    badField('displayName', {
      en: 'A name has 1 to 80 characters.',
      es: 'Un nombre tiene de 1 a 80 caracteres.',
    }),
  alreadyMember: () =>
    badField('email', {
      en: 'There is already a member of staff with this address.',
      es: 'Ya hay un miembro del personal con esta dirección.',
    }),
  nothingBegun: () =>
    new Refusal('CONFLICT', {
      en: 'No second factor has been begun. Please begin again.',
      es: 'No se ha empezado ningún segundo factor. Empiece de nuevo.',
    }),
  noSuchPerson: () =>
    new Refusal('NOT_FOUND', {
      en: 'There is no member of staff of this number.',
      es: 'No hay ningún miembro del personal con ese número.',
    }),
  noSuchInvitation: () =>
    new Refusal('NOT_FOUND', {
      en: 'There is no open invitation of this number.',
      es: 'No hay ninguna invitación abierta con ese número.',
    }),
  lastAdministrator: () =>
    new Refusal('CONFLICT', {
      en: 'This is the last administrator. Please make somebody else an administrator first.',
      es: 'Es el último administrador. Nombre primero a otra persona administradora.',
    }),
};

/** Names the argument that is at fault, for the form to show it there. */
const badField = (field: string, wording: InEachLanguage) => new Refusal('BAD_INPUT', wording, { field });

function inWords(seconds: number, second: string, minute: string): string {
  const [count, unit] = seconds < 60 ? [Math.max(seconds, 1), second] : [Math.ceil(seconds / 60), minute];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
