import type { DisputeType, Sector, Status } from '#minewatch/vocabulary';

/** Where a dispute stands on a day: its status, and everything by which it may be counted. */
export interface Position {
  readonly status: Status;
  readonly disputeType: DisputeType;
  readonly sector: Sector;
  /** Codes of its departments, in order; several where it spans several. */
  readonly departments: readonly string[];
  /** Slugs of the companies to which any rule of attribution gives it on that day, in order. */
  readonly companies: readonly string[];
}

/** Of which disputes a table is made; empty for all. Of several conditions all must hold, of a list one value suffices. */
export interface Slice {
  readonly disputeTypes?: readonly string[] | null;
  readonly sectors?: readonly string[] | null;
  readonly departments?: readonly string[] | null;
  readonly companies?: readonly string[] | null;
}

export function isInSlice(position: Position | null, slice: Slice): position is Position {
  if (!position) return false;
  return (
    meets(slice.disputeTypes, [position.disputeType]) &&
    meets(slice.sectors, [position.sector]) &&
    meets(slice.departments, position.departments) &&
    meets(slice.companies, position.companies)
  );
}

/** Whether both are counted in the same places, whatever their status. */
export function isCountedAlike(one: Position, other: Position): boolean {
  return (
    one.disputeType === other.disputeType &&
    one.sector === other.sector &&
    one.departments.join() === other.departments.join() &&
    one.companies.join() === other.companies.join()
  );
}

function meets(wanted: readonly string[] | null | undefined, values: readonly string[]): boolean {
  return !wanted || values.some((value) => wanted.includes(value));
}
