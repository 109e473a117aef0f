import { totalmem } from 'node:os';
import { PORT } from './home.mjs';

/** Only whoever can enter the private socket directory (the user who runs PostgreSQL, and root) reaches the server. */
export const ACCESS_RULES = 'local all all trust\n';

/** What lives for one test file is worth neither waiting for the disk nor tidying up. */
const HASTE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/**
 * The server's whole configuration, written anew at each start; `local.conf` beside it is the person's own.
 * Sized for two cores shared with the application.
 * @param {string} socket the socket directory
 * @param {boolean} isThrowaway
 */
export function serverSettings(socket, isThrowaway) {
  const memory = memoryMegabytes();
  const roomy = memory > 2048;
  const settings = {
    listen_addresses: '',
    unix_socket_directories: `"${socket.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: PORT,
    max_connections: 100,
    // A page that PostgreSQL holds itself costs a fraction of one that it reads from the system's cache: on a million
    // disputes a list takes half the time. A quarter of the memory is what its manual advises; it is taken as it is used.
    shared_buffers: isThrowaway ? '256MB' : `${Math.min(8192, Math.max(64, Math.round(memory / 4)))}MB`,
    effective_cache_size: `${Math.max(256, Math.round(memory / 2))}MB`,
    work_mem: '16MB',
    maintenance_work_mem: roomy ? '256MB' : '64MB',
    // Compiling a plan costs more than these short statements, and workers would take the cores from other requests.
    jit: 'off',
    max_parallel_workers_per_gather: 0,
    random_page_cost: 1.1,
    // No replica and no archive: bulk loads into new tables need no log.
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    wal_compression: 'on',
    max_locks_per_transaction: 256,
    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'iso, ymd',
    log_min_duration_statement: '2s',
    ...(isThrowaway ? HASTE : {}),
    log_line_prefix: '%m [%p] %q%u@%d ',
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = ${quoted(String(value))}`);
  return [
    '# Written by MineWatch at each start: put your own settings into local.conf.',
    ...lines,
    "include = 'local.conf'",
    '',
  ].join('\n');
}

/** What this machine, or the container that holds us, has. */
function memoryMegabytes() {
  const allowed = process.constrainedMemory();
  return Math.min(totalmem(), allowed > 0 ? allowed : Infinity) / 1024 ** 2;
}

/** @param {string} value */
const quoted = (value) => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
