import { type CodeOf, labelOf, type ListName } from '#minewatch/vocabulary';
import { useVisit } from './visit.js';

interface TermsProps<List extends ListName> {
  readonly list: List;
  readonly codes: readonly CodeOf<List>[];
}

/** Codes of one vocabulary list, in words. */
export function Terms<List extends ListName>({ list, codes }: TermsProps<List>) {
  const { language } = useVisit();
  return (
    <ul class="inline">
      {codes.map((code) => (
        <li key={code}>{labelOf(list, code, language)}</li>
      ))}
    </ul>
  );
}
