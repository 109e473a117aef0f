import type { EditionFigures as Figures } from '../page-documents.js';
import { Table } from '../parts/section.part.js';
import { useVisit } from '../frame/visit.js';

interface EditionFiguresProps {
  readonly now: Figures;
  /** Those of the edition before; null for the first. */
  readonly then: Figures | null;
}

/** The figures of an edition beside those of the one before. */
export function EditionFigures({ now, then }: EditionFiguresProps) {
  const { t, format } = useVisit();
  const names = Object.keys(t.editionPage.figureNames) as (keyof typeof t.editionPage.figureNames)[];
  const difference = (change: number): string =>
    change === 0 ? t.editionPage.same : `${change > 0 ? '+' : '−'}${format.number(Math.abs(change))}`;
  return (
    <>
      <p>{t.editionPage.figuresLead(format.date(now.countedOn))}</p>
      <Table
        caption={t.editionPage.figures}
        columns={[
          t.editionPage.figure,
          t.editionPage.now,
          ...(then ? [t.editionPage.then, t.editionPage.difference] : []),
        ]}
        rows={names.map((name) => [
          t.editionPage.figureNames[name],
          format.number(now[name]),
          ...(then ? [format.number(then[name]), difference(now[name] - then[name])] : []),
        ])}
      />
      <p class="quiet">{t.caveat}</p>
    </>
  );
}
