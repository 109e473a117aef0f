import {
  code,
  endDate,
  inOrder,
  reference,
  source,
  startDate,
  type RecordFile,
} from '#minewatch/record-columns';

/** `project_stages.csv`: stages of projects over time. */
export const projectStagesFile: RecordFile = {
  name: 'project_stages.csv',
  title: { en: 'project stages', es: 'etapas de proyectos' },
  table: { name: 'project_stage', key: ['project_id', 'stage', 'from_edtf'] },
  columns: {
    project_slug: reference('PROJECT', { into: 'project_id', isRequired: true }),
    stage: code('project_stage', { isRequired: true }),
    from_edtf: startDate(),
    to_edtf: endDate(),
    source_url: source(),
    confidence: code('confidence'),
  },
  rowRules: [inOrder('from', 'to')],
};
