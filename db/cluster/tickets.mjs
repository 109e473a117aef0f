import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problem.mjs';
import { startOfProcess } from './running-process.mjs';

const GIVE_UP_AFTER_MS = 120_000;
const TELL_AFTER_MS = 2_000;

/**
 * A ticket is an empty file named after one running process. The name can never belong to another process, so
 * anyone may throw away the tickets of the dead, at any moment and without a race.
 * @param {string} directory
 * @returns {string} the path of this process's ticket
 */
export function takeTicket(directory) {
  const path = join(directory, `${process.pid}-${startOfProcess(process.pid)}`);
  try {
    mkdirSync(directory, { recursive: true });
    writeFileSync(path, '');
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Problem(
      `MineWatch cannot write into ${directory} (${reason}).\n` +
        'If it belongs to another user, run MineWatch as that user, or use a clone of your own.',
    );
  }
  return path;
}

/**
 * Process ids of the living ticket holders, this process left out.
 * @param {string} directory
 */
export function otherHolders(directory) {
  /** @type {number[]} */
  const holders = [];
  for (const name of listTickets(directory)) {
    const [pid = '', start] = name.split('-');
    if (startOfProcess(Number(pid)) !== start) rmSync(join(directory, name), { force: true });
    else if (Number(pid) !== process.pid) holders.push(Number(pid));
  }
  return holders;
}

/** @param {string} directory */
function listTickets(directory) {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/**
 * Runs `work` while no other process runs work under the same directory. Each comer writes a ticket first and looks
 * round second: of two that come together at most one sees nobody else, and a killed holder locks nobody out.
 * @template T
 * @param {string} directory
 * @param {(text: string) => void} say
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(directory, say, work) {
  const end = await takeTurn(directory, say);
  try {
    return await work();
  } finally {
    end();
  }
}

/**
 * The same for work that goes on after the call.
 * @param {string} directory
 * @param {(text: string) => void} say
 * @returns {Promise<() => void>} ends the turn
 */
export async function takeTurn(directory, say) {
  const began = Date.now();
  let told = false;
  for (;;) {
    const ticket = takeTicket(directory);
    const others = otherHolders(directory);
    if (others.length === 0) return () => rmSync(ticket, { force: true });
    rmSync(ticket, { force: true });
    const waited = Date.now() - began;
    if (!told && waited > TELL_AFTER_MS) {
      say(`waiting for process ${others.join(', ')}, which is at the same work`);
      told = true;
    }
    if (waited > GIVE_UP_AFTER_MS) {
      throw new Problem(
        `Process ${others.join(', ')} has been at the same work for two minutes.\n` +
          `If that process is not MineWatch's or hangs, end it (kill ${others.join(' ')}) and start again.`,
      );
    }
    await sleep(50 + Math.random() * 150);
  }
}
