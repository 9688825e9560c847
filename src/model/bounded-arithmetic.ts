import { type Bounded, exactly } from './bounded.ts';
import { boundedOf, type Interval, intervalOf } from './interval.ts';
import { roundTo } from './rounding.ts';

/**
 * The sum of bounded values of one unit; null means “cannot tell”: nothing was given, one is “all” without a
 * number, or the bounds point both ways. Whether they may be added at all is the caller's to know.
 */
export function sumBounded(parts: readonly Bounded[]): Bounded | null {
  if (parts.length === 0) return null;
  return parts.reduce<Bounded | null>((sum, part) => {
    return sum && combine(sum, part, (a, b) => [a.low + b.low, a.high + b.high]);
  }, exactly(0));
}

/** `a − b`, as between two reports of a stock; null means “cannot tell”. May be negative. */
export function differenceOf(a: Bounded, b: Bounded): Bounded | null {
  return combine(a, b, (x, y) => [x.low - y.high, x.high - y.low]);
}

/**
 * `part ÷ whole` of values that are never negative, not multiplied by a hundred: an open end of the part
 * stays, one of the whole turns round. Null means “cannot tell”, also for a whole that may be zero only.
 */
export function ratioOf(part: Bounded, whole: Bounded): Bounded | null {
  return combine(part, whole, (a, b) => {
    if (!(b.high > 0)) return [-Infinity, Infinity];
    const low = Number.isFinite(b.high) ? a.low / b.high : -Infinity;
    const high = b.low > 0 ? a.high / b.low : Infinity;
    return [low, high];
  });
}

/** A bounded value times an exact, positive factor; “all” keeps its number or its lack. */
export function timesExact(bounded: Bounded, factor: number): Bounded {
  if (!(factor > 0)) throw new RangeError(`not a positive factor: ${factor}`);
  if (bounded.value === null) return bounded;
  if (bounded.qualifier !== 'between') return { ...bounded, value: bounded.value * factor };
  return { ...bounded, value: bounded.value * factor, max: bounded.max * factor };
}

/** How many for every `base` people (100 000 unless told); null means “cannot tell”. */
export function ratePer(count: Bounded, population: Bounded, base = 100_000): Bounded | null {
  return ratioOf(timesExact(count, base), population);
}

/** Rounds to at most so many decimals; open ends only outwards, so that what is said stays true. Never negative. */
export function roundBounded(bounded: Bounded, decimals: number): Bounded {
  const down = (value: number) => roundTo(value, decimals, Math.floor);
  const up = (value: number) => roundTo(value, decimals, Math.ceil);
  if (bounded.value === null) return bounded;
  switch (bounded.qualifier) {
    case 'at_least':
      return { ...bounded, value: down(bounded.value) };
    case 'at_most':
      return { ...bounded, value: up(bounded.value) };
    case 'between':
      return { ...bounded, value: down(bounded.value), max: up(bounded.max) };
    default:
      return { ...bounded, value: roundTo(bounded.value, decimals) };
  }
}

function combine(
  a: Bounded,
  b: Bounded,
  join: (a: Interval, b: Interval) => [number, number],
): Bounded | null {
  const x = intervalOf(a);
  const y = intervalOf(b);
  if (!x || !y) return null;
  const [low, high] = join(x, y);
  return boundedOf({ low, high, loose: x.loose || y.loose });
}
