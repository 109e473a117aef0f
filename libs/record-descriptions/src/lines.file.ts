import { code, geometry, longText, reference, text, type RecordFile } from '#minewatch/record-columns';

/** `lines.geojson`: courses of pipelines and roads, each a part of a project. */
export const linesFile: RecordFile = {
  name: 'lines.geojson',
  title: { en: 'lines', es: 'líneas' },
  table: { name: 'project_shape', key: ['project_id', 'part'] },
  columns: {
    project_slug: reference('PROJECT', { into: 'project_id', isRequired: true }),
    part: text({ isRequired: true }),
    description: longText(),
    precision: text({ into: 'precision_note' }),
    source: text({ into: 'attribution' }),
    confidence: code('confidence'),
    geometry: geometry(['LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'], { into: 'shape' }),
  },
};
