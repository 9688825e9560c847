import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-ru';
import nspell from 'nspell';
import { describe, expect, it } from 'vitest';
import { messagesOf } from '#messages';
import { locales, type Locale } from '../locales.ts';
import { lookAlikes } from './look-alikes.ts';
import { wordsOf } from './words-of.ts';

/** Words of this file's folder that are right though the checker does not know them: a person has looked at each. */
const known = (name: string) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

const texts = (locale: Locale) => Object.entries<string>(messagesOf(locale));
const words = (locale: Locale) => new Set(texts(locale).flatMap(([, text]) => wordsOf(text)));

describe('words of a message', () => {
  it.each([
    ['Үш сөз, «үшеуі»', ['Үш', 'сөз', 'үшеуі']],
    ['{n}-ші өңір', ['өңір']],
    ['по-казахски: {x}', ['по-казахски']],
    ['{n, plural, one {один дом} other {# домов}}', ['один', 'дом', 'домов']],
  ])('%s', (text, expected) => expect(wordsOf(text)).toEqual(expected));
});

describe('spelling', () => {
  it.each(locales)('of %s mixes no alphabets in a word', (locale) => {
    const mixed = [...words(locale)].filter((word) =>
      word.split('-').some((part) => /\p{Script=Latin}/u.test(part) && /\p{Script=Cyrillic}/u.test(part)),
    );
    expect(mixed).toEqual([]);
  });

  it.each(locales)('of %s says no word twice in a row', (locale) => {
    const twice = texts(locale).filter(([, text]) => /(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/iu.test(text));
    expect(twice).toEqual([]);
  });

  it('of Russian is the dictionary’s, or is known to be right', () => {
    const checker = nspell(dictionary.aff, dictionary.dic);
    const right = new Set(known('known-ru.txt'));
    const russian = [...words('ru')].filter((word) => /\p{Script=Cyrillic}/u.test(word));
    expect(russian.filter((word) => !right.has(word) && !checker.correct(word))).toEqual([]);
  });

  it('of Kazakh takes no letter for one that looks like it', () => {
    const right = new Set(known('pairs-kk.txt'));
    const groups = lookAlikes(words('kk')).map((group) => group.join(' '));
    expect(groups.filter((group) => !right.has(group))).toEqual([]);
  });

  it.each([
    ['known-ru.txt', 'ru'],
    ['pairs-kk.txt', 'kk'],
  ] as const)('list %s holds only what is written somewhere, once and in order', (file, locale) => {
    const list = known(file);
    const used = new Set([...words(locale)].flatMap((word) => [word, word.toLowerCase()]));
    expect(list.filter((line) => line.split(' ').some((word) => !used.has(word)))).toEqual([]);
    expect(list).toEqual([...new Set(list)].sort());
  });
});
