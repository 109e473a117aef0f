import { formatMoment } from '../frame/moments.js';
import { usePerson } from '../frame/person.js';
import { Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { draftsDocument, type DraftFacts, type DraftState } from '../staff-documents.js';
import { useSpeech, useWords, type Words } from '../words/words.js';

const OPEN: readonly DraftState[] = ['DRAFT', 'IN_REVIEW', 'APPROVED'];

type Group = keyof Words['review']['groups'];

/** All open drafts, those that wait for me first. */
export function DraftsScreen() {
  const words = useWords();
  const person = usePerson();
  const asking = useAsking(draftsDocument, { states: OPEN });
  const mayReview = person.may.has('mayApproveTheChangesOfOthers');
  return (
    <>
      <ScreenTitle name={words.review.title} />
      <Loaded asking={asking}>
        {({ drafts }) => {
          const order = Object.keys(words.review.groups) as Group[];
          return (
            <>
              {drafts.length === 0 && <p class="notice">{words.review.none}</p>}
              {order.map((group) => {
                const found = drafts.filter((draft) => groupOf(draft, person.id, mayReview) === group);
                return (
                  found.length > 0 && (
                    <DraftGroup key={group} title={words.review.groups[group]} drafts={found} />
                  )
                );
              })}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

function groupOf({ state, authors }: DraftFacts, me: string, mayReview: boolean): Group {
  const isMine = authors.some(({ id }) => id === me);
  if (state === 'IN_REVIEW') return isMine ? 'submitted' : mayReview ? 'toReview' : 'others';
  if (state === 'APPROVED') return mayReview ? 'toPublish' : isMine ? 'submitted' : 'others';
  return isMine ? 'mine' : 'others';
}

function DraftGroup({ title, drafts }: { readonly title: string; readonly drafts: readonly DraftFacts[] }) {
  return (
    <section>
      <h2>
        {title} <span class="quiet">{drafts.length}</span>
      </h2>
      <ul class="rows">
        {drafts.map((draft) => (
          <DraftRow key={draft.id} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

export function DraftRow({ draft }: { readonly draft: DraftFacts }) {
  const { words, language } = useSpeech();
  const facts = [
    words.kinds[draft.kind],
    draft.isNewRecord ? words.review.isNew : draft.action !== 'WRITE' && words.review.actions[draft.action],
    words.review.states[draft.state],
    words.review.by(draft.authors.map(({ displayName }) => displayName).join(', ')),
    words.review.saved(formatMoment(draft.updatedAt, language)),
  ];
  return (
    <li>
      <a href={`/desk/drafts/${draft.id}`}>{draft.title || draft.slug || words.review.isNew}</a>
      <p class="quiet">{facts.filter(Boolean).join(' · ')}</p>
    </li>
  );
}
