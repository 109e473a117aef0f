import { labelOf } from '#minewatch/vocabulary';
import type { ComponentChild } from 'preact';
import { CompanyName } from './link.part.js';
import type { PathParts, PathSentence, StakeRow } from '../page-documents.js';
import { Fold, Table } from './section.part.js';
import { OwnedName, useShareWords } from './share.part.js';
import { SourceOf } from './source.part.js';
import { StakesChart } from './stakes-chart.part.js';
import { LocalText, Period, Remark, When } from './text.part.js';
import { useVisit } from '../frame/visit.js';

/** The chains of dated stakes by which a company holds something, one line each. */
export function Paths({ paths }: { paths: readonly PathParts[] }) {
  const { t } = useVisit();
  const shareInWords = useShareWords();
  return (
    <ul class="paths">
      {paths.map((path, index) => (
        <li key={index}>
          {path.links.map((link, position) => (
            <span class="path-link" key={position}>
              {position === 0 && <CompanyName company={link.owner} />} <span aria-hidden="true">→</span>{' '}
              <b>{shareInWords(link)}</b> <OwnedName stake={link} />{' '}
              <Remark>
                (<Period from={link.from} to={link.to} />)
              </Remark>{' '}
            </span>
          ))}
          {path.certainty === 'POSSIBLE' && <Remark>{t.text.possible}</Remark>}
        </li>
      ))}
    </ul>
  );
}

/** The chains of a reason as sentences, where there is more than the one that the reason itself gives. */
export function PathSentences({ paths }: { paths: readonly PathSentence[] }) {
  const { t } = useVisit();
  if (paths.length < 2) return null;
  return (
    <ul class="paths">
      {paths.map((path) => (
        <li key={path.explanation}>
          {path.explanation} {path.certainty === 'POSSIBLE' && <Remark>{t.text.possible}</Remark>}
        </li>
      ))}
    </ul>
  );
}

interface EffectiveShare {
  readonly share: number | null;
  readonly isShareKnown: boolean;
  readonly isOperator?: boolean;
  readonly certainty: 'CERTAIN' | 'POSSIBLE';
  readonly paths: readonly PathParts[];
}

/** A name with its effective share on the day, and the chains behind it on demand. */
export function HoldingItem({ name, holding }: { name: ComponentChild; holding: EffectiveShare }) {
  const { t, format } = useVisit();
  const share = holding.share === null ? t.text.shareUnknown : format.percent(holding.share);
  const isDirect = holding.paths.length === 1 && holding.paths[0]?.links.length === 1;
  return (
    <li>
      {name}: <b>{share}</b>
      {holding.isOperator && `, ${t.text.operator}`}
      {holding.certainty === 'POSSIBLE' && <Remark> {t.text.possible}</Remark>}
      {!isDirect && holding.paths.length > 0 && (
        <Fold label={t.company.through}>
          <Paths paths={holding.paths} />
        </Fold>
      )}
    </li>
  );
}

interface StakesProps {
  readonly stakes: readonly StakeRow[];
  /** Which end of the stake names the row: the page shows the other end. */
  readonly nameBy: 'owner' | 'owned';
  readonly caption: string;
  readonly empty: string;
}

/** Stakes as a dated chart, and the same as a table with sources. */
export function Stakes({ stakes, nameBy, caption, empty }: StakesProps) {
  const { t } = useVisit();
  if (stakes.length === 0) return <p class="quiet">{empty}</p>;
  const isDated = stakes.some(({ from, to }) => from?.edtf || to?.edtf);
  if (!isDated) return <StakeTable stakes={stakes} nameBy={nameBy} caption={caption} />;
  return (
    <>
      <StakesChart stakes={stakes} nameBy={nameBy} caption={caption} />
      <Fold label={t.text.asTable}>
        <StakeTable stakes={stakes} nameBy={nameBy} caption={caption} />
      </Fold>
    </>
  );
}

function StakeTable({ stakes, nameBy, caption }: Omit<StakesProps, 'empty'>) {
  const { t, language } = useVisit();
  const shareInWords = useShareWords();
  return (
    <Table
      caption={caption}
      columns={[t.text.name, t.text.share, t.text.from, t.text.until, t.company.interest, t.text.source]}
      rows={stakes.map((stake) => [
        <>
          {nameBy === 'owner' ? <CompanyName company={stake.owner} /> : <OwnedName stake={stake} />}
          {stake.note && (
            <Remark>
              {' '}
              <LocalText text={stake.note} />
            </Remark>
          )}
        </>,
        <>
          {shareInWords(stake)}
          {stake.isOperator && `, ${t.text.operator}`}
        </>,
        <When date={stake.from} />,
        <When date={stake.to} />,
        labelOf('interest_type', stake.interestType, language),
        <SourceOf source={stake.source} />,
      ])}
    />
  );
}
