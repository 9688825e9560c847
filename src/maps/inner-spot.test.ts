import { describe, expect, it } from 'vitest';
import { innerSpot } from './inner-spot.ts';

describe('the inner spot of a shape', () => {
  it('has as much room as the nearer side leaves', () => {
    const { at, room } = innerSpot([
      [
        [0, 0],
        [100, 0],
        [100, 20],
        [0, 20],
      ],
    ]);
    expect(at[1]).toBeCloseTo(10, 0);
    expect(room).toBeCloseTo(Math.min(at[0], 100 - at[0]), 5);
  });

  it('ends at a hole', () => {
    const square = (from: number, to: number) =>
      [
        [from, from],
        [to, from],
        [to, to],
        [from, to],
      ] as const;
    const { room } = innerSpot([square(0, 100), square(30, 70)]);
    expect(room).toBeLessThan(100);
    expect(() => innerSpot([])).toThrow('no rings');
  });
});
