import { type DisputeType, type Status, labelOf } from '#minewatch/vocabulary';
import { useVisit } from '../frame/visit.js';

/** Shapes tell what kind of dispute it is, fills tell its status: colour only repeats them. */
const SHAPES = {
  circle: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  square: 'M4 4h16v16H4z',
  triangle: 'M12 2.5L22 20.5H2z',
  diamond: 'M12 1.5L22.5 12L12 22.5L1.5 12z',
  pentagon: 'M12 2L22 9.6L18.2 21.5H5.8L2 9.6z',
} as const;

export type Shape = keyof typeof SHAPES;

const SHAPE_OF_TYPE: Partial<Record<DisputeType, Shape>> = {
  SOC: 'circle',
  LAB: 'square',
  COM: 'triangle',
  DEM: 'triangle',
  AGL: 'diamond',
  AGR: 'diamond',
  AGN: 'diamond',
};

const FILLS = ['full', 'half', 'dot', 'open', 'barred'] as const;

type Fill = (typeof FILLS)[number];

const FILL_OF_STATUS: Record<Status, Fill> = {
  ACTIVE: 'full',
  LATENT: 'half',
  OBSERVED: 'dot',
  RESOLVED: 'open',
  WITHDRAWN: 'barred',
  MERGED: 'barred',
};

export function shapeOf(type: DisputeType): Shape {
  return SHAPE_OF_TYPE[type] ?? 'pentagon';
}

/** Name of the symbol in the page's sheet of symbols: `#circle-half`. */
export function symbolOf(type: DisputeType, status: Status | null): string {
  return `${shapeOf(type)}-${status ? FILL_OF_STATUS[status] : 'open'}`;
}

/** The symbols of a page, drawn once; everything else refers to them, also the map in the browser. */
export function SymbolSheet() {
  const shapes = Object.keys(SHAPES) as Shape[];
  return (
    <svg class="unseen" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <clipPath id="left-half">
          <path d="M0 0h12v24H0z" />
        </clipPath>
        {shapes.flatMap((shape) =>
          FILLS.map((fill) => <Symbol key={shape + fill} shape={shape} fill={fill} />),
        )}
      </defs>
    </svg>
  );
}

function Symbol({ shape, fill }: { shape: Shape; fill: Fill }) {
  const outline = SHAPES[shape];
  return (
    <symbol id={`${shape}-${fill}`} viewBox="-1 -1 26 26">
      <path class={fill === 'full' ? 'ink' : 'paper'} d={outline} />
      {fill === 'half' && <path class="ink" d={outline} clip-path="url(#left-half)" />}
      {fill === 'dot' && <path class="ink" d="M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7z" />}
      <path class="line" d={outline} />
      {fill === 'barred' && <path class="line" d="M5.5 18.5L18.5 5.5" />}
    </symbol>
  );
}

interface SymbolProps {
  readonly type: DisputeType;
  readonly status: Status | null;
}

/** The symbol of a dispute; what it means is said in words beside it. */
export function DisputeSymbol({ type, status }: SymbolProps) {
  return (
    <svg
      class={`symbol status-${(status ?? 'none').toLowerCase()}`}
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <use href={`#${symbolOf(type, status)}`} />
    </svg>
  );
}

/** A status in words beside its symbol. */
export function StatusName({ status }: { status: Status | null }) {
  const { t, language } = useVisit();
  return <>{status ? labelOf('status', status, language) : t.statusUnknown}</>;
}
