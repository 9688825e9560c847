import type { Locale } from '../i18n/locales.ts';
import { roundTo } from '../model/rounding.ts';
import { minus, nbsp } from './signs.ts';

/**
 * Writes a number with its groups and its decimal sign: «1 234 567,8», “1,234,567.8”. Groups begin at four
 * digits, so years and codes are not passed here. With `decimals` the number is rounded, half away from zero,
 * to at most that many; without, it keeps its own. Throws a RangeError for NaN and infinities.
 *
 * Not `Intl.NumberFormat`: it groups by its own minimum in some languages and changes between versions.
 */
export function formatNumber(locale: Locale, value: number, decimals?: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  const rounded = decimals === undefined ? value : roundTo(value, decimals);
  const [whole = '', fraction] = plainDigits(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : nbsp);
  const tail = fraction ? `${locale === 'en' ? '.' : ','}${fraction}` : '';
  return `${rounded < 0 ? minus : ''}${grouped}${tail}`;
}

/** Writes a change with its sign: «+19», «−3», «0». */
export function formatChange(locale: Locale, value: number, decimals?: number): string {
  const text = formatNumber(locale, value, decimals);
  return value > 0 && text !== '0' ? `+${text}` : text;
}

function plainDigits(value: number): string {
  const text = value.toString();
  if (!text.includes('e')) return text;
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 });
}
