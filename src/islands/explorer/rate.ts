import { boundedWords, formatBounded } from '../../format/bounded.ts';
import { boundedOf, figureCode, type FigureView, receiptPath } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { formatQuantity, quantityWords } from '../../format/quantity.ts';
import type { Locale } from '../../i18n/locales.ts';
import { exactly } from '../../model/bounded.ts';
import { ratePer, roundBounded } from '../../model/bounded-arithmetic.ts';
import type { Observation } from '../../model/observation.ts';

/** Decimals that a rate is told with: three digits or so, more would pretend. */
const decimalsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

/**
 * A report for every 100 000 people; a bound stays a bound, rounded outwards. Null where the report has no number.
 */
export function rateFigure(
  locale: Locale,
  row: Observation,
  population: number,
): { value: number; figure: FigureView } | null {
  const count = boundedOf(row);
  const rate = count && ratePer(count, exactly(population));
  if (!rate || rate.value === null) return null;
  const isMoney = row.unit === 'kzt';
  const decimals = isMoney ? 0 : decimalsOf(rate.value);
  const rounded = roundBounded(rate, decimals);
  const write = (value: number) => formatNumber(locale, value, decimals);
  const text = isMoney ? formatQuantity(locale, rounded, 'kzt') : formatBounded(locale, rounded, write);
  const words = isMoney
    ? quantityWords(locale, rounded, 'kzt', 'computed')
    : boundedWords(locale, rounded, 'computed', write);
  return {
    value: rate.value,
    figure: {
      value: String(rounded.value),
      code: figureCode({ ...row, indicator: `${row.indicator}-per-100000` }),
      text,
      words: rounded.qualifier === 'exact' ? null : words,
      href: receiptPath(locale, row),
      plan: row.stage !== 'actual',
    },
  };
}
