import { labelOf, type Intensity, type Status } from '#minewatch/vocabulary';
import { YearAxis } from '../parts/stakes-chart.part.js';
import { timeScale, yearsSpanned, type TimeScale } from '../parts/time-scale.js';
import { useVisit } from '../frame/visit.js';
import { monthAfter, type MonthRun } from './status-months.js';

/** Events of one month, in the strip one mark. */
export interface MarkedMonth {
  readonly month: string;
  readonly hasDead: boolean;
}

interface MonthStripProps {
  readonly runs: readonly MonthRun[];
  readonly marks: readonly MarkedMonth[];
}

const BARS = 48;
const HEIGHT = 66;

/** Height of a bar by intensity: what is not known is drawn as low as latent. */
const HEIGHTS: Record<Intensity, number> = { UNKNOWN: 9, LATENT: 9, LOW: 18, MEDIUM: 30, HIGH: 44 };

/** A dispute month by month: a filling and a tone for the status, a height for the intensity, marks for events. */
export function MonthStrip({ runs, marks }: MonthStripProps) {
  const { today, t } = useVisit();
  const days = [...runs.map(({ first }) => `${first}-01`), ...marks.map(({ month }) => `${month}-01`)];
  const scale = timeScale(...yearsSpanned(days, today));
  return (
    <figure class="time-chart month-strip">
      <YearAxis scale={scale} />
      <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        <Fillings />
        {runs.map((run) => (
          <Bar key={run.first} run={run} scale={scale} />
        ))}
        <rect class="rail" x="0" y={BARS} width="100%" height="1" />
        {marks.map((mark) => (
          <Mark key={mark.month} mark={mark} scale={scale} />
        ))}
      </svg>
      <Key statuses={[...new Set(runs.map(({ status }) => status))]} />
      <figcaption class="quiet">{t.months.key}</figcaption>
    </figure>
  );
}

function Bar({ run, scale }: { run: MonthRun; scale: TimeScale }) {
  const from = scale.positionOf(`${run.first}-01`);
  const to = scale.positionOf(`${monthAfter(run.last)}-01`);
  const height = HEIGHTS[run.intensity];
  return (
    <rect
      class={fillingOf(run.status)}
      x={`${from}%`}
      y={BARS - height}
      width={`${Math.max(to - from, 0.3)}%`}
      height={height}
    />
  );
}

function Mark({ mark: { month, hasDead }, scale }: { mark: MarkedMonth; scale: TimeScale }) {
  const middle = scale.positionOf(`${month}-15`);
  return (
    <svg x={`${middle}%`} y={BARS + 4} overflow="visible">
      <path class="event-mark" d={hasDead ? 'M-4 1l8 8m0 -8l-8 8' : 'M0 0v10'} />
    </svg>
  );
}

const fillingOf = (status: Status): string => `month-bar status-${status.toLowerCase()}`;

/** Fillings like those of the symbols, so that no status is told by its colour alone. */
function Fillings() {
  return (
    <defs>
      <pattern id="filling-latent" class="status-latent" width="5" height="5" patternUnits="userSpaceOnUse">
        <path d="M-1 6L6 -1M-1 1L1 -1M4 6L6 4" />
      </pattern>
      <pattern
        id="filling-observed"
        class="status-observed"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
      >
        <circle cx="3" cy="3" r="1.4" />
      </pattern>
      <pattern
        id="filling-withdrawn"
        class="status-withdrawn"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
      >
        <path d="M0 0L6 6M6 0L0 6" />
      </pattern>
    </defs>
  );
}

function Key({ statuses }: { statuses: readonly Status[] }) {
  const { language } = useVisit();
  return (
    <ul class="chart-key">
      {statuses.map((status) => (
        <li key={status}>
          <svg width="22" height="14" aria-hidden="true" focusable="false">
            <rect class={fillingOf(status)} x="1" y="1" width="20" height="12" />
          </svg>{' '}
          {labelOf('status', status, language)}
        </li>
      ))}
    </ul>
  );
}
