import { firstDay, lastDay, parsePartialDate } from '../partial-date.ts';

/** Every day that a date may be, as days since 1 January 1970, ends included. */
export interface DaySpan {
  from: number;
  to: number;
}

/** Mean length of a month of the Gregorian calendar, in days: paces are told a month. */
export const MONTH = 365.2425 / 12;

const DAY = 86_400_000;

/** The days of a partial date; throws a RangeError for a text that is none. */
export function daySpan(text: string): DaySpan {
  const date = parsePartialDate(text);
  return { from: Date.parse(firstDay(date)) / DAY, to: Date.parse(lastDay(date)) / DAY };
}

/** A count of days since 1 January 1970 as `YYYY-MM-DD`; a part of a day is dropped. */
export function isoDay(day: number): string {
  return new Date(Math.floor(day) * DAY).toISOString().slice(0, 10);
}

/**
 * When a term that ends at `due` began, as precisely as `due` is known: `2026` and `P5Y` give `2021`. Null for a
 * term that is not of whole years: no source has named one.
 */
export function startOfTerm(due: string, term: string): string | null {
  const years = /^P(\d+)Y$/.exec(term)?.[1];
  if (years === undefined) return null;
  const year = Number(due.slice(0, 4)) - Number(years);
  // A 29 February has no twin in most years.
  return `${String(year).padStart(4, '0')}${due.slice(4)}`.replace(/-02-29$/, '-02-28');
}
