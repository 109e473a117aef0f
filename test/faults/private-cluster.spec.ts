import { afterEach, describe, expect, it } from '@jest/globals';
import { existsSync, lstatSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from '../../db/cluster/cluster.mjs';
import { ask, Clone, NOBODY } from '../support/clone.js';

const isRoot = process.getuid?.() === 0;

describe('the private PostgreSQL of a clone', () => {
  let clone: Clone;
  afterEach(() => clone.remove());

  it('is made from nothing by one command, which leaves it running', async () => {
    clone = new Clone();
    const up = await clone.run('db:up');
    expect(up).toMatchObject({ code: 0 });
    expect(up.output).toContain('creating a PostgreSQL database');
    const { url, publicUrl, started } = await clone.bringUp();
    expect(started).toBe(false);
    const [facts] = await ask(
      url,
      `select current_user as name, (select rolsuper from pg_roles where rolname = current_user) as superuser,
              current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding,
              current_setting('listen_addresses') as network, lower('ÁÑ') as lower, postgis_lib_version() >= '3.3' as postgis`,
    );
    expect(facts).toEqual({
      ...{ name: 'minewatch_owner', superuser: false, checksums: 'on', encoding: 'UTF8' },
      ...{ network: '', lower: 'áñ', postgis: true },
    });
    expect(await ask(publicUrl, 'select current_user as name')).toEqual([{ name: 'minewatch_public' }]);
    // Nobody but the user who runs it reaches its files and its socket.
    expect(lstatSync(inspect(clone.root).home?.directory ?? '').mode & 0o777).toBe(0o700);
  });

  it('is made once by several starts at the same time', async () => {
    clone = new Clone();
    const ends = await Promise.all([1, 2, 3].map(() => clone.run('db:up')));
    expect(ends.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(ends.filter(({ output }) => output.includes('creating'))).toHaveLength(1);
    expect(ends.filter(({ output }) => output.includes('was already running'))).toHaveLength(2);
  });

  it('stops after the last process that needed it, unless it was asked to stay', async () => {
    clone = new Clone();
    const question = ['-Atc', 'select 6 * 7'];
    expect(await clone.run('db:psql', question)).toMatchObject({
      code: 0,
      output: expect.stringContaining('42'),
    });
    expect(inspect(clone.root).pid).toBeNull();
    await clone.run('db:up');
    await clone.run('db:psql', question);
    expect(inspect(clone.root).pid).not.toBeNull();
    expect((await clone.run('db:down')).output).toContain('is stopped');
    expect((await clone.run('db:status')).output).toContain('is stopped');
  });

  it('is made anew after an attempt that was interrupted half-way', async () => {
    clone = new Clone();
    await clone.run('db:psql', ['-c', 'select 1']);
    const directory = inspect(clone.root).home?.directory ?? '';
    const [data, making] = [join(directory, 'data'), join(directory, 'data.making')];
    renameSync(data, making);
    expect(await ask((await clone.bringUp()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(making)).toBe(false);
  });

  it('is set aside, not deleted, when parts of it are missing', async () => {
    clone = new Clone();
    await clone.run('db:psql', ['-c', 'select 1']);
    const directory = inspect(clone.root).home?.directory ?? '';
    rmSync(join(directory, 'data', 'global'), { recursive: true });
    expect(await ask((await clone.bringUp()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(readdirSync(directory).filter((name) => name.startsWith('data.incomplete'))).toHaveLength(1);
  });

  it('belongs to an ordinary user when one runs it', async () => {
    clone = new Clone(0o755, isRoot ? NOBODY : null);
    expect(await clone.run('db:up')).toMatchObject({ code: 0 });
    const { home } = inspect(clone.root);
    expect(lstatSync(home?.data ?? '').uid).toBe(isRoot ? NOBODY.uid : process.getuid?.());
    expect((await clone.run('db:down')).output).toContain('is stopped');
  });

  it('is not touched by another ordinary user, who is told why', async () => {
    clone = new Clone();
    await clone.bringUp();
    const stranger = await clone.run('db:down', [], {}, isRoot ? NOBODY : null);
    expect(stranger).toMatchObject(
      isRoot ? { code: 1, output: expect.stringContaining('another user') } : { code: 0 },
    );
  });

  it('lives elsewhere when the clone lies where the user who runs it may not go', async () => {
    clone = new Clone(0o700);
    expect(await clone.run('db:up')).toMatchObject({ code: 0 });
    const { home } = inspect(clone.root);
    expect(home?.directory.startsWith(isRoot ? '/var/lib/minewatch/' : clone.root)).toBe(true);
  });
});
