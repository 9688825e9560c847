import { type Locale, locales } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';

/**
 * Height of a row by its id, as high as in the language that takes most: a deck is cut into the same slides in every
 * language, so that links name the same slides, and a language can be changed while slides are shown.
 */
export async function tallest<Row>(
  rowsOf: (locale: Locale) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  heightOf: (row: Row, locale: Locale) => number,
): Promise<(row: Row) => number> {
  const heights = new Map<string, number>();
  for (const locale of locales)
    for (const row of await rowsOf(locale))
      heights.set(idOf(row), Math.max(heights.get(idOf(row)) ?? 0, heightOf(row, locale)));
  return (row) => must(heights, idOf(row));
}
