import type { Bounded } from './bounded.ts';

/** Every number that a bounded value may stand for, ends included; `loose` when an end is only “about” so. */
export interface Interval {
  low: number;
  high: number;
  loose: boolean;
}

/** The interval of a bounded value; null for “all” without a number, which bounds nothing. */
export function intervalOf(bounded: Bounded): Interval | null {
  switch (bounded.qualifier) {
    case 'exact':
      return { low: bounded.value, high: bounded.value, loose: false };
    case 'about':
      return { low: bounded.value, high: bounded.value, loose: true };
    case 'at_least':
      return { low: bounded.value, high: Infinity, loose: false };
    case 'at_most':
      // Open below, not from zero: “at least 5 and at most 3” must not come out as “at least 5”.
      return { low: -Infinity, high: bounded.value, loose: false };
    case 'between':
      return { low: bounded.value, high: bounded.max, loose: false };
    case 'all':
      return bounded.value === null ? null : { low: bounded.value, high: bounded.value, loose: false };
  }
}

/**
 * The bounded value that says as much as the interval does; null when it is open on both sides.
 * Looseness is kept for a single number only: “at least about 5” and “about 3 to 5” have no qualifier of
 * their own, and the open side is what a reader has to be told.
 */
export function boundedOf({ low, high, loose }: Interval): Bounded | null {
  if (low === high && Number.isFinite(low)) return { qualifier: loose ? 'about' : 'exact', value: low };
  if (Number.isFinite(low) && Number.isFinite(high)) return { qualifier: 'between', value: low, max: high };
  if (Number.isFinite(low)) return { qualifier: 'at_least', value: low };
  if (Number.isFinite(high)) return { qualifier: 'at_most', value: high };
  return null;
}
