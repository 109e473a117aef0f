import { formatDay } from '../frame/moments.js';
import { staffLanguage } from '../frame/staff-language.js';
import { Loaded, ScreenTitle } from '../frame/states.js';
import { useAsking } from '../frame/use-asking.js';
import { dataQualityDocument, type QualityFacts } from '../staff-documents.js';
import { useSpeech, useWords } from '../words/words.js';

/** What is wanting in the records, check by check, with how it changed. */
export function QualityScreen() {
  const { words, language } = useSpeech();
  const asking = useAsking(dataQualityDocument, { language: staffLanguage(language) });
  return (
    <>
      <ScreenTitle name={words.quality.title} />
      <p>{words.quality.lead}</p>
      <Loaded asking={asking}>
        {({ dataQuality }) => dataQuality.map((report) => <Report key={report.check} report={report} />)}
      </Loaded>
    </>
  );
}

function Report({ report }: { readonly report: QualityFacts }) {
  const words = useWords().quality;
  const { title, advice, count } = report;
  return (
    <section>
      <h2>
        {title} <span class="quiet">{count}</span>
      </h2>
      <p class="quiet">{advice}</p>
      <Trend report={report} />
      {count === 0 ? <p>{words.none}</p> : <Items report={report} />}
    </section>
  );
}

/** How many more or fewer than on the first day that is known; each day in a table. */
function Trend({ report: { title, count, trend } }: { readonly report: QualityFacts }) {
  const { words, language } = useSpeech();
  const [first] = trend;
  if (!first || trend.length < 2) return null;
  const day = formatDay(first.day, language);
  const { fewer, more, same } = words.quality;
  const change = count - first.count;
  return (
    <>
      <p>{change < 0 ? fewer(-change, day) : change > 0 ? more(change, day) : same(day)}</p>
      <details>
        <summary>
          {words.quality.trend}
          <span class="unseen">: {title}</span>
        </summary>
        <table>
          <caption class="unseen">{words.quality.trendOf(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.quality.day}</th>
              <th scope="col">{words.quality.count}</th>
            </tr>
          </thead>
          <tbody>
            {trend.map((point) => (
              <tr key={point.day}>
                <th scope="row">{formatDay(point.day, language)}</th>
                <td>{point.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}

function Items({ report: { title, count, items } }: { readonly report: QualityFacts }) {
  const words = useWords().quality;
  return (
    <details>
      <summary>
        {words.list(count)}
        <span class="unseen">: {title}</span>
      </summary>
      <ul class="rows">
        {items.map(({ kind, slug, title, remark }) => (
          <li key={`${kind} ${slug}`}>
            <a href={`/desk/records/${kind}/${slug}`}>{title}</a>
            {remark && <p class="quiet">{remark}</p>}
          </li>
        ))}
      </ul>
      {items.length < count && <p class="quiet">{words.first(items.length)}</p>}
    </details>
  );
}
