/**
 * A piece of SQL whose values are bound, never spliced in. Pieces nest as they are and are only joined when the whole
 * statement is asked for its text: a query of a hundred fields nests ten deep, and copying at each level cost half of its
 * compiling with sql-template-tag, whose interface this keeps.
 */
export class Sql {
  private joined: { readonly text: string; readonly values: readonly unknown[] } | null = null;

  constructor(
    private readonly strings: readonly string[],
    private readonly parts: readonly unknown[],
  ) {}

  /** The statement with `$1`, `$2` … for its values. */
  get text(): string {
    return this.join().text;
  }

  get values(): unknown[] {
    return [...this.join().values];
  }

  private join(): { readonly text: string; readonly values: readonly unknown[] } {
    if (!this.joined) {
      const values: unknown[] = [];
      this.joined = { text: this.write(values), values };
    }
    return this.joined;
  }

  private write(values: unknown[]): string {
    let text = this.strings[0]!;
    for (let index = 0; index < this.parts.length; index += 1) {
      const part = this.parts[index];
      if (part instanceof Sql) text += part.write(values);
      else text += `$${values.push(part)}`;
      text += this.strings[index + 1]!;
    }
    return text;
  }
}

/** A piece of SQL: nested pieces are taken in, everything else becomes a bound parameter. */
export function sql(strings: TemplateStringsArray, ...parts: readonly unknown[]): Sql {
  return new Sql(strings, parts);
}

const raw = remembered((text: string) => new Sql([text], []));

/** Nothing: where a piece of SQL may be left out. */
export const nothing = raw('');

/** An identifier or keyword written in our own code; never give it what a caller sent. */
export const identifier = remembered((name: string): Sql => {
  if (!/^[a-z_][a-z0-9_]*(\.[a-z_][a-z0-9_]*)?$/.test(name))
    throw new Error(`Not an SQL identifier: ${name}`);
  return raw(name);
});

/** All conditions hold; no condition at all is true. Safe to put beside `and`. */
export function allOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('true') : join(conditions, '(', ') and (', ')');
}

/** At least one condition holds; no condition at all is false. */
export function anyOf(conditions: readonly Sql[]): Sql {
  return conditions.length === 0 ? raw('false') : join(conditions, '((', ') or (', '))');
}

/** Pieces with commas between them; nothing when there are none (PostgreSQL selects no columns gladly). */
export function commaList(pieces: readonly Sql[]): Sql {
  return pieces.length === 0 ? nothing : join(pieces, '', ', ', '');
}

/** `projectStage` and `ProjectStage` are both `project_stage` in the database. */
export const snakeCase = remembered((name: string): string =>
  name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase(),
);

/** A quoted output name: the response keys of GraphQL are plain ASCII words, so quoting is all they need. */
export function outputName(responseKey: string): Sql {
  return new Sql([`"${responseKey}"`], []);
}

/** A whole number written into the statement, where the planner should see it (page sizes). */
export function wholeNumber(number: number): Sql {
  if (!Number.isSafeInteger(number)) throw new Error(`Not a whole number: ${number}`);
  return new Sql([String(number)], []);
}

/** A name of the GraphQL schema as an SQL text. */
export const nameText = remembered((name: string): Sql => raw(`'${name}'::text`));

/** JSON of an object made of the columns given; `tail` follows the select list, `head` stands before it (WITH). */
export function jsonObject(columns: readonly Sql[], tail: Sql = nothing, head: Sql = nothing): Sql {
  return sql`(select row_to_json(o) from (${head}select ${commaList(columns)}${tail}) o)`;
}

function join(pieces: readonly Sql[], before: string, between: string, after: string): Sql {
  const strings = [before, ...Array<string>(pieces.length - 1).fill(between), after];
  return new Sql(strings, pieces);
}

/** Makes each result once. Only for names of our own code, which are few. */
function remembered<Result>(make: (name: string) => Result): (name: string) => Result {
  const made = new Map<string, Result>();
  return (name) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const result = make(name);
    made.set(name, result);
    return result;
  };
}
