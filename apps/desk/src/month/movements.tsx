import { useEffect } from 'preact/hooks';
import { staffLanguage } from '../frame/staff-language.js';
import { Loaded } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { movementsDocument } from '../staff-documents.js';
import { useSpeech } from '../words/words.js';

/** The movements of the month as they stand; asked anew when the version changes. */
export function Movements({ month, version }: { readonly month: string; readonly version: number }) {
  const { words, language } = useSpeech();
  const asking = useAsking(movementsDocument, { month, language: staffLanguage(language) });
  useEffect(() => asking.askAgain(), [version]);
  return (
    <section>
      <h2>{words.month.movements}</h2>
      <Loaded asking={asking}>
        {({ movementTable: { addsUp, faults, counts } }) => (
          <>
            <p>{addsUp ? words.month.addsUp : words.month.doesNot}</p>
            <ul>
              {faults.map(({ sentence }) => (
                <li key={sentence} class="problem is-error">
                  {sentence}
                </li>
              ))}
            </ul>
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.month.movements}</th>
                  <th scope="col">{words.month.count}</th>
                </tr>
              </thead>
              <tbody>
                <CountRow label={words.month.opening} count={counts.openingTotal} />
                {counts.movements.map(({ label, count }, index) => (
                  <CountRow key={index} label={label} count={count} />
                ))}
                <CountRow label={words.month.closing} count={counts.closingTotal} />
              </tbody>
            </table>
          </>
        )}
      </Loaded>
    </section>
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
