import type { ComponentChildren } from 'preact';
import type { DateParts, TextParts } from '../page-documents.js';
import { useVisit } from '../frame/visit.js';

/** A remark in small print beside what it speaks of. */
export function Remark({ children }: { children: ComponentChildren }) {
  return <small class="remark">{children}</small>;
}

/** A text of a record; what exists in the other language only is marked as such, for eyes and for voices. */
export function LocalText({ text }: { text: TextParts | null | undefined }) {
  const { t } = useVisit();
  if (!text) return null;
  if (!text.isFallback) return <>{text.text}</>;
  return (
    <>
      <span lang={text.language.toLowerCase()}>{text.text}</span>{' '}
      <Remark>{t.text.onlyIn[text.language]}</Remark>
    </>
  );
}

const MACHINE_READABLE = /^\d{4}(-\d{2}){0,2}$/;

/** A date in words. */
export function When({ date }: { date: DateParts | null | undefined }) {
  const { t, format } = useVisit();
  if (!date?.edtf) return <span class="quiet">{t.text.notRecorded}</span>;
  return <Day edtf={date.edtf}>{format.date(date.edtf)}</Day>;
}

/** A date with the words to show for it. */
export function Day({ edtf, children }: { edtf: string; children: ComponentChildren }) {
  return MACHINE_READABLE.test(edtf) ? <time dateTime={edtf}>{children}</time> : <span>{children}</span>;
}

/** From one date until another, in words; an end that is not recorded is left out. */
export function Period({
  from,
  to,
}: {
  from: DateParts | null | undefined;
  to: DateParts | null | undefined;
}) {
  const { t, format } = useVisit();
  const ends = [
    from?.edtf && t.text.periodFrom(format.dateInPhrase(from.edtf)),
    to?.edtf && t.text.periodUntil(format.dateInPhrase(to.edtf)),
  ].filter(Boolean);
  if (ends.length === 0) return <span class="quiet">{t.text.periodUnknown}</span>;
  return <>{ends.join(' ')}</>;
}
