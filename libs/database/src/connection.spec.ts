import { describe, expect, it } from '@jest/globals';
import { connectionOf } from './connection.js';

const ONE = {
  databaseUrl: 'postgresql://me@db.example/minewatch',
  databaseStaffUrl: '',
  databasePublicUrl: '',
};

describe('a connection', () => {
  it('of the public starts in its role, reads only, and has a time limit', () => {
    const { connectionString, options } = connectionOf('public', ONE, { statementTimeoutMs: 5000 });
    expect(connectionString).toBe(ONE.databaseUrl);
    expect(options).toContain('-c role=minewatch_public');
    expect(options).toContain('-c default_transaction_read_only=on');
    expect(options).toContain('-c statement_timeout=5000');
  });

  it('uses the address of its role where one is given', () => {
    const databaseStaffUrl = 'postgresql://staff@db.example/minewatch';
    expect(connectionOf('staff', { ...ONE, databaseStaffUrl }).connectionString).toBe(databaseStaffUrl);
  });

  it('keeps start-up options that the address asks for', () => {
    const databaseUrl = `${ONE.databaseUrl}?sslmode=require&options=endpoint%3Dcool&application_name=x`;
    const { connectionString, options } = connectionOf('owner', { ...ONE, databaseUrl });
    expect(connectionString).toBe(`${ONE.databaseUrl}?sslmode=require&application_name=x`);
    expect(options).toMatch(/^endpoint=cool -c search_path=/);
  });
});
