import type { StakeRow } from '../page-documents.js';
import { CompanyName } from './link.part.js';
import { OwnedName, useShareWords } from './share.part.js';
import { timeScale, yearsSpanned, type TimeScale } from './time-scale.js';
import { Period } from './text.part.js';
import { useVisit } from '../frame/visit.js';

interface StakesChartProps {
  readonly stakes: readonly StakeRow[];
  readonly nameBy: 'owner' | 'owned';
  readonly caption: string;
}

/** Each stake as a bar over the years: solid where it is certain, light where its dates leave room. */
export function StakesChart({ stakes, nameBy, caption }: StakesChartProps) {
  const { t, today } = useVisit();
  const shareInWords = useShareWords();
  const days = stakes.flatMap(({ from, to }) => [from?.earliest, to?.latest]);
  const [first, last] = yearsSpanned(days, today);
  const scale = timeScale(first, last);
  return (
    <figure class="time-chart">
      <figcaption class="unseen">{caption}</figcaption>
      <YearAxis scale={scale} />
      <ul>
        {stakes.map((stake, index) => (
          <li key={index}>
            <p>
              {nameBy === 'owner' ? <CompanyName company={stake.owner} /> : <OwnedName stake={stake} />}{' '}
              <b>{shareInWords(stake)}</b>{' '}
              <span class="quiet">
                <Period from={stake.from} to={stake.to} />
                {stake.isOperator && `, ${t.text.operator}`}
              </span>
            </p>
            <StakeBar stake={stake} scale={scale} today={today} />
          </li>
        ))}
      </ul>
      <p class="quiet chart-key">
        {t.company.chartSolid}; {t.company.chartLight}.
      </p>
    </figure>
  );
}

/** A stake surely runs from the last day it can have begun to the first day it can have ended. */
function StakeBar({ stake, scale, today }: { stake: StakeRow; scale: TimeScale; today: string }) {
  const open = scale.positionOf('0001-01-01');
  const now = scale.positionOf(today);
  const possible = [stake.from?.earliest, stake.to?.latest];
  const certain = [stake.from?.latest, stake.to?.earliest];
  const at = (day: string | null | undefined, otherwise: number) => (day ? scale.positionOf(day) : otherwise);
  const [from, to] = [at(possible[0], open), at(possible[1], now)];
  const [sureFrom, sureTo] = [at(certain[0], open), at(certain[1], now)];
  return (
    <svg class="time-bar" width="100%" height="14" aria-hidden="true" focusable="false">
      <rect class="rail" x="0" y="6" width="100%" height="2" />
      <rect class="possible" x={`${from}%`} y="1" width={`${Math.max(to - from, 0.6)}%`} height="12" />
      {sureTo > sureFrom && (
        <rect class="certain" x={`${sureFrom}%`} y="1" width={`${sureTo - sureFrom}%`} height="12" />
      )}
    </svg>
  );
}

/** The years above a chart. */
export function YearAxis({ scale }: { scale: TimeScale }) {
  return (
    <svg class="time-axis" width="100%" height="18" aria-hidden="true" focusable="false">
      {scale.years.map(({ year, position }) => (
        <text key={year} x={`${position}%`} y="13" text-anchor={position > 94 ? 'end' : 'start'}>
          {year}
        </text>
      ))}
    </svg>
  );
}
