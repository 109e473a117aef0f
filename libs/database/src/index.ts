export { connectionOf, type DatabaseAddresses } from './connection.js';
export { dataSourceOptions } from './data-source.js';
export { DatabaseProblem } from './database-problem.js';
export { BoundColumns, KnownDateColumns, OptionalDateColumns } from './edtf-columns.js';
export { listPendingMigrations, migrate } from './migrate.js';
export { createPool } from './pool.js';
export { prepareRepeated } from './prepare-repeated.js';
export { prepareServer } from './prepare-server.js';
export { PublishedVersion } from './published-version.js';
