export type { Progress } from './chunk-loader.js';
export { describeProblem, describeReport } from './describe-report.js';
export { importRecords, type ImportOptions, type ImportReport } from './import-records.js';
