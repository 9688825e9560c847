import type { Locale } from '../i18n/locales.ts';
import type { Bounded } from '../model/bounded.ts';
import { roundBounded } from '../model/bounded-arithmetic.ts';
import { boundedOf, type Interval } from '../model/interval.ts';
import { boundedWords, formatBounded } from './bounded.ts';
import { formatChange, formatNumber } from './number.ts';

/**
 * What was computed, rounded to at most so many decimals so that it stays true: a range outwards, an open end away
 * from its side, a single number to the nearest and then “about”. Null when it is open on both sides.
 */
export function roundedInterval(interval: Interval, decimals: number): Bounded | null {
  const bounded = boundedOf(interval);
  const rounded = bounded && roundBounded(bounded, decimals);
  if (rounded?.qualifier === 'exact' && rounded.value !== interval.low)
    return { qualifier: 'about', value: rounded.value };
  return rounded;
}

/** A computed number for a figure (`text`) and for a sentence (`words`), with its least end as `value`. */
export function intervalText(
  locale: Locale,
  interval: Interval,
  decimals: number,
): { value: number; text: string; words: string } | null {
  const bounded = roundedInterval(interval, decimals);
  if (!bounded || bounded.value === null) return null;
  return {
    value: bounded.value,
    text: formatBounded(locale, bounded),
    words: boundedWords(locale, bounded, 'computed'),
  };
}

/** A difference with its sign: «+10», «+3–18», «−2»; `between` keeps the sign of both ends where they have two. */
export function formatDifference(locale: Locale, interval: Interval, decimals: number): string {
  const bounded = roundedInterval(interval, decimals);
  if (!bounded || bounded.value === null) return '';
  const low = formatChange(locale, bounded.value);
  if (bounded.qualifier !== 'between') return low;
  return `${low}–${bounded.value < 0 ? formatChange(locale, bounded.max) : formatNumber(locale, bounded.max)}`;
}
