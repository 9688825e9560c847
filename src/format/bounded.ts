import type { Locale } from '../i18n/locales.ts';
import type { Phrase } from '../i18n/phrase.ts';
import type { MessageKey } from '../i18n/translate.ts';
import type { Bounded, Qualifier } from '../model/bounded.ts';
import { numberPhrase } from './number-phrase.ts';
import { formatNumber } from './number.ts';
import { formatRange, rangeWords } from './range.ts';
import { nbsp } from './signs.ts';
import { translator } from './translator.ts';

/**
 * Who set the bound: `reported` is the word of a source (“more than”), `computed` is a sum or a share of ours,
 * of which only “at least” can be said.
 */
export type Origin = 'reported' | 'computed';

const signs: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: '≈',
  at_least: '≥',
  at_most: '≤',
  between: '',
  all: '',
};

/** The sign before a figure: «≥», «≤», «≈» or none. Screen readers get `boundedWords` instead. */
export function qualifierSign(qualifier: Qualifier): string {
  return signs[qualifier];
}

/**
 * Writes a bounded value for figures, tables and charts: «≥ 1 350», «≈ 38», «40–50». `write` writes one number.
 * “All” without a number is written in words.
 */
export function formatBounded(locale: Locale, bounded: Bounded, write = plain(locale)): string {
  if (bounded.value === null) return translator(locale)('qual.all');
  if (bounded.qualifier === 'between') return formatRange(write(bounded.value), write(bounded.max));
  const sign = qualifierSign(bounded.qualifier);
  return `${sign}${sign && nbsp}${write(bounded.value)}`;
}

/** The same in words, for sentences and screen readers: «1 350-ден астам», «около 38», “40 to 50”. */
export function boundedWords(
  locale: Locale,
  bounded: Bounded,
  origin: Origin = 'reported',
  write = plain(locale),
): string {
  if (bounded.value === null) return translator(locale)('qual.all');
  if (bounded.qualifier === 'between') return rangeWords(locale, write(bounded.value), write(bounded.max));
  return qualify(locale, bounded.qualifier, numberPhrase(locale, write(bounded.value)), origin);
}

/** Puts the words of a qualifier to a written value: a number, or one with its unit («1 млрд теңге»). */
export function qualify(locale: Locale, qualifier: Qualifier, value: Phrase, origin: Origin): string {
  const key = wordsKey(qualifier, origin);
  return key ? translator(locale)(key, { n: value }) : value.text;
}

function wordsKey(qualifier: Qualifier, origin: Origin): MessageKey | null {
  if (qualifier === 'about') return 'qual.about';
  if (qualifier === 'at_least') return origin === 'reported' ? 'qual.more_than' : 'qual.at_least';
  // Not `qual.at_most`: «аспайды» is a predicate, and a noun may follow here.
  return qualifier === 'at_most' ? 'qual.at_most.short' : null;
}

function plain(locale: Locale): (value: number) => string {
  return (value) => formatNumber(locale, value);
}
