import type { Locale } from '../i18n/locales.ts';
import { translator } from './translator.ts';

/** Joins names as a sentence does: «a, b және c», «a, b и c», “a, b and c”; empty for none. */
export function formatList(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  if (items.length === 1) return last;
  return translator(locale)('list.two', { a: items.slice(0, -1).join(', '), b: last });
}
