import type { Locale } from '../i18n/locales.ts';
import { enDash } from './signs.ts';
import { translator } from './translator.ts';

/** A range in labels and tables: two written ends with an en dash and no spaces, in every language. */
export function formatRange(from: string, to: string): string {
  return `${from}${enDash}${to}`;
}

/** A range in a sentence: «40–50», «от 40 до 50», “40 to 50”. The ends are written already. */
export function rangeWords(locale: Locale, from: string, to: string): string {
  return translator(locale)('qual.range', { a: from, b: to });
}
