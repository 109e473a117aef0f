import { writeSelection, type Selection } from '#minewatch/selections';
import { labelOf, type DisputeType, type Status, termsOf } from '#minewatch/vocabulary';
import type { ComponentChildren } from 'preact';
import { DisputeSymbol, shapeOf, type Shape } from '../parts/dispute-symbol.part.js';
import { mapWordsOf } from './map-words.js';
import { Fold } from '../parts/section.part.js';
import { useMapSources } from './map-sources.js';
import { useVisit } from '../frame/visit.js';

/** Where the browser's script draws the map of a selection; without a script it says where to look instead. */
export function MapFrame({ selection }: { selection: Selection }) {
  const { t, language, edition } = useVisit();
  const search = writeSelection(selection);
  const asked = edition ? `&edition=${edition.asked}` : '';
  return (
    <section class="map-frame" aria-label={t.map.label}>
      <div
        class="map"
        data-map="disputes"
        data-rows={`/map/disputes.json?language=${language}`}
        data-lines={`/map/lines.json?language=${language}${asked}`}
        data-query={search.toString()}
        data-words={JSON.stringify(mapWordsOf(t, language))}
        {...useMapSources()}
      >
        <p class="map-message">{t.map.needsScript}</p>
      </div>
      <p class="unseen" role="status" data-map-status="" />
      <Legend />
    </section>
  );
}

/** What shapes, fills and soft areas mean. */
function Legend() {
  const { t, language } = useVisit();
  return (
    <Fold label={t.map.legend}>
      <div class="legend">
        <LegendList title={t.map.legendStatus}>
          {termsOf('status').map(({ code }) => (
            <LegendItem key={code} type="SOC" status={code} label={labelOf('status', code, language)} />
          ))}
        </LegendList>
        <LegendList title={t.map.legendType}>
          {typesByShape().map(([shape, types]) => (
            <LegendItem
              key={shape}
              type={types[0] as DisputeType}
              status="ACTIVE"
              label={
                shape === 'pentagon'
                  ? t.otherTypes
                  : types.map((type) => labelOf('dispute_type', type, language)).join(', ')
              }
            />
          ))}
        </LegendList>
        <PlaceLegend />
      </div>
    </Fold>
  );
}

function typesByShape(): [Shape, DisputeType[]][] {
  const shapes = new Map<Shape, DisputeType[]>();
  for (const { code } of termsOf('dispute_type'))
    shapes.set(shapeOf(code), [...(shapes.get(shapeOf(code)) ?? []), code]);
  return [...shapes];
}

function LegendList({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div>
      <p class="legend-title">{title}</p>
      <ul>{children}</ul>
    </div>
  );
}

function LegendItem({ type, status, label }: { type: DisputeType; status: Status; label: string }) {
  return (
    <li>
      <DisputeSymbol type={type} status={status} /> {label}
    </li>
  );
}

function PlaceLegend() {
  const { t } = useVisit();
  return (
    <LegendList title={t.map.legendPlace}>
      <LegendItem type="SOC" status="ACTIVE" label={t.map.point} />
      <li>
        <svg class="symbol" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <circle class="soft-area" cx="12" cy="12" r="11" />
          <circle class="ink" cx="12" cy="12" r="4" />
        </svg>{' '}
        {t.map.area}
      </li>
      <li>
        <svg class="symbol" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
          <path class="map-line" d="M1 18L9 8L15 14L23 5" />
        </svg>{' '}
        {t.map.line}
      </li>
    </LegendList>
  );
}
