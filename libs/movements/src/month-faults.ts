import type { ClientBase } from 'pg';
import type { InEachLanguage } from '#minewatch/shared';
import { labelOf, termsOf, type Status } from '#minewatch/vocabulary';
import type { DisputeSides } from './explain-steps.js';
import { monthInWords } from './month-words.js';
import type { Month } from './month.js';
import { listGaps, tabulate } from './movement-table.js';
import type { Slice } from './position.js';
import { readMonth, type ComputedMonth, type OpeningEdition } from './read-month.js';

/** Why a month does not add up, in both languages, with the dispute that is at fault. */
export interface MonthFault {
  /** Null where no single dispute can be named. */
  readonly slug: string | null;
  readonly sentence: InEachLanguage;
}

/**
 * What keeps a month from being closed; nothing when it adds up.
 * @param client connection of staff or owner, in a transaction
 */
export async function checkMonthAddsUp(client: ClientBase, month: Month): Promise<MonthFault[]> {
  return listFaults(await readMonth(client, month));
}

export function listFaults(computed: ComputedMonth): MonthFault[] {
  const { opening, disputes } = computed;
  const unexplained = disputes.filter(({ isUnexplained }) => isUnexplained);
  return [
    ...unexplained.map(({ sides }) => ({ slug: sides.slug, sentence: wordUnexplained(sides, opening!) })),
    ...listSliceFaults(computed),
  ];
}

/** The law itself, asked of the whole and of every part that the table is shown by. */
function listSliceFaults({ disputes, month }: ComputedMonth): MonthFault[] {
  const positions = disputes.flatMap(({ sides: { before, now } }) => [before, now]).filter((each) => !!each);
  const departments = [...new Set(positions.flatMap((position) => position.departments))];
  const slices: Slice[] = [
    {},
    ...termsOf('dispute_type').map(({ code }) => ({ disputeTypes: [code] })),
    ...termsOf('sector').map(({ code }) => ({ sectors: [code] })),
    ...departments.map((code) => ({ departments: [code] })),
  ];
  return slices
    .map((slice) => ({ slice, gaps: listGaps(tabulate(disputes, slice)) }))
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ slice, gaps }) => ({ slug: null, sentence: wordGap(month, slice, gaps) }));
}

function wordUnexplained(sides: DisputeSides, opening: OpeningEdition): InEachLanguage {
  const month = monthInWords(opening.month);
  const title = { en: sides.titleEn, es: sides.titleEs ?? sides.titleEn };
  const then = statusInWords(sides.before?.status);
  const now = statusInWords(sides.known?.status);
  return {
    en: `“${title.en}”: the edition of ${month.en} has it ${then.en} at the end of that month, and now it is ${now.en} for the same day. No change published since then gives a correction, a late addition or a change of rule as its reason: publish one that says why.`,
    es: `«${title.es}»: la edición de ${month.es} lo tiene ${then.es} al final de ese mes, y ahora figura ${now.es} en el mismo día. Ningún cambio publicado desde entonces tiene como motivo una corrección, una incorporación tardía o un cambio de regla: publique uno que diga por qué.`,
  };
}

function statusInWords(status: Status | undefined): InEachLanguage {
  if (!status) return { en: 'not counted', es: 'sin contar' };
  const quoted = (language: 'en' | 'es') => labelOf('status', status, language).toLowerCase();
  return { en: `as “${quoted('en')}”`, es: `como «${quoted('es')}»` };
}

function wordGap(month: Month, slice: Slice, gaps: readonly Status[]): InEachLanguage {
  const part = Object.values(slice).flat().join(', ');
  const words = monthInWords(month);
  const list = (language: 'en' | 'es') => gaps.map((gap) => labelOf('status', gap, language)).join(', ');
  return {
    en: `In ${words.en}${part && ` (${part})`} opening and movements do not make the closing for: ${list('en')}. This is a fault of the program: please report it.`,
    es: `En ${words.es}${part && ` (${part})`} la apertura y los movimientos no dan el cierre en: ${list('es')}. Es un error del programa: por favor, infórmelo.`,
  };
}
