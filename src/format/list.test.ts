import { expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { makeComparator } from './compare.ts';
import { formatList } from './list.ts';
import { formatRange, rangeWords } from './range.ts';

it.each([
  [[], ['', '', '']],
  [['a'], ['a', 'a', 'a']],
  [
    ['a', 'b'],
    ['a және b', 'a и b', 'a and b'],
  ],
  [
    ['a', 'b', 'c'],
    ['a, b және c', 'a, b и c', 'a, b and c'],
  ],
])('a list of %j reads as a sentence does', (items, lists) => {
  expect(locales.map((locale) => formatList(locale, items))).toEqual(lists);
});

it('a range has an en dash in labels and words in sentences', () => {
  expect(formatRange('40', '50')).toBe('40–50');
  expect(locales.map((locale) => rangeWords(locale, '40', '50'))).toEqual([
    '40–50',
    'от 40 до 50',
    '40 to 50',
  ]);
});

it('Kazakh letters stand where the Kazakh alphabet has them', () => {
  const sorted = ['Қостанай', 'Ұлытау', 'Ақтөбе', 'Абай', 'Қарағанды', 'Түркістан', 'Жетісу'];
  expect(sorted.toSorted(makeComparator('kk'))).toEqual([
    'Абай',
    'Ақтөбе',
    'Жетісу',
    'Қарағанды',
    'Қостанай',
    'Түркістан',
    'Ұлытау',
  ]);
});
