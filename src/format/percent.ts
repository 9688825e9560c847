import type { Locale } from '../i18n/locales.ts';
import { formatNumber } from './number.ts';
import { translator } from './translator.ts';

/** Writes a percentage given as 0 to 100: «56%», ru «56 %». */
export function formatPercent(locale: Locale, percent: number, decimals?: number): string {
  return translator(locale)('unit.percent', { n: formatNumber(locale, percent, decimals) });
}

/** Writes a difference of shares in percentage points: short for figures, in words for sentences. */
export function formatPoints(locale: Locale, points: number, style: 'figure' | 'words' = 'figure'): string {
  return translator(locale)(style === 'figure' ? 'unit.pp' : 'unit.pp.words', { n: points });
}
