export { qualityChecks, type QualityCheck, type QualityCheckCode } from './quality-checks.js';
export {
  countFailing,
  keepCounts,
  listFailing,
  readTrend,
  type Asked,
  type FailingRecord,
  type QualityCount,
} from './quality.queries.js';
export { silenceRule } from './silence-rule.js';
