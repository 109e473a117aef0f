import { geometry, ubigeo, type RecordFile } from '#minewatch/record-columns';

/** `boundaries.geojson`: outlines of places that are known. */
export const boundariesFile: RecordFile = {
  name: 'boundaries.geojson',
  title: { en: 'boundaries', es: 'límites' },
  table: { name: 'place', key: ['ubigeo'], isOnlyChanged: true },
  hasOtherColumns: true,
  columns: {
    ubigeo: ubigeo({ isRequired: true }),
    geometry: geometry(['Polygon', 'MultiPolygon'], { into: 'boundary', isMulti: true }),
  },
};
