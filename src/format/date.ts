import type { Locale } from '../i18n/locales.ts';
import { makePhrase, type Phrase } from '../i18n/phrase.ts';
import { parsePartialDate, type PartialDate, precisionOf } from '../model/partial-date.ts';
import { kkWord } from './kk-word.ts';
import { monthName, russianMonthDative } from './months.ts';
import { nbsp } from './signs.ts';

/** `prose` in sentences, `line` under a figure or in a list, `table` in columns. */
export type DateStyle = 'prose' | 'line' | 'table';

/**
 * Writes `YYYY`, `YYYY-MM` or `YYYY-MM-DD` as precisely as it is given. Never puts a suffix on it: for sentences
 * that inflect the date take `datePhrase`. Throws a RangeError for any other text.
 */
export function formatDate(locale: Locale, text: string, style: DateStyle = 'line'): string {
  return writeDate(locale, parsePartialDate(text), style);
}

/**
 * A date as messages take it. Forms: `abl`, `dat`, `loc`, `attr` in Kazakh («2019 жылғы 7 ақпаннан»), `gen` and
 * `dat` in Russian («с 7 февраля», «к декабрю»); English has none, and needs none.
 */
export function datePhrase(
  locale: Locale,
  text: string,
  style: Exclude<DateStyle, 'table'> = 'prose',
): Phrase {
  const key = `${locale} ${style} ${text}`;
  const known = phrases.get(key) ?? writePhrase(locale, text, style);
  phrases.set(key, known);
  return known;
}

/** A package of a million reports has the dates of a few years. */
const phrases = new Map<string, Phrase>();

function writePhrase(locale: Locale, text: string, style: Exclude<DateStyle, 'table'>): Phrase {
  const date = parsePartialDate(text);
  const written = writeDate(locale, date, style);
  if (locale === 'en') return makePhrase(written, { gen: written, dat: written });
  return makePhrase(written, locale === 'kk' ? kazakhForms(date, style) : russianForms(date, style));
}

/** A partial date as text, as `formatDate` takes it but already read. */
export function writeDate(locale: Locale, date: PartialDate, style: DateStyle): string {
  const { year, month, day } = date;
  if (month === undefined) return yearAlone(locale, year, style);
  if (day === undefined) return withYear(locale, year, monthInYear(locale, month, style), style);
  if (style === 'table' && locale !== 'en') return `${pad(day)}.${pad(month)}.${year}`;
  return withYear(locale, year, dayInYear(locale, month, day, style), style);
}

/** Puts the year to what is known inside it: «2019 ж. 7 ақпан», «7 февраля 2019 г.», “7 Feb 2019”. */
export function withYear(locale: Locale, year: number, inside: string, style: DateStyle): string {
  if (locale === 'en') return `${inside} ${year}`;
  if (locale === 'kk') return style === 'prose' ? `${year} жылғы ${inside}` : `${year}${nbsp}ж. ${inside}`;
  return style === 'prose' ? `${inside} ${year} года` : `${inside} ${year}${nbsp}г.`;
}

/** A month without its year. */
export function monthInYear(locale: Locale, month: number, style: DateStyle): string {
  return monthName(locale, month, locale === 'kk' && style === 'table' ? 'short' : 'full');
}

/** A day and its month without the year. */
export function dayInYear(locale: Locale, month: number, day: number, style: DateStyle): string {
  return `${day} ${monthName(locale, month, locale === 'en' && style !== 'prose' ? 'short' : 'afterDay')}`;
}

function yearAlone(locale: Locale, year: number, style: DateStyle): string {
  if (locale === 'en' || style === 'table') return String(year);
  if (locale === 'kk') return style === 'prose' ? `${year} жыл` : `${year}${nbsp}ж.`;
  return style === 'prose' ? `${year} год` : `${year}${nbsp}г.`;
}

function kazakhForms(date: PartialDate, style: DateStyle): Record<string, string> {
  if (precisionOf(date) === 'year') {
    // «2021 жылы», not «2021 жылда»: that is how a year answers “when”.
    const year = `${date.year} жыл`;
    return { abl: `${year}дан`, dat: `${year}ға`, loc: `${year}ы`, attr: `${year}ғы`, gen: `${year}дың` };
  }
  const written = writeDate('kk', date, style);
  const cases = ['abl', 'dat', 'loc', 'attr', 'gen'] as const;
  return Object.fromEntries(cases.map((kkCase) => [kkCase, kkWord(written, kkCase)]));
}

function russianForms(date: PartialDate, style: DateStyle): Record<string, string> {
  const { year, month, day } = date;
  if (month === undefined) return { gen: `${year} года`, dat: `${year} году` };
  const written = writeDate('ru', date, style);
  // After «с», «до» and «к» a day stays as it is: the month is in the genitive already.
  if (day !== undefined) return { gen: written, dat: written };
  return {
    gen: withYear('ru', year, monthName('ru', month, 'afterDay'), style),
    dat: withYear('ru', year, russianMonthDative(month), style),
  };
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
