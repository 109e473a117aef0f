/** Wording of what is wanting in the records. */
export const quality = {
  title: 'Quality of the data',
  lead: 'What is wanting in the records, and how that changes. Each thing mended counts.',
  none: 'Nothing is wanting here.',
  fewer: (count: number, day: string) => `${count} fewer than on ${day}`,
  more: (count: number, day: string) => `${count} more than on ${day}`,
  same: (day: string) => `as many as on ${day}`,
  trend: 'Counts over time',
  trendOf: (title: string) => `Counts over time: ${title}`,
  day: 'Day',
  count: 'Records',
  list: (count: number) => (count === 1 ? 'Show the record' : `Show the ${count} records`),
  first: (count: number) => `The first ${count} are shown.`,
};
