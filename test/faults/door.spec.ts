import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '#minewatch/config';
import { Clone, NOBODY } from '../support/clone.js';

describe('the door behind the npm scripts', () => {
  let clone: Clone;
  beforeAll(() => {
    clone = new Clone();
  });
  afterAll(() => clone.remove());

  it('lists every task, and says what one does', async () => {
    const list = await clone.run('--help');
    expect(list).toMatchObject({ code: 0 });
    expect(list.output).toContain('npm run db:psql');
    const unknown = await clone.run('strat');
    expect(unknown).toMatchObject({ code: 1 });
    expect(unknown.output).toContain('There is no task strat');
    expect((await clone.run('import', ['--help'])).output).toContain('npm run import -- DIR [--check]');
  });

  it('says which Node.js to get when this one is too old', () => {
    const older = 'data:text/javascript,Object.defineProperty(process,"versions",{value:{node:"18.20.0"}})';
    const run = spawnSync(
      process.execPath,
      ['--import', older, join(projectRoot, 'apps/jobs/bootstrap/run.mjs'), 'start'],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('MineWatch needs Node.js 20.19 or newer');
  });

  it('deletes no data without being asked twice', async () => {
    await clone.run('db:psql', ['-c', 'select 1']);
    const refused = await clone.run('db:reset');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.output).toContain('npm run db:reset -- --yes');
    expect((await clone.run('db:status')).output).toContain('data: ');
    expect(await clone.run('db:reset', ['--yes'])).toMatchObject({ code: 0 });
    expect((await clone.run('db:status')).output).toContain('has no private database yet');
  });

  it('leaves a server that DATABASE_URL names alone', async () => {
    for (const task of ['db:up', 'db:down', 'db:reset']) {
      const run = await clone.run(task, ['--yes'], { DATABASE_URL: 'postgresql://me@db.example/minewatch' });
      expect(run).toMatchObject({
        code: 1,
        output: expect.stringContaining('started and stopped elsewhere'),
      });
    }
  });

  it('says the command to run where it may not install PostgreSQL itself', () => {
    const door = join(clone.root, 'apps/jobs/bootstrap/system-packages.mjs');
    const script = `import { installWithApt } from ${JSON.stringify(door)};
      await installWithApt('PostgreSQL', () => ['postgresql-17'], '').catch((problem) => console.log(problem.message));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
      ...(process.getuid?.() === 0 ? NOBODY : {}),
    });
    expect(run.stdout).toContain('sudo apt-get update && sudo apt-get install -y postgresql-17');
  });

  it('says when POSTGRES_BIN points to nothing', async () => {
    const run = await clone.run('db:up', [], { POSTGRES_BIN: '/nowhere' });
    expect(run).toMatchObject({ code: 1, output: expect.stringContaining('POSTGRES_BIN is /nowhere, but') });
  });
});
