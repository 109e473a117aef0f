import type { FieldReading, FieldReadings, RootReading, TypeReading } from './reading.js';

/** Fields that a higher lib adds to the type of a lower one (`Company.projects` belongs to projects). */
export interface ReadingExtension {
  readonly extends: string;
  readonly fields: FieldReadings;
}

export type Reading = TypeReading | RootReading | ReadingExtension;

export function extendReading(type: string, fields: FieldReadings): ReadingExtension {
  return { extends: type, fields };
}

/** Every reading of the schema, found by type and field. */
export class ReadingCatalogue {
  private readonly types = new Map<string, { table: string | null; fields: Map<string, FieldReading> }>();
  private readonly roots = new Map<string, FieldReading>();

  /** @throws Error when a type, root or field is declared twice, or a type is extended that nobody declared. */
  constructor(readings: readonly Reading[]) {
    for (const reading of readings) if ('type' in reading) this.addType(reading);
    for (const reading of readings) if ('root' in reading) this.addRoot(reading);
    for (const reading of readings) if ('extends' in reading) this.addFields(reading.extends, reading.fields);
  }

  has(type: string): boolean {
    return this.types.has(type);
  }

  tableOf(type: string): string | null {
    return this.types.get(type)?.table ?? null;
  }

  field(type: string, field: string): FieldReading | undefined {
    return this.types.get(type)?.fields.get(field);
  }

  root(field: string): FieldReading | undefined {
    return this.roots.get(field);
  }

  typeNames(): string[] {
    return [...this.types.keys()];
  }

  fieldNames(type: string): string[] {
    return [...(this.types.get(type)?.fields.keys() ?? [])];
  }

  rootNames(): string[] {
    return [...this.roots.keys()];
  }

  private addType(reading: TypeReading): void {
    if (this.types.has(reading.type)) throw new Error(`Two readings of type ${reading.type}.`);
    this.types.set(reading.type, { table: reading.table, fields: new Map() });
    this.addFields(reading.type, reading.fields);
  }

  private addRoot(reading: RootReading): void {
    if (this.roots.has(reading.root)) throw new Error(`Two readings of root field ${reading.root}.`);
    this.roots.set(reading.root, reading.reading);
  }

  private addFields(type: string, fields: FieldReadings): void {
    const known = this.types.get(type)?.fields;
    if (!known) throw new Error(`Fields are added to ${type}, which has no reading.`);
    for (const [name, reading] of Object.entries(fields)) {
      if (known.has(name)) throw new Error(`Two readings of ${type}.${name}.`);
      known.set(name, reading);
    }
  }
}
