import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from './number.ts';
import { translator } from './translator.ts';

const KILO = 1000;

/** Writes bytes as thousands or millions of bytes, with one decimal below ten: «965 байт», «8,5 кБ», «1,2 МБ». */
export function formatSize(locale: Locale, bytes: number): string {
  const t = translator(locale);
  if (bytes < KILO) return t('unit.byte', { n: bytes });
  const [key, value] =
    bytes < KILO * KILO ? (['unit.kb', bytes / KILO] as const) : (['unit.mb', bytes / KILO ** 2] as const);
  return t(key, { n: formatNumber(locale, value, value < 10 ? 1 : 0) });
}
