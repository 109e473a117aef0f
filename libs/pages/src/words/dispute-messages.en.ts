/** Wording of a dispute's summary, strip of months, timeline and agreements, in English. */
export const disputeMessages = {
  inShort: {
    title: 'In short',
    basis: 'Put together from this record by fixed rules.',
    what: (type: string, projects: string, place: string, since: string) =>
      `A dispute (${type})${projects && ` over ${projects}`}${place && ` in ${place}`}${since && `, since ${since}`}.`,
    communities: (names: string) => `Communities in it: ${names}.`,
    owners: (names: string) => `Held part of its projects when something happened: ${names}.`,
    noOwner: 'No company is recorded as an owner when something happened.',
    more: (count: string) => `${count} more`,
    statusToday: (status: string) => `Status today: ${status}.`,
    statusThen: (status: string) => `Status when the edition was closed: ${status}.`,
    statusSince: (status: string, since: string) => `${status} (since ${since})`,
    noStatus: 'Its status is not recorded.',
    events: (events: string, years: string, sources: string) =>
      `On record: ${events}${years && ` (${years})`} and ${sources}.`,
    noEvents: 'No event is on record.',
    people: (counts: string) => `In these events ${counts}, as far as a source gives a number for an event.`,
    noDead: 'No source gives a number of people killed in them.',
  },
  months: {
    key: 'Each month shows the status at its end and, by height, the highest intensity in it. A mark below stands for the events of a month, a cross for one in which somebody was killed.',
    caption: 'Status and intensity month by month',
    first: 'From month',
    last: 'To month',
    count: 'Months',
    highest: 'Highest intensity',
    readings: 'Readings, with what each rests on',
    undrawn: (events: string) => `${events} whose date is not exact to the month: not marked.`,
  },
  timelineYears: {
    unknown: 'Date not recorded',
  },
  agreements: {
    title: 'Agreements',
    none: 'No agreement is recorded in this dispute.',
    summary: (count: string, kept: string, broken: string, overdue: string) =>
      `${count}: ${kept} kept, ${broken} not kept, ${overdue} overdue.`,
    kept: 'Kept',
    broken: 'Not kept',
    overdue: 'Overdue: the day has passed, and nothing on record says whether it was kept',
    open: 'Open',
    by: 'Promised by',
    to: 'Promised to',
    signed: 'Signed',
    due: 'Due',
    noDue: 'no day was set',
    shows: 'What shows it',
  },
};
