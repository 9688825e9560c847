import type { Bounded } from '../../model/bounded.ts';
import { intervalOf } from '../../model/interval.ts';

/** How a number moved between two reports of one thing. */
export type Change = 'same' | 'more' | 'less' | 'unsure';

/**
 * How a number moved from one report to the next, as far as both tell it: `unsure` where one is missing or only
 * “about”, or where a bound leaves it open (“at least 10”, then 12).
 */
export function changeOf(before: Bounded | null, after: Bounded | null): Change {
  const first = before && intervalOf(before);
  const second = after && intervalOf(after);
  if (!first || !second || first.loose || second.loose) return 'unsure';
  if (second.low > first.high) return 'more';
  if (second.high < first.low) return 'less';
  const isOne = first.low === first.high && second.low === second.high;
  return isOne ? 'same' : 'unsure';
}
