import { describe, expect, it } from 'vitest';
import type { FigureView } from '../format/figure.ts';
import type { Locale } from '../i18n/locales.ts';
import { HOSTILE } from '../testing/hostile.ts';
import type { MapRow } from './map-view.ts';
import { mapSummary } from './summary.ts';

const figure = (text: string, words: string | null = null): FigureView => ({
  value: '',
  code: '',
  text,
  words,
  href: '/',
  plan: false,
});

const row = (name: string, told: FigureView | null, planned: FigureView | null = null): MapRow => ({
  area: name,
  name,
  href: '/',
  figure: told,
  gap: '',
  planned,
});

const ROWS = [
  row('A', figure('7')),
  row('B', figure('≥ 2', 'at least 2')),
  row('C', null),
  row('D', figure('2')),
  row('E', null, figure('3')),
];

describe('the summary of a map', () => {
  it.each<[Locale, string]>([
    [
      'en',
      'Data for 4 of 5 regions. Most – A: 7. Least – B: at least 2; D: 2. Planned, not open – E: 3. No data: C.',
    ],
    [
      'ru',
      'Данные есть по 4 регионам из 5. Больше всего\u00a0— A: 7. Меньше всего\u00a0— B: at least 2; D: 2. Запланировано, не открыто\u00a0— E: 3. Нет данных: C.',
    ],
    [
      'kk',
      '5 өңірдің төртеуі бойынша дерек бар. Ең көбі – A: 7. Ең азы – B: at least 2; D: 2. Жоспарланған, ашылмаған – E: 3. Дерек жоқ: C.',
    ],
  ])('in %s says how many are told of, the most, the least, what is planned and missing', (locale, said) => {
    expect(mapSummary(locale, ROWS, [7, 2, null, 2, null])).toBe(said);
  });

  it('compares nothing where values are of different kinds', () => {
    const said = mapSummary('en', ROWS, [null, null, null, null, null]);
    expect(said).not.toMatch(/Most|Least/);
  });

  it('names no least where all have the same', () => {
    const said = mapSummary('en', [row('A', figure('1')), row('B', figure('1'))], [1, 1]);
    expect(said).toBe('Data for 2 of 2 regions. Most – A and B: 1.');
  });

  it('counts regions that are too many to name', () => {
    const many = ['A', 'B', 'C', 'D'].map((name) => row(name, figure('1')));
    expect(mapSummary('en', [...many, row('E', figure('5'))], [1, 1, 1, 1, 5])).toContain(
      'Least – 4 regions: 1.',
    );
  });

  it.each(HOSTILE)('keeps %j as it is', (text) => {
    expect(mapSummary('en', [row(text, null)], [null])).toContain(`No data: ${text}.`);
  });
});
