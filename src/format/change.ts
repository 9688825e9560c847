import type { Locale } from '../i18n/locales.ts';
import type { Bounded } from '../model/bounded.ts';
import { boundedWords, formatBounded } from './bounded.ts';
import { minus } from './signs.ts';

/** Writes one number that is not negative. */
type Write = (value: number) => string;

const signed =
  (write: Write): Write =>
  (value) => {
    const text = write(Math.abs(value));
    if (value === 0) return text;
    return value > 0 ? `+${text}` : `${minus}${text}`;
  };

/** A change between two bounded values with its sign, bounds kept: «+19», «−3», «0», «≥ +5». */
export function formatBoundedChange(locale: Locale, change: Bounded, write: Write): string {
  return formatBounded(locale, change, signed(write));
}

/** The same in words, for those who hear it. */
export function boundedChangeWords(locale: Locale, change: Bounded, write: Write): string {
  return boundedWords(locale, change, 'computed', signed(write));
}
