import type { Language } from '#minewatch/shared';
import { type CodeOf, isCodeOf, labelOf, type ListName } from '#minewatch/vocabulary';
import { useVisit } from '../frame/visit.js';

/** What a code of an address is called; nothing when its list does not hold it. */
export function labelIfCode(list: ListName, code: string | null, language: Language): string[] {
  return code && isCodeOf(list, code) ? [labelOf(list, code, language)] : [];
}

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
