export { ReadingDriver, type ReadingDriverOptions } from './reading-driver.js';
export { ResolvingDriver, type Entry, type ResolvingDriverOptions } from './resolving-driver.js';
export {
  QueryEngine,
  type ExecutionContext,
  type GraphqlRequest,
  type QueryEngineOptions,
} from './query-engine.js';
export type { DataVersion, PastEdition, PastEditions, ReadDatabase, ReadStatement } from './read-database.js';
export type { AnswerBasis } from './answer-basis.js';
export { readsOn } from './connection-reads.js';
export { PreparedReads } from './prepared-reads.js';
export { describeReadFailure } from './read-failure.js';
export type { Limits } from './limits.js';
export type { Report } from './public-errors.js';
export type { ExampleQuery, GraphiqlOptions } from './graphiql-page.js';
