import type { Locale } from '../i18n/locales.ts';
import { datePhrase, type DateStyle, formatDate } from './date.ts';
import { formatDuration } from './duration.ts';
import { formatSpan } from './span.ts';
import { translator } from './translator.ts';

/** When a number holds, as an observation has it. */
export interface Period {
  /** Partial date; null where the source gives none. */
  start: string | null;
  end: string | null;
  basis: 'printed' | 'inferred' | 'document' | 'none';
  /** ISO 8601, one part (`P10M`): a length without dates. */
  duration?: string | null;
  /** The indicator's measure: a flow runs over a period, anything else holds at a date. */
  measure: 'stock' | 'flow' | 'average' | 'rate' | 'share' | 'change';
}

/**
 * Writes a period with what has to be said of it: that it is not stated, that its year was inferred, that it is
 * the document's own date. In tables dates are bare; `line` stands under a figure; `prose` in the receipt.
 */
export function formatPeriod(locale: Locale, period: Period, style: DateStyle = 'line'): string {
  return [periodWithoutBasis(locale, period, style), basisNote(locale, period)].filter(Boolean).join('; ');
}

/** The period alone, where the page says elsewhere what it rests on. */
export function periodWithoutBasis(locale: Locale, period: Period, style: DateStyle = 'line'): string {
  const { start, end, measure } = period;
  if (start === null && end === null) return undated(locale, period);
  if (end === null || start === null) return halfOpen(locale, period, style);
  if (measure === 'stock' && start === end) return halfOpen(locale, { ...period, start: null }, style);
  return formatSpan(locale, start, end, style);
}

function undated(locale: Locale, { duration, measure }: Period): string {
  const t = translator(locale);
  if (duration) return t('period.duration_undated', { duration: formatDuration(locale, duration) });
  return t(measure === 'flow' ? 'period.not_printed' : 'period.day_not_printed');
}

function halfOpen(locale: Locale, { start, end, duration, measure }: Period, style: DateStyle): string {
  const t = translator(locale);
  const text = start ?? end ?? '';
  // English stands in full here even in a line: “as of 21 December 2025”.
  const date = datePhrase(locale, text, locale === 'en' || style === 'prose' ? 'prose' : 'line');
  const long = datePhrase(locale, text);
  const length = duration && formatDuration(locale, duration);
  if (start !== null) {
    return length
      ? t('period.duration_since', { date: long, duration: length })
      : t('period.since', { date: long });
  }
  if (measure !== 'flow')
    return style === 'table' ? formatDate(locale, text, style) : t('period.on_date', { date });
  if (length) return t('period.duration_until', { date, duration: length });
  const yearEnd = /^(\d{4})-12-31$/.exec(text)?.[1];
  return yearEnd ? t('period.until.year_end', { year: yearEnd }) : t('period.until', { date });
}

function basisNote(locale: Locale, { start, end, basis }: Period): string {
  const year = (start ?? end)?.slice(0, 4);
  if (basis === 'inferred' && year) return translator(locale)('period.inferred', { year });
  return basis === 'document' ? translator(locale)('period.document') : '';
}
