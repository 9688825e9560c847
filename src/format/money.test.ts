import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { formatCount } from './count.ts';
import { formatMoney } from './money.ts';
import { formatPercent, formatPoints } from './percent.ts';
import { scaleNumber } from './scale.ts';

const each = (write: (locale: (typeof locales)[number]) => string) =>
  locales.map((locale) => write(locale).replaceAll('\u00a0', '_'));

describe('money', () => {
  it.each([
    [1_400_000_000, '1,4_млрд_тг', '1,4_млрд_тг', 'KZT_1.4_billion'],
    [100_000_000, '100_млн_тг', '100_млн_тг', 'KZT_100_million'],
    [38_747_000, '38,747_млн_тг', '38,747_млн_тг', 'KZT_38.747_million'],
    [853_980, '853_980_тг', '853_980_тг', 'KZT_853,980'],
    [982_713_305, '982_713_305_тг', '982_713_305_тг', 'KZT_982,713,305'],
    [3_000_000_000_000, '3_трлн_тг', '3_трлн_тг', 'KZT_3_trillion'],
    [0, '0_тг', '0_тг', 'KZT_0'],
  ])('%d', (tenge, ...texts) => expect(each((locale) => formatMoney(locale, tenge))).toEqual(texts));

  it('is tenge in sentences', () => {
    expect(each((locale) => formatMoney(locale, 1_000_000_000, 'words'))).toEqual([
      '1_млрд_теңге',
      '1_млрд_тенге',
      '1 billion tenge',
    ]);
  });
});

describe('counts', () => {
  it.each([
    [46_000, '46_мың', '46_тыс.', '46,000'],
    [7000, '7_000', '7_000', '7,000'],
    [12_800, '12_800', '12_800', '12,800'],
    [6_300_000, '6,3_млн', '6,3_млн', '6.3_million'],
    [2_151_623, '2_151_623', '2_151_623', '2,151,623'],
  ])('%d', (count, ...texts) => expect(each((locale) => formatCount(locale, count))).toEqual(texts));
});

it('percentages and points are written apart', () => {
  expect(each((locale) => formatPercent(locale, 55.98, 0))).toEqual(['56%', '56_%', '56%']);
  expect(each((locale) => formatPoints(locale, 2.5))).toEqual([
    '2,5 пайыздық тармақ',
    '2,5_п._п.',
    '2.5 percentage points',
  ]);
  expect(each((locale) => formatPoints(locale, 3, 'words'))[1]).toBe('3 процентных пункта');
});

it('a scale neither adds nor loses a digit', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), fc.integer({ min: 0, max: 9 }), (value, zeros) => {
      const number = Math.trunc(value / 10 ** zeros) * 10 ** zeros;
      const { digits, scale } = scaleNumber(number, ['trillion', 'billion', 'million'], 3);
      const power = { trillion: 1e12, billion: 1e9, million: 1e6 };
      expect(Math.round(digits * (scale ? power[scale] : 1))).toBe(number);
      if (scale) expect((String(digits).split('.')[1] ?? '').length).toBeLessThanOrEqual(3);
    }),
  );
});
