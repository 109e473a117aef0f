/** One thing that can be set in the environment, with all that a person needs to know to set it. */
export interface Setting<T> {
  readonly name: string;
  /** Written as in the environment; undefined when the setting must be given. */
  readonly default: string | undefined;
  readonly meaning: string;
  /** What values are allowed, worded to follow "must be". */
  readonly allowed: string;
  /** Returns undefined for a value that is not allowed. */
  readonly read: (text: string) => T | undefined;
}

interface Described {
  readonly name: string;
  readonly default?: string;
  readonly meaning: string;
}

const define = <T>(about: Described, allowed: string, read: Setting<T>['read']): Setting<T> => ({
  ...about,
  default: about.default,
  allowed,
  read,
});

export const text = (about: Described): Setting<string> => define(about, 'a text', (value) => value);

export const wholeNumber = (about: Described, from: number, to: number): Setting<number> =>
  define(about, `a whole number from ${from} to ${to}`, (value) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= from && number <= to ? number : undefined;
  });

export const yesOrNo = (about: Described): Setting<boolean> =>
  define(
    about,
    'yes or no',
    (value) => ({ yes: true, true: true, no: false, false: false })[value.toLowerCase()],
  );

export const oneOf = <const T extends string>(about: Described, values: readonly T[]): Setting<T> =>
  define(about, `one of ${values.join(', ')}`, (value) => values.find((each) => each === value));

/** An address of one of the given protocols; empty where the default is empty. */
export const address = (about: Described, protocols: readonly string[]): Setting<string> =>
  define(about, `an address beginning with ${protocols.map((each) => `${each}://`).join(' or ')}`, (value) =>
    value === about.default || protocols.some((each) => value.startsWith(`${each}://`)) ? value : undefined,
  );
