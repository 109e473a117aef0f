import type { InEachLanguage, Language } from '#minewatch/shared';
import { labelOf, type Phase, type Status } from '#minewatch/vocabulary';

/** What is known of a dispute in the round that may make it urgent. */
export interface UrgencyFacts {
  readonly status: Status;
  readonly phase: Phase | null;
  readonly newsCount: number;
  readonly eventCount: number;
  readonly overdueCount: number;
  readonly dueCount: number;
  readonly lastEventOn: string | null;
}

/** Why a dispute is to be looked at, in words, the weightiest first. */
export function urgencyInWords(facts: UrgencyFacts, language: Language): string[] {
  const { newsCount, eventCount, overdueCount, dueCount, phase, status, lastEventOn } = facts;
  const reasons: (InEachLanguage | null)[] = [
    counted(
      newsCount,
      ['1 news item this month', 'news items this month'],
      ['1 noticia este mes', 'noticias este mes'],
    ),
    counted(eventCount, ['1 event this month', 'events this month'], ['1 hecho este mes', 'hechos este mes']),
    counted(
      overdueCount,
      ['1 agreement overdue', 'agreements overdue'],
      ['1 acuerdo vencido', 'acuerdos vencidos'],
    ),
    counted(
      dueCount,
      ['1 agreement due within 60 days', 'agreements due within 60 days'],
      ['1 acuerdo vence en 60 días', 'acuerdos vencen en 60 días'],
    ),
    phase && { en: `phase: ${labelOf('phase', phase, 'en')}`, es: `fase: ${labelOf('phase', phase, 'es')}` },
    { en: `status: ${labelOf('status', status, 'en')}`, es: `estado: ${labelOf('status', status, 'es')}` },
    lastEventOn === null
      ? { en: 'no event known', es: 'ningún hecho conocido' }
      : { en: `last event: ${lastEventOn}`, es: `último hecho: ${lastEventOn}` },
  ];
  return reasons.filter((reason) => reason !== null).map((reason) => reason[language]);
}

type Forms = readonly [one: string, many: string];

function counted(count: number, en: Forms, es: Forms): InEachLanguage | null {
  if (count === 0) return null;
  return count === 1 ? { en: en[0], es: es[0] } : { en: `${count} ${en[1]}`, es: `${count} ${es[1]}` };
}
