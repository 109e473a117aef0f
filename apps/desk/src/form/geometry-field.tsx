import type { Geometry } from 'geojson';
import { FieldFrame } from './field-frame.js';
import { useField } from './form-context.js';
import type { FieldProps } from './field-props.js';
import { PlaceMap } from './place-map.js';

/** A line or an area, drawn on the map. */
export function GeometryField(props: FieldProps) {
  const { id, text, write } = useField(props.place);
  return (
    <FieldFrame {...props} isGroup>
      {() => (
        <div id={id} tabIndex={-1}>
          <PlaceMap shape={readShape(text)} onShape={(shape) => write(shape ? JSON.stringify(shape) : '')} />
        </div>
      )}
    </FieldFrame>
  );
}

function readShape(text: string): Geometry | null {
  try {
    return text === '' ? null : (JSON.parse(text) as Geometry);
  } catch {
    return null;
  }
}
