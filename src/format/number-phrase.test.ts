import { describe, expect, it } from 'vitest';
import { numberPhrase, pluralOf } from './number-phrase.ts';

describe('the plural after a number', () => {
  it.each([
    ['ru', '1', 'one'],
    ['ru', '131', 'one'],
    ['ru', '22', 'few'],
    ['ru', '25', 'many'],
    ['ru', '111', 'many'],
    ['ru', '1\u00a0350', 'many'],
    ['ru', '2\u00a0001', 'one'],
    ['ru', '2,5', 'other'],
    ['ru', '46\u00a0тыс.', 'many'],
    ['ru', '2–3', 'few'],
    ['ru', 'более 1\u00a0351', 'one'],
    ['en', '1', 'one'],
    ['en', '1,001', 'other'],
    ['en', '1.5', 'other'],
  ] as const)('%s %s: %s', (locale, text, category) => expect(pluralOf(locale, text)).toBe(category));
});

describe('the forms of a number', () => {
  it('are cases in Kazakh', () => {
    expect(numberPhrase('kk', 1350).form?.('abl')).toBe('1\u00a0350-ден');
    expect(numberPhrase('kk', 1350).form?.('ordinal')).toBeUndefined();
  });

  it('are ordinals in English', () => {
    const ordinals = [1, 2, 3, 4, 11, 22, 103].map((rank) => numberPhrase('en', rank).form?.('ordinal'));
    expect(ordinals).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd', '103rd']);
  });

  it('are none in Russian', () => expect(numberPhrase('ru', 5).form?.('gen')).toBeUndefined());
});
