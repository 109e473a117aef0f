import type { Geometry } from 'geojson';
import { useEffect, useRef, useState } from 'preact/hooks';
import { announce } from '../frame/live-region.js';
import { useWords } from '../words/words.js';
import { readMapSettings } from './map-settings.js';
import type { PlacePicker, Point } from './place-picker.js';

interface PlaceMapProps {
  readonly point?: Point | null;
  readonly onPoint?: (point: Point) => void;
  readonly shape?: Geometry | null;
  readonly onShape?: (shape: Geometry | null) => void;
}

/** The map of a form, loaded when it comes into the form; without it the coordinates can still be typed. */
export function PlaceMap(props: PlaceMapProps) {
  const { point, shape, onPoint, onShape } = props;
  const words = useWords().form;
  const { frame, picker, isMissing } = usePicker(props);
  useEffect(() => {
    if (onPoint) picker?.setPoint(point ?? null);
  }, [picker, point?.lat, point?.lon]);
  useEffect(() => {
    if (onShape) picker?.setShape(shape ?? null);
  }, [picker, JSON.stringify(shape ?? null)]);
  return (
    <div class="place-map">
      {isMissing && <p class="problem is-warning">{words.mapMissing}</p>}
      <div ref={frame} class="map-frame" role="application" aria-label={words.mapLabel} />
      {onShape && picker && (
        <div class="map-tools">
          <button type="button" class="quiet-button" onClick={() => picker.draw('Line')}>
            {words.drawLine}
          </button>
          <button type="button" class="quiet-button" onClick={() => picker.draw('Polygon')}>
            {words.drawArea}
          </button>
          <button type="button" class="quiet-button" onClick={() => onShape(null)}>
            {words.clearDrawing}
          </button>
        </div>
      )}
      <p class="hint">{onPoint ? words.mapHint : words.lineHint}</p>
    </div>
  );
}

function usePicker(props: PlaceMapProps) {
  const words = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [picker, setPicker] = useState<PlacePicker | null>(null);
  const [isMissing, setMissing] = useState(false);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    let opened: PlacePicker | undefined;
    let isWanted = true;
    const open = async () => {
      const { PlacePicker: Picker } = await import('./place-picker.js');
      if (!isWanted || !frame.current) return;
      opened = await Picker.open({
        element: frame.current,
        ...readMapSettings(),
        words: words.map,
        onPoint: (point) => {
          latest.current.onPoint?.(point);
          announce(words.form.pointSet(String(point.lat), String(point.lon)));
        },
        onShape: (shape) => latest.current.onShape?.(shape),
      });
      setPicker(opened);
    };
    open().catch(() => setMissing(true));
    return () => {
      isWanted = false;
      opened?.close();
    };
  }, []);
  return { frame, picker, isMissing };
}
