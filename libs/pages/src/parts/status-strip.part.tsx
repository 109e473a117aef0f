import { labelOf, type Intensity, type Status } from '#minewatch/vocabulary';
import type { DateParts } from '../page-documents.js';
import { YearAxis } from './stakes-chart.part.js';
import { timeScale, yearsSpanned } from './time-scale.js';
import { useVisit } from '../frame/visit.js';

export interface StatusStep {
  readonly status: Status;
  readonly intensity: Intensity | null;
  readonly since: DateParts | null;
}

const HEIGHT = 54;

/** Height of a bar by intensity: what is not known is drawn as low as latent. */
const HEIGHTS: Record<Intensity, number> = { UNKNOWN: 8, LATENT: 8, LOW: 16, MEDIUM: 26, HIGH: 36 };

/** Share of the width, in per cent, from which a bar has room for the name of its status. */
const NAMED_FROM = 16;

/** A dispute's status through time as one strip: a tone and a name for the status, a height for the intensity. */
export function StatusStrip({ steps, caption }: { steps: readonly StatusStep[]; caption: string }) {
  const { today } = useVisit();
  const dated = steps
    .flatMap((step) => (step.since?.earliest ? [{ ...step, day: step.since.earliest }] : []))
    .sort((a, b) => a.day.localeCompare(b.day));
  if (dated.length === 0) return null;
  const days = dated.map(({ day }) => day);
  const scale = timeScale(...yearsSpanned(days, today));
  return (
    <figure class="time-chart">
      <YearAxis scale={scale} />
      <svg class="status-strip" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
        {dated.map((step, index) => (
          <Bar
            key={step.day}
            step={step}
            from={scale.positionOf(step.day)}
            to={scale.positionOf(days[index + 1] ?? today)}
          />
        ))}
        <rect class="rail" x="0" y={HEIGHT - 1} width="100%" height="1" />
      </svg>
      <figcaption class="quiet">{caption}</figcaption>
    </figure>
  );
}

function Bar({ step, from, to }: { step: StatusStep; from: number; to: number }) {
  const { language } = useVisit();
  const height = HEIGHTS[step.intensity ?? 'UNKNOWN'];
  return (
    <>
      <rect
        class={`status-${step.status.toLowerCase()}`}
        x={`${from}%`}
        y={HEIGHT - height}
        width={`${Math.max(to - from, 0.4)}%`}
        height={height}
      />
      {to - from >= NAMED_FROM && (
        <text x={`${from}%`} y={HEIGHT - height - 5}>
          {labelOf('status', step.status, language)}
        </text>
      )}
    </>
  );
}
