import type { Letter } from '#minewatch/mail';

/** Whom a letter goes to, and the link it carries. */
interface LinkFacts {
  readonly to: string;
  readonly address: string;
  readonly isInvitation: boolean;
}

/** A one-time link as a letter, in both languages, as it is not known which the person reads. */
export function linkLetter({ to, address, isInvitation }: LinkFacts): Letter {
  return { to, ...(isInvitation ? invitation(address) : newPassword(address)) };
}

const invitation = (address: string) => ({
  subject: 'MineWatch: invitation / invitación',
  text: `You are invited to work on MineWatch. This link lets you in once, within seven days:

${address}

If you did not expect this, you need not do anything.

--

Se le invita a trabajar en MineWatch. Este enlace le permite entrar una vez, en un plazo de siete días:

${address}

Si no lo esperaba, no tiene que hacer nada.
`,
});

const newPassword = (address: string) => ({
  subject: 'MineWatch: new password / nueva contraseña',
  text: `An administrator of MineWatch lets you choose a new password. This link holds once, within a day:

${address}

If you did not ask for it, please tell your administrator.

--

Un administrador de MineWatch le permite elegir una nueva contraseña. Este enlace sirve una vez, en el plazo de un día:

${address}

Si no lo pidió, avise a su administrador.
`,
});
