import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

/** How e-mail leaves; without a server none does. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly mailFrom: string;
}

/** Whom a letter goes to, and the link it carries. */
export interface LinkLetter {
  readonly to: string;
  readonly address: string;
  readonly isInvitation: boolean;
}

const PATIENCE_MS = 10_000;

/** Sends one-time links by e-mail, in both languages, as it is not known which the person reads. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(
    private readonly settings: MailSettings,
    private readonly onFailure: (error: unknown) => void,
  ) {
    const patience = {
      connectionTimeout: PATIENCE_MS,
      greetingTimeout: PATIENCE_MS,
      socketTimeout: PATIENCE_MS,
    };
    this.transport = settings.smtpUrl ? createTransport({ url: settings.smtpUrl, ...patience }) : null;
  }

  /** Whether the letter was handed to the mail server; if not, the link must reach the person in another way. */
  async send(letter: LinkLetter): Promise<boolean> {
    if (!this.transport) return false;
    try {
      await this.transport.sendMail({ from: this.settings.mailFrom, to: letter.to, ...wordingOf(letter) });
      return true;
    } catch (error) {
      this.onFailure(error);
      return false;
    }
  }
}

function wordingOf({ address, isInvitation }: LinkLetter): { subject: string; text: string } {
  return isInvitation ? invitation(address) : newPassword(address);
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
