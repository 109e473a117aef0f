import { createTransport, type Transporter } from 'nodemailer';

/** How e-mail leaves; without a server none does. */
export interface MailSettings {
  readonly smtpUrl: string;
  readonly mailFrom: string;
}

/** An e-mail in plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Headers of its own, such as List-Unsubscribe. */
  readonly headers?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 10_000;

/** Hands letters to the mail server of the configuration. */
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

  /** Whether there is a mail server at all. */
  get isSetUp(): boolean {
    return this.transport !== null;
  }

  /** Whether the letter was handed to the mail server; if not, what it says must reach the person in another way. */
  async send(letter: Letter): Promise<boolean> {
    if (!this.transport) return false;
    try {
      await this.transport.sendMail({
        from: this.settings.mailFrom,
        ...letter,
        headers: { ...letter.headers },
      });
      return true;
    } catch (error) {
      this.onFailure(error);
      return false;
    }
  }
}
