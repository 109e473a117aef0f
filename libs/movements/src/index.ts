export {
  explainDispute,
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
  listGaps,
  nameStanding,
  tabulate,
  type MovementCount,
  type MovementTable,
  type StatusCount,
  type StillCounts,
} from './movement-table.js';
export { isInSlice, type Position, type Slice } from './position.js';
export { readMonth, type ComputedMonth, type OpeningEdition } from './read-month.js';
export { countRound, MonthDoesNotAddUp, writeMonthRecords, type RoundCounts } from './write-month-records.js';
