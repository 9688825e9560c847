import type { Bounded } from '../model/bounded.ts';
import { type Interval, intervalOf } from '../model/interval.ts';

/** Place among values told, 1 the greatest; `unsure` where bounds leave the place open; null without a value. */
export type Rank = number | 'unsure' | null;

/** Whether one value is greater than another; null when either is “about” so, or they may be either way. */
function isGreater(one: Interval, other: Interval): boolean | null {
  if (one.loose || other.loose) return null;
  if (one.low > other.high) return true;
  return one.high <= other.low ? false : null;
}

/**
 * The place of each value among all that are told, in their order. Equal values share a place. “At least 2” may be
 * more than 3, so that its place, and that of 3, is unsure. Only for values that share a unit and a period.
 */
export function ranksOf(values: readonly (Bounded | null)[]): Rank[] {
  const intervals = values.map((value) => value && intervalOf(value));
  return intervals.map((own, at) => {
    if (!own) return null;
    let above = 0;
    for (const [i, other] of intervals.entries()) {
      if (!other || i === at) continue;
      const greater = isGreater(other, own);
      if (greater === null) return 'unsure';
      if (greater) above += 1;
    }
    return above + 1;
  });
}
