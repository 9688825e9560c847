import { firstDay, lastDay, parsePartialDate } from '../model/partial-date.ts';

// Dates repeat over thousands of rows; a package has a few thousand different ones.
const MEMO_SIZE = 10_000;
const firsts = new Map<string, string>();
const lasts = new Map<string, string>();

/** First day, `YYYY-MM-DD`, that a checked partial date may be. */
export function firstDayOf(date: string): string {
  return date.length === 10 ? date : remember(firsts, date, firstDay);
}

/** Last day, `YYYY-MM-DD`, that a checked partial date may be. */
export function lastDayOf(date: string): string {
  return date.length === 10 ? date : remember(lasts, date, lastDay);
}

function remember(memo: Map<string, string>, date: string, dayOf: typeof firstDay): string {
  const known = memo.get(date);
  if (known !== undefined) return known;
  const day = dayOf(parsePartialDate(date));
  if (memo.size < MEMO_SIZE) memo.set(date, day);
  return day;
}
