import type pg from 'pg';

/** Says in one sentence why a database cannot be reached and what to look at; never repeats a password. */
export function explainConnectionFailure(error: unknown, client: pg.Client): string {
  const where = `${client.host}, port ${client.port}`;
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const advice: Record<string, string> = {
    ECONNREFUSED: `No PostgreSQL server answers at ${where}. Start it, or correct DATABASE_URL`,
    ENOENT: `No PostgreSQL server answers at the socket in ${where}. Start it, or correct DATABASE_URL`,
    ENOTFOUND: `The host of DATABASE_URL, ${client.host}, is not known. Correct its name`,
    ETIMEDOUT: `The server at ${where} does not answer. Check the address in DATABASE_URL and the firewall between`,
    '28P01': `The server refuses the password of ${client.user}. Correct DATABASE_URL`,
    '28000': `The server does not let ${client.user} in. Check its pg_hba.conf and the user in DATABASE_URL`,
    '3D000': `The server has no database ${client.database}. Create it: create database ${client.database}`,
    '42704': `A role that MineWatch needs is missing on the server. Run the migrations as a user who may create roles`,
    '53300': `The server has no connection left. Raise its max_connections or end other programs`,
  };
  return `${advice[code] ?? 'The database at DATABASE_URL cannot be used'} (PostgreSQL said: ${message || code}).`;
}
