import { Status, StatusChange } from '#minewatch/vocabulary';

/** Names of the moves that do not lead to an end, by where they come from. */
const BY_START: Readonly<Record<Status, Partial<Record<Status, StatusChange>>>> = {
  OBSERVED: { ACTIVE: StatusChange.ACTIVATED, LATENT: StatusChange.TO_LATENT },
  ACTIVE: { OBSERVED: StatusChange.TO_OBSERVED, LATENT: StatusChange.TO_LATENT },
  LATENT: { OBSERVED: StatusChange.TO_OBSERVED, ACTIVE: StatusChange.REACTIVATED },
  WITHDRAWN: toEachOpen(StatusChange.REINCORPORATED),
  RESOLVED: toEachOpen(StatusChange.REOPENED),
  MERGED: toEachOpen(StatusChange.REOPENED),
};

/** Names of the moves to an end: the same from everywhere. */
const BY_END: Partial<Record<Status, StatusChange>> = {
  RESOLVED: StatusChange.RESOLVED,
  WITHDRAWN: StatusChange.WITHDRAWN,
  MERGED: StatusChange.MERGED,
};

/** What it is called when a dispute goes from one status to another in the world. */
export function nameMove(from: Status, to: Status): StatusChange {
  const name = BY_END[to] ?? BY_START[from][to];
  if (!name) throw new Error(`From ${from} to ${to} is no move`);
  return name;
}

function toEachOpen(name: StatusChange): Partial<Record<Status, StatusChange>> {
  return { OBSERVED: name, ACTIVE: name, LATENT: name };
}
