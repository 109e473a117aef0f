import type { ComponentChildren } from 'preact';
import { FieldChanges } from '../parts/field-changes.part.js';
import { addressOf, pageOfKind } from '../frame/page-addresses.js';
import type { ChangeReason, RecordKind } from '../page-documents.js';
import { Pager } from '../parts/pager.part.js';
import { RevisionLine } from '../parts/record-history.part.js';
import type { EditionRecord } from '../frame/record-types.js';
import { Fold } from '../parts/section.part.js';
import { LocalText } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type Diff = NonNullable<EditionRecord['changes']>;
type Change = Diff['changes']['nodes'][number];

/** What changed since the edition before: how much by reason, then record by record. */
export function EditionChanges({ edition }: { edition: EditionRecord }) {
  const { t, format } = useVisit();
  const { changes: diff } = edition;
  if (!diff) return <p>{t.editionPage.first}</p>;
  const since = diff.from.title.text;
  if (diff.count === 0) return <p>{t.editionPage.nothing(since)}</p>;
  return (
    <>
      <p class="lead">{t.editionPage.changesSince(format.count(diff.count, t.editionPage.records), since)}</p>
      <h3>{t.editionPage.byReason}</h3>
      <Totals totals={diff.totals} />
      <h3>{t.editionPage.list}</h3>
      <Choices edition={edition} />
      <ul class="rows">
        {diff.changes.nodes.map((change) => (
          <li key={`${change.kind} ${change.slug}`}>
            <ChangedRecord change={change} version={edition.version} />
          </li>
        ))}
      </ul>
      <Pager page={diff.changes.pageInfo} />
    </>
  );
}

function reasonsIn(totals: Diff['totals']): ChangeReason[] {
  return [...new Set(totals.map(({ reason }) => reason))].sort();
}

function Totals({ totals }: Pick<Diff, 'totals'>) {
  const { t, format } = useVisit();
  return (
    <dl class="totals">
      {reasonsIn(totals).map((reason) => (
        <div key={reason}>
          <dt>
            {t.changes.reasons[reason]} <span class="quiet">({t.changes.reasonLeads[reason]})</span>
          </dt>
          {totals
            .filter((total) => total.reason === reason)
            .map(({ kind, change, count }) => (
              <dd key={`${kind} ${change}`}>
                {format.count(count, t.changes.kinds[kind])}: {t.changes.happened[change]}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

/** Links to the changes of one reason. */
function Choices({ edition }: { edition: EditionRecord }) {
  const { t, language, search } = useVisit();
  const reasons = reasonsIn(edition.changes?.totals ?? []);
  if (reasons.length < 2) return null;
  const addressFor = (reason: ChangeReason | null) => {
    const from = search.get('from');
    const asked = new URLSearchParams({ ...(from ? { from } : {}), ...(reason ? { reason } : {}) });
    return `${addressOf(language, 'edition', edition.version, asked)}#changes`;
  };
  const chosen = search.get('reason');
  return (
    <nav aria-label={t.editionPage.show}>
      <ul class="fact-line">
        {[null, ...reasons].map((reason) => (
          <li key={reason}>
            <a href={addressFor(reason)} aria-current={reason === chosen ? 'true' : undefined}>
              {reason ? t.changes.reasons[reason] : t.editionPage.all}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface ChangedRecordProps {
  readonly change: Change;
  /** Edition in which the record is shown as it was published. */
  readonly version: string;
}

function ChangedRecord({ change, version }: ChangedRecordProps) {
  const { t, format } = useVisit();
  const isThere = !['WITHDRAWN', 'MERGED'].includes(change.change);
  const title = <LocalText text={change.title} />;
  return (
    <>
      {isThere ? (
        <RecordLink kind={change.kind} slug={change.slug} version={version}>
          {title}
        </RecordLink>
      ) : (
        <strong>{title}</strong>
      )}
      <p class="quiet">
        {t.kinds[change.kind]}: {t.changes.happened[change.change]}
      </p>
      <WhereItWent change={change} version={version} />
      {change.revisions.map((revision) => (
        <RevisionLine key={revision.number} revision={revision} />
      ))}
      {change.fields.length > 0 && (
        <Fold label={t.changes.fields(format.count(change.fields.length, t.changes.fieldCount))}>
          <FieldChanges changes={change.fields} of={change.title.text} />
        </Fold>
      )}
    </>
  );
}

function WhereItWent({ change: { mergedInto, withdrawnReason }, version }: ChangedRecordProps) {
  const { t } = useVisit();
  return (
    <>
      {mergedInto && (
        <p>
          {t.changes.mergedInto}:{' '}
          <RecordLink {...mergedInto} version={version}>
            {mergedInto.slug}
          </RecordLink>
        </p>
      )}
      {withdrawnReason && (
        <p>
          {t.changes.withdrawnBecause}: {withdrawnReason}
        </p>
      )}
    </>
  );
}

interface RecordLinkProps {
  readonly kind: RecordKind;
  readonly slug: string;
  readonly version: string;
  readonly children: ComponentChildren;
}

/** A record as the edition published it; some kinds have no page of their own. */
function RecordLink({ kind, slug, version, children }: RecordLinkProps) {
  const { language } = useVisit();
  const page = pageOfKind(kind);
  if (!page) return <strong>{children}</strong>;
  return <a href={addressOf(language, page, slug, new URLSearchParams({ edition: version }))}>{children}</a>;
}
