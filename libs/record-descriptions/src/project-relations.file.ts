import { code, longText, reference, source, startDate, type RecordFile } from '#minewatch/record-columns';

/** `project_relations.csv`: one project is part of, succeeds, expands or serves another. */
export const projectRelationsFile: RecordFile = {
  name: 'project_relations.csv',
  title: { en: 'project relations', es: 'relaciones entre proyectos' },
  table: { name: 'project_relation', key: ['project_id', 'relation', 'other_project_id'] },
  columns: {
    project_slug: reference('PROJECT', { into: 'project_id', isRequired: true }),
    relation: code('project_relation', { isRequired: true }),
    other_project_slug: reference('PROJECT', { into: 'other_project_id', isRequired: true }),
    from_edtf: startDate(),
    note_en: longText(),
    note_es: longText(),
    source_url: source(),
    confidence: code('confidence'),
  },
};
