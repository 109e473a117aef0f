export {
  type ChangeReason,
  type DisputeSides,
  type ExplainedDispute,
  type PublishedChange,
  type Step,
} from './explain-steps.js';
export { firstDayOf, isMonth, lastDayOf, shiftMonth, type Month } from './month.js';
export { checkMonthAddsUp, listFaults, type MonthFault } from './month-faults.js';
export { monthInWords } from './month-words.js';
export {
  tabulate,
  type MovementCount,
  type MovementTable,
  type StatusCount,
  type StillCounts,
} from './movement-table.js';
export { type Position, type Slice } from './position.js';
export { readMonth, type ComputedMonth, type OpeningEdition } from './read-month.js';
export { MonthDoesNotAddUp, writeMonthRecords, type RoundCounts } from './write-month-records.js';
