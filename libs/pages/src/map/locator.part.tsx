import type { Geometry } from 'geojson';
import type { MapRow } from './map-rows.js';
import { linesOf, locate, LOCATOR_SIZE, peruPath } from './outlines.js';
import { useVisit } from '../frame/visit.js';

interface LocatorProps {
  readonly places: readonly Pick<MapRow, 'at' | 'area'>[];
  readonly shapes: readonly Geometry[];
}

/** Radius of a soft area in the drawing: about that of a district or a province. */
const AREA_RADIUS = { DISTRICT: 6, PROVINCE: 11 };

/** A small outline of Peru with the places of a record, which needs no script. */
export function Locator({ places, shapes }: LocatorProps) {
  const { t } = useVisit();
  const { width, height } = LOCATOR_SIZE;
  return (
    <svg
      class="locator"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={t.map.label}
    >
      <path class="land" d={peruPath()} />
      {shapes.flatMap(linesOf).map((line, index) => (
        <path
          key={index}
          class="map-line"
          d={`M${line.map((corner) => locate(corner).join(' ')).join('L')}`}
        />
      ))}
      {places.map(({ at, area }, index) => {
        const [x, y] = locate(at ? [...at] : []);
        return area ? (
          <circle key={index} class="soft-area" cx={x} cy={y} r={AREA_RADIUS[area]} />
        ) : (
          <circle key={index} class="pin" cx={x} cy={y} r="3" />
        );
      })}
    </svg>
  );
}
