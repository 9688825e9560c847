import { firstDay, lastDay, parsePartialDate } from '../../model/partial-date.ts';

const DAY = 86_400_000;

/**
 * Length of a period between two partial dates, both ends in it: whole months as `P12M`, else days as `P310D`. Periods
 * of one length may be held against each other; a leap day makes no month longer. Throws a RangeError for no dates.
 */
export function spanLength(start: string, end: string): string {
  const from = firstDay(parsePartialDate(start));
  const to = lastDay(parsePartialDate(end));
  const after = new Date(Date.parse(to) + DAY);
  if (from.endsWith('-01') && after.getUTCDate() === 1) {
    const [year = 0, month = 0] = from.split('-').map(Number);
    return `P${(after.getUTCFullYear() - year) * 12 + after.getUTCMonth() + 1 - month}M`;
  }
  return `P${(after.getTime() - Date.parse(from)) / DAY}D`;
}
