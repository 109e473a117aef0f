import { ask } from '../frame/ask.js';
import { announce } from '../frame/live-region.js';
import { usePerson } from '../frame/person.js';
import { staffLanguage } from '../frame/staff-language.js';
import { Failure, Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking, useDoing } from '../frame/use-asking.js';
import { confirmUnchangedDocument, monthDocument, undoConfirmationDocument } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';
import { Movements } from './movements.js';
import { ReviewedList, ToReviewList, type Disputes } from './dispute-lists.js';
import { Tasks } from './tasks.js';

/** The open month: what is to be reviewed, what waits, and how the numbers move. */
export function MonthScreen() {
  const { words, language } = useSpeech();
  const { may } = usePerson();
  const asking = useAsking(monthDocument, { language: staffLanguage(language) });
  const doing = useDoing();
  const mark: Disputes['onMark'] = ({ slug, title }, isUnchanged) =>
    void doing.run(async () => {
      if (isUnchanged) await ask(confirmUnchangedDocument, { slugs: [slug] });
      else await ask(undoConfirmationDocument, { slugs: [slug] });
      announce(isUnchanged ? words.month.logged(title) : words.month.undone(title));
      asking.askAgain();
    });
  const mayLog = may.has('mayLogTheMonth');
  return (
    <Loaded asking={asking}>
      {({ monthRound: round }) => (
        <>
          <ScreenTitle name={round.title} />
          <p>{round.progress.sentence}</p>
          <progress
            aria-label={round.progress.sentence}
            value={round.progress.reviewed}
            max={round.progress.total}
          />
          <Failure error={doing.error} />
          <ToReviewList round={round} onMark={mark} mayLog={mayLog} />
          <Tasks round={round} />
          <ReviewedList round={round} onMark={mark} mayLog={mayLog} />
          <p>
            <a href="/desk/quality">{words.quality.title}</a>
          </p>
          <Movements month={round.month} version={round.progress.reviewed} onClosed={asking.askAgain} />
        </>
      )}
    </Loaded>
  );
}
