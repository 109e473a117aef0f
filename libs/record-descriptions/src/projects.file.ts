import {
  citations,
  code,
  codes,
  coordinate,
  error,
  longText,
  onlyDistrictWhereWithheld,
  placeName,
  placeNames,
  point,
  scopeIsExplained,
  slug,
  text,
  textArray,
  ubigeo,
  yesNo,
  type RecordFile,
  type RowRule,
  type TargetTable,
} from '#minewatch/record-columns';

const commodities: TargetTable = {
  name: 'project_commodity',
  key: ['project_id', 'commodity'],
  listOf: 'project_id',
};

/** Only what is not extractive may be without a sector. */
const sectorWhereExtractive: RowRule = ({ cells }) => {
  if (cells['sector'] !== '' || cells['in_scope'] === 'no') return {};
  const wrong = { en: 'missing', es: 'falta' };
  const expected = { en: 'a sector, or in_scope no', es: 'un sector, o in_scope no' };
  return { findings: [error({ column: 'sector', value: '', wrong, expected })] };
};

/** `projects.csv`: mines, blocks, pipelines, smelters and other works. */
export const projectsFile: RecordFile = {
  name: 'projects.csv',
  title: { en: 'projects', es: 'proyectos' },
  kind: 'PROJECT',
  table: { name: 'project', key: ['id'] },
  columns: {
    slug: slug(),
    name: text({ isRequired: true }),
    aka: textArray('aliases'),
    project_kind: code('project_kind', { isRequired: true }),
    commodities: codes('commodity', commodities, 'commodity'),
    sector: code('sector'),
    legal_mode: code('legal_mode', { isRequired: true }),
    department: placeName('department'),
    province: placeName('province'),
    district: placeName('district'),
    ubigeo: ubigeo(),
    lat: coordinate('latitude'),
    lon: coordinate('longitude'),
    location_precision: code('location_precision', { isRequired: true }),
    in_scope: yesNo({ into: 'is_extractive', whenEmpty: true }),
    scope_note_en: longText(),
    scope_note_es: longText(),
    description_en: longText(),
    description_es: longText(),
    source_url: citations(),
    coord_source: text({ into: 'coordinate_source' }),
    coord_confidence: code('confidence', { into: 'coordinate_confidence' }),
    confidence: code('confidence'),
  },
  rowRules: [placeNames, point, onlyDistrictWhereWithheld, scopeIsExplained, sectorWhereExtractive],
};
