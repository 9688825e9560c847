import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPersonalNumber } from './personal-number.ts';

describe('a personal number', () => {
  it.each(['850101300124', 'ЖСН 850101300124.', 'a850101300124b', '850101300603', '040229500005'])(
    'is found in %j',
    (text) => {
      expect(hasPersonalNumber(text)).toBe(true);
    },
  );

  it.each([
    ['850101300125', 'its control digit is wrong'],
    ['851301300124', 'there is no 13th month'],
    ['850230300124', 'there is no 30 February'],
    ['850101700120', 'there is no century 7'],
    ['050240001234', 'the fifth digit is that of a legal entity'],
    ['8501013001240', 'there are 13 digits'],
    ['85010130012', 'there are 11 digits'],
    ['191000000', 'a code of an area has nine'],
  ])('is not found in %j: %s', (text) => {
    expect(hasPersonalNumber(text)).toBe(false);
  });

  it('is not found in amounts in steps of 100 million from 100 billion', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (amount) => {
        expect(hasPersonalNumber(`${amount}00000000`)).toBe(false);
      }),
    );
  });
});
