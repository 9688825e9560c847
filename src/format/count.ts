import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from './number.ts';
import { scaleNumber } from './scale.ts';
import { translator } from './translator.ts';

/**
 * Writes a count for a figure or a sentence: round thousands from ten thousand and round millions in words
 * («46 мың», «1,2 млн»), all else in full. English keeps thousands in digits (“46,000”).
 */
export function formatCount(locale: Locale, value: number): string {
  const large = scaleNumber(value, ['billion', 'million'], 2);
  const inThousands = large.scale === null && locale !== 'en' && Math.abs(value) >= 10_000;
  const { digits, scale } = inThousands ? scaleNumber(value, ['thousand'], 0) : large;
  const number = formatNumber(locale, digits);
  return scale ? translator(locale)(`unit.${scale}`, { n: number }) : number;
}
