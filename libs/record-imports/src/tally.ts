import type { InEachLanguage } from '#minewatch/shared';
import type { TouchedRow } from './load-table.js';
import type { ReadFile } from '#minewatch/record-files';

/** What became of the rows of a file. */
export interface FileSummary {
  readonly title: InEachLanguage;
  /** Null for what comes from several files. */
  readonly file: string | null;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** Counts each row of a file once, however many tables it changed. */
export class Tally {
  readonly #added = new Map<ReadFile, Set<number | symbol>>();
  readonly #changed = new Map<ReadFile, Set<number | symbol>>();

  add(file: ReadFile, { owner, isNew }: TouchedRow): void {
    const counted = isNew ? this.#added : this.#changed;
    const owners = counted.get(file) ?? new Set();
    owners.add(owner ?? Symbol('row without a number'));
    counted.set(file, owners);
  }

  summarise(file: ReadFile): FileSummary {
    const added = this.#added.get(file) ?? new Set();
    const changed = [...(this.#changed.get(file) ?? [])].filter((owner) => !added.has(owner)).length;
    return {
      title: file.description.title,
      file: file.description.name,
      added: added.size,
      changed,
      unchanged: file.rows.length - added.size - changed,
    };
  }
}
