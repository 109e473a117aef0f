export { MailModule } from './mail.module.js';
export { Mailer, type Letter, type MailSettings } from './mailer.js';
