import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import type { Locale } from '../i18n/locales.ts';
import { soundsOf } from '../ledger/name-skeleton.ts';
import { kkStems } from './kk-stems.ts';

/** The words of a text in small letters. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How a word sounds, in Latin letters: Kazakh in either script and without its own letters is the same. */
const sound = (word: string): string => soundsOf(word.replaceAll('ş', 'sh').replaceAll('ç', 'ch'));

const STEMS: Readonly<Record<Locale, (word: string) => readonly string[]>> = {
  kk: kkStems,
  ru: (word) => [word, russianStem(word)],
  en: (word) => [word, englishStem(word)],
};

const isCyrillic = (word: string): boolean => /\p{Script=Cyrillic}/u.test(word);

/** What a word of a text in a language is found by: its sound and those of its stems. */
export function termsOf(word: string, locale: Locale): string[] {
  // A name in another script in a text of the language has no endings of it.
  const stems = isCyrillic(word) === (locale !== 'en') ? STEMS[locale](word) : [word];
  return [...new Set(stems.map(sound))].filter((term) => term !== '');
}

/** What a word that is asked for may be found by, whatever the language that it was typed in: the word first. */
export function askedTerms(word: string): string[] {
  const locales: readonly Locale[] = isCyrillic(word) ? ['kk', 'ru'] : ['en'];
  return [...new Set(locales.flatMap((locale) => termsOf(word, locale)))];
}
