import { useWords } from '../words/words.js';
import { Field } from './field.js';
import { useField, type FieldPlace } from './form-context.js';
import { PlaceMap } from './place-map.js';
import type { FormColumn } from './record-form.js';
import { WithheldPlace } from './withheld-place.js';

const NAMES = new Set([
  'place',
  'department',
  'province',
  'district',
  'ubigeo',
  'location_precision',
  'coord_source',
  'coord_confidence',
]);

/** Whether the column says where something is. */
export const isOfLocation = ({ kind, name }: FormColumn): boolean =>
  kind === 'LATITUDE' || kind === 'LONGITUDE' || NAMES.has(name);

interface LocationFieldsProps {
  readonly columns: readonly FormColumn[];
  readonly file: string;
  readonly row: number;
}

/** Where it is: the map, and the same in fields for those who type. */
export function LocationFields({ columns, file, row }: LocationFieldsProps) {
  const words = useWords().form;
  const place = (column: string): FieldPlace => ({ file, row, column });
  const nameOf = (kind: string) => columns.find((column) => column.kind === kind)?.name ?? '';
  const lat = nameOf('LATITUDE');
  const lon = nameOf('LONGITUDE');
  const { cells, writeMany } = useField(place(lat));
  return (
    <fieldset class="location">
      <legend>{words.place}</legend>
      {cells['location_precision'] === 'WITHHELD' ? (
        <WithheldPlace place={place(lat)} />
      ) : (
        <PlaceMap
          point={pointOf(cells[lat], cells[lon])}
          onPoint={(point) => writeMany({ [lat]: String(point.lat), [lon]: String(point.lon) })}
        />
      )}
      <div class="form-grid">
        {columns.map((column) => (
          <Field key={column.name} column={column} place={place(column.name)} />
        ))}
      </div>
    </fieldset>
  );
}

function pointOf(lat: string | undefined, lon: string | undefined) {
  if (!lat || !lon) return null;
  const point = { lat: Number(lat), lon: Number(lon) };
  return Number.isFinite(point.lat) && Number.isFinite(point.lon) ? point : null;
}
