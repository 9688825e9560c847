import fc from 'fast-check';
import { expect, it } from 'vitest';
import { otherAmount } from './amount.ts';

it.each([
  [0, 'percent', 1, 1],
  [100, 'percent', 1.2, 99],
  [40, 'percent', 0.1, 4],
  [0, 'persons', 10, 5],
  [5, 'persons', 0.1, 6],
])('another number than %d %s by the factor %d is %d', (value, unit, factor, other) => {
  expect(otherAmount({ value, unit }, factor).value).toBe(other);
});

it('another number differs, is none below zero and no share above a hundred', () => {
  const rows = fc.record({ value: fc.nat(100), unit: fc.constantFrom('percent', 'persons') });
  fc.assert(
    fc.property(rows, fc.double({ min: 0, max: 10, noNaN: true }), (row, factor) => {
      const { value } = otherAmount(row, factor);
      expect(value).not.toBe(row.value);
      expect(value).toBeGreaterThanOrEqual(0);
      if (row.unit === 'percent') expect(value).toBeLessThanOrEqual(100);
    }),
  );
});
