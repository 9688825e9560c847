/** A date known to the year, the month or the day; no month without a year, no day without a month. */
export interface PartialDate {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
}

/** How much of a partial date is known. */
export type Precision = 'year' | 'month' | 'day';

/**
 * Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. Throws a RangeError for any other text and for days that no
 * calendar has (`2021-02-29`).
 */
export function parsePartialDate(text: string): PartialDate {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  const [year, month, day] = (match ?? [])
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date: PartialDate = { year: year ?? 0 };
  if (month !== undefined) date.month = month;
  if (day !== undefined) date.day = day;
  const known = match && (month === undefined || (month >= 1 && month <= 12));
  if (!known || (day !== undefined && (day < 1 || day > daysIn(date.year, date.month ?? 0)))) {
    throw new RangeError(`not a date: ${text}`);
  }
  return date;
}

/** How much is known of the date. */
export function precisionOf(date: PartialDate): Precision {
  if (date.day !== undefined) return 'day';
  return date.month === undefined ? 'year' : 'month';
}

/** The first day that the date may be, `YYYY-MM-DD`. */
export function firstDay({ year, month = 1, day = 1 }: PartialDate): string {
  return isoDay(year, month, day);
}

/** The last day that the date may be, `YYYY-MM-DD`. */
export function lastDay({ year, month = 12, day }: PartialDate): string {
  return isoDay(year, month, day ?? daysIn(year, month));
}

/** Sorts by the first possible day; of those that begin together, the more precise comes first. */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(lastDay(a), lastDay(b));
}

/** True when every day that `a` may be is before every day that `b` may be. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const date = new Date(0);
  // Not `Date.UTC(year, …)`: it reads the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
