import type { Setting } from './setting.js';
import { settings } from './settings.js';

type Settings = typeof settings;

/** The configuration of a running program: read once, valid, and never changed. */
export type Config = {
  readonly [Name in keyof Settings]: Settings[Name] extends Setting<infer T> ? T : never;
};

/** Under this name modules receive the configuration of the program. */
export const CONFIG = Symbol('configuration');

export type Environment = Readonly<Record<string, string | undefined>>;

/** The environment asks for something impossible; each problem says what to set and what is allowed. */
export class InvalidConfiguration extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'InvalidConfiguration';
  }
}

/**
 * Reads every setting from the environment; a setting that is absent or empty takes its default.
 * @throws InvalidConfiguration naming all problems at once
 */
export function readConfig(environment: Environment): Config {
  const problems: string[] = [];
  const entries = Object.entries<Setting<unknown>>(settings).map(([key, setting]) => {
    const given = environment[setting.name] || setting.default;
    if (given === undefined) problems.push(`${setting.name} is not set. It is: ${setting.meaning}.`);
    const value = given === undefined ? undefined : setting.read(given);
    if (given !== undefined && value === undefined) {
      problems.push(
        `${setting.name} is "${withoutPassword(given)}" but must be ${setting.allowed}. It is: ${setting.meaning}.`,
      );
    }
    return [key, value] as const;
  });
  if (problems.length > 0) throw new InvalidConfiguration(problems);
  return Object.freeze(Object.fromEntries(entries)) as Config;
}

/** Addresses of databases carry passwords, which no message may repeat. */
function withoutPassword(value: string): string {
  return value.replace(/(:\/\/[^:@/]*):[^@]*@/, '$1:…@');
}
