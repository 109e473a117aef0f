import { addressOf } from '../frame/page-addresses.js';
import { recordFileAddress } from '../frame/record-file.js';
import { useVisit, type Visit } from '../frame/visit.js';
import type { Messages } from '../words/messages.js';
import type { Section } from './section.part.js';

interface RecordUseProps {
  readonly title: string;
  /** What the table of the record holds, if it has one. */
  readonly table?: keyof Messages['use']['asCsv'];
}

/** The section of a record's page that tells how to cite, share and download it. */
export function useSection(props: RecordUseProps, t: Messages): Section {
  return { id: 'use', title: t.use.title, body: <RecordUse {...props} /> };
}

function RecordUse({ title, table }: RecordUseProps) {
  const visit = useVisit();
  const { t } = visit;
  const address = permanentAddress(visit);
  return (
    <div class="record-use">
      <div>
        <h3>{t.use.cite}</h3>
        <Copyable id="citation" text={citationOf(visit, title, address)} />
        {!visit.edition && (
          <p class="quiet">
            <a href={visit.linkTo('editions')}>{t.use.citeEdition}</a>
          </p>
        )}
      </div>
      <div>
        <h3>{t.use.address}</h3>
        <Copyable id="address" text={address} />
        <h3>{t.use.share}</h3>
        <ShareLinks title={title} address={address} />
      </div>
      <Downloads table={table} />
    </div>
  );
}

function Downloads({ table }: Pick<RecordUseProps, 'table'>) {
  const visit = useVisit();
  const { t } = visit;
  return (
    <div>
      <h3>{t.use.download}</h3>
      <ul>
        <li>
          <a href={recordFileAddress(visit, 'json')} download>
            {t.use.asJson}
          </a>
        </li>
        {table && (
          <li>
            <a href={recordFileAddress(visit, 'csv')} download>
              {t.use.asCsv[table]}
            </a>
          </li>
        )}
      </ul>
      <p class="quiet">{t.use.jsonNote}</p>
    </div>
  );
}

/** Text with a button to copy it, which stays hidden until the browser's script makes it work. */
function Copyable({ id, text }: { id: string; text: string }) {
  const { t } = useVisit();
  return (
    <div class="copyable">
      <p id={`${id}-text`}>{text}</p>
      <button
        type="button"
        hidden
        data-copy={`${id}-text`}
        data-copied={t.use.copied}
        aria-describedby={`${id}-text`}
      >
        {t.use.copy}
      </button>
      <span role="status" class="quiet" />
    </div>
  );
}

/** Address of the record as it is shown: of an edition by the name that it has for good. */
function permanentAddress({ site, page, language, slug, edition }: Visit): string {
  const search = edition ? new URLSearchParams({ edition: edition.version }) : undefined;
  return site.origin + addressOf(language, page, slug, search);
}

function citationOf({ t, format, today, edition }: Visit, title: string, address: string): string {
  return edition
    ? t.use.citationOfEdition(title, address, format.date(edition.month), edition.version)
    : t.use.citation(title, address, format.dateInPhrase(today));
}

/** Plain links: nothing of the networks is loaded, and they learn of nobody who does not follow one. */
function ShareLinks({ title, address }: { title: string; address: string }) {
  const { t } = useVisit();
  const [name, link] = [encodeURIComponent(title), encodeURIComponent(address)];
  const ways = [
    [t.use.email, `mailto:?subject=${name}&body=${name}%0A${link}`],
    ['WhatsApp', `https://wa.me/?text=${name}%20${link}`],
    ['Bluesky', `https://bsky.app/intent/compose?text=${name}%20${link}`],
    ['Facebook', `https://www.facebook.com/sharer/sharer.php?u=${link}`],
    ['X', `https://x.com/intent/post?text=${name}&url=${link}`],
  ];
  return (
    <ul class="share" aria-label={t.use.by}>
      {ways.map(([way, href]) => (
        <li key={way}>
          <a href={href} rel="external nofollow noopener">
            {way}
          </a>
        </li>
      ))}
    </ul>
  );
}
