import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import type { SearchDocument } from './document.ts';
import { makeIndex } from './search-index.ts';

const one = (kind: SearchDocument['kind'], title: string, ru = '', en = '', text = ''): SearchDocument => ({
  kind,
  path: `/${title}/`,
  title,
  text,
  kk: '',
  ru,
  en,
});
const find = makeIndex(
  [
    one('region', 'Қызылорда облысы', 'Кызылординская область Кзыл-Орда', 'Kyzylorda Region'),
    one('region', 'Шығыс Қазақстан облысы', 'Восточно-Казахстанская область', 'East Kazakhstan Region'),
    one('centre', 'Дағдарыс орталығы, Семей', 'Кризисный центр, Семей', 'Crisis centre, Semey'),
    one('page', 'Отбасыны қолдау орталықтары', 'Центры поддержки семьи', 'Family support centres'),
    one('page', 'Тексерулер', 'Проверки', 'Inspections'),
    one('dataset', 'Мектептер саны', 'Число школ', 'Number of schools'),
    one('figure', '1 350-ден астам мекеме', '', '', 'Аралау кезінде барылған мекемелер'),
  ],
  'kk',
);
const titles = (text: string) => find(text).documents.map(({ title }) => title);

describe('a search', () => {
  it.each([
    // A word in its forms.
    ['орталық', ['Отбасыны қолдау орталықтары', 'Дағдарыс орталығы, Семей']],
    ['орталықтардың', ['Отбасыны қолдау орталықтары', 'Дағдарыс орталығы, Семей']],
    ['мектеп', ['Мектептер саны']],
    ['отбасылар', ['Отбасыны қолдау орталықтары']],
    ['центров', ['Отбасыны қолдау орталықтары', 'Дағдарыс орталығы, Семей']],
    ['schools', ['Мектептер саны']],
    // Without Kazakh letters, in Latin ones, by the former name, misspelt, begun.
    ['кызылорда', ['Қызылорда облысы']],
    ['Qyzylorda', ['Қызылорда облысы']],
    ['Kyzylorda', ['Қызылорда облысы']],
    ['ortalyq', ['Отбасыны қолдау орталықтары', 'Дағдарыс орталығы, Семей']],
    ['кзыл-орда', ['Қызылорда облысы']],
    ['қызлорда', ['Қызылорда облысы']],
    ['қызыл', ['Қызылорда облысы']],
    // With the keyboard of another language.
    ['0spskjhlf', ['Қызылорда облысы']],
    ['ghjdthrb', ['Тексерулер']],
    // All words of it.
    ['шығыс облысы', ['Шығыс Қазақстан облысы']],
    ['1350', []],
    ['350', ['1 350-ден астам мекеме']],
    ['мекеме аралау', ['1 350-ден астам мекеме']],
    ['жоқ нәрсе', []],
    ['', []],
    ['  «…» ', []],
  ])('for %j finds %j', (text, expected) => expect(titles(text).sort()).toEqual([...expected].sort()));

  it('says what was meant where it is not what was typed', () => {
    expect(find('ghjdthrb').meant).toBe('проверки');
    expect(find('тексеру').meant).toBeNull();
  });

  it('puts a region and a page before reports', () =>
    expect(titles('семья')[0]).toBe('Отбасыны қолдау орталықтары'));

  it('finds names that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      for (const locale of locales)
        expect(makeIndex([one('page', name)], locale)(name).documents.map(({ title }) => title)).toEqual([
          name,
        ]);
      expect(find(name).documents).toEqual([]);
    }
  });

  it('survives anything that is typed', () =>
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => Array.isArray(find(text).documents))));
});
