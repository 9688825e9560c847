import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWindow } from './row-window.ts';

describe('the rows drawn of a long table', () => {
  it.each([
    ['at its top', 0, 0, 16],
    ['in its middle', 40_000, 994, 1016],
    ['beyond its end', 9e9, 100_000, 100_000],
  ])('%s', (_, top, from, to) => {
    expect(rowWindow(top, 400, 40, 100_000)).toEqual({ from, to });
  });

  it('hold every row in view, are rows of the table, and few', () => {
    const size = fc.integer({ min: 0, max: 200_000 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 0, max: 2000 }), (top, rows, height) => {
        const { from, to } = rowWindow(top, height, 40, rows);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(rows);
        expect(to - from).toBeGreaterThanOrEqual(0);
        expect(to - from).toBeLessThan(height / 40 + 15);
        const seen = Math.floor(top / 40);
        if (seen < rows) expect(from <= seen && seen < Math.max(to, from + 1)).toBe(true);
      }),
    );
  });
});
