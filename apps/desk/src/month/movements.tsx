import { useEffect } from 'preact/hooks';
import { usePerson } from '../frame/person.js';
import { staffLanguage } from '../frame/staff-language.js';
import { Loaded } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { movementsDocument, type CountFacts } from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';
import { CloseMonth, nextClosing } from './close-month.js';
import { MovementBreakdown } from './movement-breakdown.js';

interface MovementsProps {
  readonly month: string;
  readonly version: number;
  readonly onClosed: () => void;
}

/** The movements of the month as they stand, asked anew when the version changes, and what can be closed on them. */
export function Movements({ month, version, onClosed }: MovementsProps) {
  const { words, language } = useSpeech();
  const { may } = usePerson();
  const asking = useAsking(movementsDocument, { month, language: staffLanguage(language) });
  useEffect(() => asking.askAgain(), [version]);
  const closed = () => {
    asking.askAgain();
    onClosed();
  };
  return (
    <section>
      <h2>{words.month.movements}</h2>
      <Loaded asking={asking}>
        {({ movementTable: { openingEdition, addsUp, faults, counts, types, departments } }) => (
          <>
            <p>{addsUp ? words.month.addsUp : words.month.doesNot}</p>
            <ul>
              {faults.map(({ sentence }) => (
                <li key={sentence} class="problem is-error">
                  {sentence}
                </li>
              ))}
            </ul>
            <TotalTable counts={counts} />
            <MovementBreakdown title={words.month.byType} rows={types} />
            <MovementBreakdown title={words.month.byDepartment} rows={departments} />
            {may.has('mayCloseEditions') && (
              <CloseMonth next={nextClosing(month, openingEdition)} onClosed={closed} />
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

function TotalTable({ counts }: { readonly counts: CountFacts }) {
  const words = useWords().month;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.movements}</th>
          <th scope="col">{words.count}</th>
        </tr>
      </thead>
      <tbody>
        <CountRow label={words.opening} count={counts.openingTotal} />
        {counts.movements.map(({ label, count }, index) => (
          <CountRow key={index} label={label} count={count} />
        ))}
        <CountRow label={words.closing} count={counts.closingTotal} />
      </tbody>
    </table>
  );
}

function CountRow({ label, count }: { readonly label: string; readonly count: number }) {
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{count}</td>
    </tr>
  );
}
