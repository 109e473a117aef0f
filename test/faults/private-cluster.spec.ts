import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ask, Clone, NOBODY } from '../support/clone.js';

const isRoot = process.getuid?.() === 0;

describe('the private PostgreSQL of a clone', () => {
  let clone: Clone;
  beforeAll(() => {
    clone = new Clone();
  });
  afterAll(() => clone.remove());

  it('is made from nothing by one command, and only once by three at the same time', async () => {
    const ends = await Promise.all([1, 2, 3].map(() => clone.run('db:up')));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ends.filter(({ output }) => output.includes('creating'))).toHaveLength(1);
    expect(ends.filter(({ output }) => output.includes('was already running'))).toHaveLength(2);
  });

  it('is what the migrations need, and gives no more rights than they need', async () => {
    const { url, publicUrl } = await clone.bringUp();
    const [facts] = await ask(
      url,
      `select current_user as name, (select rolsuper from pg_roles where rolname = current_user) as superuser,
              current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
              lower('ÁÑ') as lower, postgis_lib_version() >= '3.3' as postgis`,
    );
    expect(facts).toEqual({
      ...{ name: 'minewatch_owner', superuser: false, checksums: 'on' },
      ...{ encoding: 'UTF8', lower: 'áñ', postgis: true },
    });
    expect(await ask(publicUrl, 'select current_user as name')).toEqual([{ name: 'minewatch_public' }]);
  });

  it('is reached by nobody but the user who runs it', async () => {
    const { url } = await clone.bringUp();
    expect(await ask(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
    expect(lstatSync(clone.inspect().home?.directory ?? '').mode & 0o777).toBe(0o700);
    const stranger = await clone.run('db:down', [], {}, isRoot ? NOBODY : null);
    const refusal = { code: 1, output: expect.stringContaining('another user') };
    expect(stranger).toMatchObject(isRoot ? refusal : { code: 0 });
  });

  it('stops after the last process that needed it, unless it was asked to stay', async () => {
    const question = ['-Atc', 'select 6 * 7'];
    expect((await clone.run('db:down')).code).toBe(0);
    expect((await clone.run('db:status')).output).toContain('is stopped');
    expect(await clone.run('db:psql', question)).toMatchObject({
      code: 0,
      output: expect.stringContaining('42'),
    });
    expect(clone.inspect().pid).toBeNull();
    await clone.run('db:up');
    await clone.run('db:psql', question);
    expect(clone.inspect().pid).not.toBeNull();
    expect((await clone.run('db:down')).output).toContain('is stopped');
  });

  it('is made anew when an attempt was interrupted; incomplete data are set aside, not deleted', async () => {
    const directory = clone.inspect().home?.directory ?? '';
    const making = join(directory, 'data.making');
    mkdirSync(making);
    rmSync(join(directory, 'data', 'global'), { recursive: true });
    expect(await ask((await clone.bringUp()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(making)).toBe(false);
    expect(readdirSync(directory).filter((name) => name.startsWith('data.incomplete'))).toHaveLength(1);
  });
});

describe('the private PostgreSQL of an unusual clone', () => {
  let clone: Clone;
  afterEach(() => clone.remove());

  it('belongs to an ordinary user when one runs it', async () => {
    clone = new Clone(0o755, isRoot ? NOBODY : null);
    expect(await clone.run('db:up')).toMatchObject({ code: 0 });
    expect(lstatSync(clone.inspect().home?.data ?? '').uid).toBe(isRoot ? NOBODY.uid : process.getuid?.());
    expect((await clone.run('db:down')).output).toContain('is stopped');
  });

  it('lives elsewhere when the clone lies where the user who runs it may not go', async () => {
    clone = new Clone(0o700);
    expect(await clone.run('db:up')).toMatchObject({ code: 0 });
    const { home } = clone.inspect();
    expect(home?.directory.startsWith(isRoot ? '/var/lib/minewatch/' : clone.root)).toBe(true);
  });
});
