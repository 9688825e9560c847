import fc from 'fast-check';
import { expect, it } from 'vitest';
import { roundTo } from './rounding.ts';

it.each([
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [-0.4, 0, 0],
  [1234, -2, 1200],
])('%d to %i places is %d', (value, decimals, rounded) => expect(roundTo(value, decimals)).toBe(rounded));

it('can be told to round towards zero or away from it', () => {
  expect([roundTo(38.46, 1, Math.floor), roundTo(38.41, 1, Math.ceil)]).toEqual([38.4, 38.5]);
});

it('rounding moves a number by half a step at most', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        expect(Math.abs(roundTo(value, decimals) - value)).toBeLessThanOrEqual(
          0.5000001 * 10 ** -decimals + 1e-6,
        );
      },
    ),
  );
});
