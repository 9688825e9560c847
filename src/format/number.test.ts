import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { formatChange, formatNumber } from './number.ts';

const visible = (text: string) => text.replaceAll('\u00a0', '_');

describe('formatNumber', () => {
  it.each([
    [1_234_567.8, '1_234_567,8', '1_234_567,8', '1,234,567.8'],
    [1000, '1_000', '1_000', '1,000'],
    [999, '999', '999', '999'],
    [0, '0', '0', '0'],
    [-0, '0', '0', '0'],
    [-1350, '−1_350', '−1_350', '−1,350'],
    [0.5, '0,5', '0,5', '0.5'],
    [1e21, '1_000_000_000_000_000_000_000', '1_000_000_000_000_000_000_000', '1,000,000,000,000,000,000,000'],
    [1e-7, '0,0000001', '0,0000001', '0.0000001'],
  ])('writes %d', (value, ...texts) => {
    expect(locales.map((locale) => visible(formatNumber(locale, value)))).toEqual(texts);
  });

  it.each([
    [38.46, 1, '38,5'],
    [38.04, 1, '38'],
    [1.005, 2, '1,01'],
    [-2.5, 0, '−3'],
    [-0.4, 0, '0'],
    [7, 2, '7'],
  ])('rounds %d to %i places', (value, decimals, text) => {
    expect(formatNumber('kk', value, decimals)).toBe(text);
  });

  it.each([Number.NaN, Infinity, -Infinity])('refuses %d', (value) => {
    expect(() => formatNumber('kk', value)).toThrow('not a finite number');
  });

  it('reads back as the same number in every language', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (value) => {
        fc.pre(value === 0 || Math.abs(value) > 1e-6);
        const kk = formatNumber('kk', value).replaceAll('\u00a0', '').replace(',', '.').replace('−', '-');
        const en = formatNumber('en', value).replaceAll(',', '').replace('−', '-');
        expect(Number(kk) + 0).toBe(value + 0);
        expect(en).toBe(kk);
      }),
    );
  });
});

describe('formatChange', () => {
  it.each([
    [19, '+19'],
    [-3, '−3'],
    [0, '0'],
    [0.04, '0'],
  ])('writes %d with its sign', (value, text) => expect(formatChange('kk', value, 1)).toBe(text));
});
