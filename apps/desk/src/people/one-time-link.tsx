import { announce } from '../frame/live-region.js';
import { Dialog } from '../frame/dialog.js';
import { formatMoment } from '../frame/moments.js';
import { useSpeech } from '../words/words.js';

export interface LinkToPassOn {
  readonly email: string;
  readonly expiresAt: string;
  readonly address: string | null;
}

/** A link that lets one person in once: shown where no e-mail can be sent. */
export function OneTimeLink({
  link,
  onClose,
}: {
  readonly link: LinkToPassOn;
  readonly onClose: () => void;
}) {
  const { words, language } = useSpeech();
  const { people, desk } = words;
  const copy = async () => {
    await navigator.clipboard.writeText(link.address ?? '');
    announce(people.copied);
  };
  if (link.address === null)
    return (
      <p class="notice" role="status">
        {people.sent(link.email)}
      </p>
    );
  return (
    <Dialog title={people.linkTitle(link.email)} onClose={onClose}>
      <p>{people.linkLead}</p>
      <p>
        <code class="one-time-link">{link.address}</code>
      </p>
      <p class="quiet">{people.until(formatMoment(link.expiresAt, language))}</p>
      <div class="dialog-actions">
        <button type="button" onClick={copy}>
          {people.copy}
        </button>
        <button type="button" class="quiet-button" onClick={onClose}>
          {desk.close}
        </button>
      </div>
    </Dialog>
  );
}
