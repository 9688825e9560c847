import type { Locale } from '../i18n/locales.ts';
import { makePhrase } from '../i18n/phrase.ts';
import { daysIn, parsePartialDate, type PartialDate, precisionOf } from '../model/partial-date.ts';
import { dayInYear, monthInYear, type DateStyle, withYear, writeDate } from './date.ts';
import { formatRange } from './range.ts';
import { translator } from './translator.ts';

interface Month {
  year: number;
  month: number;
}

interface Day extends Month {
  day: number;
}

/**
 * Writes the time from one partial date to another: whole years, halves, quarters and months are named as such,
 * a shared month or year is not repeated. Dates of unlike precision stand side by side as given: a start known to
 * the year is not made into 1 January.
 */
export function formatSpan(locale: Locale, start: string, end: string, style: DateStyle): string {
  const from = parsePartialDate(start);
  const to = parsePartialDate(end);
  if (start === end) return writeDate(locale, from, style);
  if (precisionOf(from) === precisionOf(to)) {
    if (isDay(from) && isDay(to)) return daySpan(locale, from, to, style);
    if (isMonth(from) && isMonth(to)) return monthSpan(locale, from, to, style);
    return formatRange(String(from.year), String(to.year));
  }
  return between(locale, writeDate(locale, from, style), writeDate(locale, to, style));
}

function daySpan(locale: Locale, from: Day, to: Day, style: DateStyle): string {
  if (from.day === 1 && to.day === daysIn(to.year, to.month)) {
    return monthSpan(
      locale,
      { year: from.year, month: from.month },
      { year: to.year, month: to.month },
      style,
    );
  }
  if (style === 'table' && locale !== 'en') return numericSpan(from, to);
  if (from.year !== to.year)
    return between(locale, writeDate(locale, from, style), writeDate(locale, to, style));
  const last = dayInYear(locale, to.month, to.day, style);
  const inside =
    from.month === to.month
      ? formatRange(String(from.day), last)
      : between(locale, dayInYear(locale, from.month, from.day, style), last);
  return withYear(locale, from.year, inside, style);
}

function monthSpan(locale: Locale, from: Month, to: Month, style: DateStyle): string {
  const whole = from.month === 1 && to.month === 12;
  if (from.year !== to.year) {
    if (whole) return formatRange(String(from.year), String(to.year));
    return between(locale, writeDate(locale, from, style), writeDate(locale, to, style));
  }
  if (whole) return writeDate(locale, { year: from.year }, style);
  if (from.month === to.month) return writeDate(locale, from, style);
  const named = quarterOrHalf(locale, from, to);
  if (named) return named;
  const months = formatRange(monthInYear(locale, from.month, style), monthInYear(locale, to.month, style));
  return withYear(locale, from.year, months, style);
}

function quarterOrHalf(locale: Locale, from: Month, to: Month): string | null {
  const t = translator(locale);
  const year = String(from.year);
  const length = to.month - from.month + 1;
  if (to.month % length !== 0) return null;
  if (length === 6) return t(from.month === 1 ? 'period.half.1' : 'period.half.2', { year });
  const quarter = to.month / 3;
  const roman = ['I', 'II', 'III', 'IV'][quarter - 1];
  if (length !== 3 || roman === undefined) return null;
  return t('period.quarter', { year, q: makePhrase(roman, { arabic: String(quarter) }) });
}

function numericSpan(from: Day, to: Day): string {
  const numeric = (date: Day) => writeDate('kk', date, 'table');
  const whole = numeric(from);
  if (from.year !== to.year) return formatRange(whole, numeric(to));
  return formatRange(whole.slice(0, from.month === to.month ? 2 : 5), numeric(to));
}

function between(locale: Locale, from: string, to: string): string {
  return translator(locale)('period.between', { from, to });
}

function isMonth(date: PartialDate): date is Month {
  return date.month !== undefined;
}

function isDay(date: PartialDate): date is Day {
  return date.day !== undefined;
}
