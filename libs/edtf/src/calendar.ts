const DAY_IN_MILLISECONDS = 86_400_000;

/** Days of a month (1 to 12) in the Gregorian calendar, carried back before its adoption as ISO 8601 does. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** `YYYY-MM-DD`, which sorts as text for the years 0001 to 9999. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function isoMonthEnd(year: number, month: number): string {
  return isoDay(year, month, daysInMonth(year, month));
}

/** Days from one to the other, both counted; at least 1 for days in order. */
export function countDays(first: string, last: string): number {
  return (Date.parse(last) - Date.parse(first)) / DAY_IN_MILLISECONDS + 1;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, '0');
}
