/** How many records of each kind a database of so many disputes holds. */
export interface Sizes {
  readonly companies: number;
  readonly projects: number;
  readonly peoples: number;
  readonly communities: number;
  readonly disputes: number;
  readonly events: number;
  readonly news: number;
  readonly legal_cases: number;
  readonly agreements: number;
}

/** Records grow with the disputes, but a country with ten times the disputes has not ten times the firms. */
export function sizesFor(disputes: number): Sizes {
  const companies = Math.round(100 * (disputes / 5000) ** 0.6);
  return {
    companies,
    projects: Math.round(2.5 * companies),
    peoples: 8,
    communities: Math.ceil(disputes / 10),
    disputes,
    events: 2 * disputes,
    news: disputes,
    legal_cases: Math.ceil(disputes / 50),
    agreements: Math.ceil(disputes / 100),
  };
}

/** Numbers given to the records of each kind, one kind after the other: `first_company` and so on. */
export function numberRecords(sizes: Sizes, first: number): Record<string, number> {
  const singular: Record<keyof Sizes, string> = {
    companies: 'company',
    projects: 'project',
    peoples: 'people',
    communities: 'community',
    disputes: 'dispute',
    events: 'event',
    news: 'news',
    legal_cases: 'legal_case',
    agreements: 'agreement',
  };
  let next = first;
  return Object.fromEntries(
    Object.entries(sizes).map(([kind, many]) => {
      const own = next;
      next += many;
      return [`first_${singular[kind as keyof Sizes]}`, own];
    }),
  );
}
