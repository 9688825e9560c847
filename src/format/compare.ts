import type { Locale } from '../i18n/locales.ts';

/** Compares two texts in the alphabet of a language, numbers inside them by size. For `toSorted`. */
export function makeComparator(locale: Locale): (a: string, b: string) => number {
  return new Intl.Collator(locale, { numeric: true }).compare;
}
