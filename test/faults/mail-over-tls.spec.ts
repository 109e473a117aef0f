import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '#minewatch/config';
import { spawn } from 'node:child_process';
import { MAIL_CERTIFICATE, startMailServer, type TestMailServer } from '../support/mail-server.js';

/** What the server does with a letter, in a process of its own: Node reads whom it trusts when it starts. */
const SEND = `import { Mailer } from '#minewatch/mail';
  const settings = { smtpUrl: process.env.SMTP_URL, mailFrom: 'MineWatch <minewatch@example.org>' };
  const mailer = new Mailer(settings, (error) => console.log(String(error)));
  const letter = { to: 'rosa@example.org', subject: 'Invitación', text: 'Sea bienvenida.' };
  console.log(await mailer.send(letter) ? 'taken' : 'not taken');`;

describe('a mail server over TLS', () => {
  let server: TestMailServer;
  beforeEach(async () => {
    server = await startMailServer({ isSecure: true });
  });
  afterEach(() => server.stop());

  function send(settings: Record<string, string>): Promise<string> {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', SEND], {
      cwd: projectRoot,
      env: { PATH: process.env['PATH'] ?? '', ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    return new Promise((done) => child.on('close', () => done(output)));
  }

  it('gets letters when its certificate is of an authority that was named', async () => {
    expect(await send({ SMTP_URL: server.url, NODE_EXTRA_CA_CERTS: MAIL_CERTIFICATE })).toBe('taken\n');
    expect(server.letters).toHaveLength(1);
    expect(server.letters[0]).toContain('Sea bienvenida.');
  });

  it('gets none while nobody answers for its certificate, and the log says why', async () => {
    expect(await send({ SMTP_URL: server.url })).toMatch(/self[- ]signed certificate[^]*not taken/);
    expect(server.letters).toEqual([]);
  });
});
