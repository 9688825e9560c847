import { symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkShape, shapePath } from './mark-path.ts';

const SYMBOLS = {
  circle: symbolCircle,
  cross: symbolCross,
  diamond: symbolDiamond,
  square: symbolSquare,
  triangle: symbolTriangle,
} as const;

type Point = readonly [number, number];

/** Corners of an outline of straight lines, from the topmost and leftmost. */
function corners(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', numbers = ''] of path.matchAll(/([MLhv])([^MLhvZ]*)/g)) {
    const [a = 0, b = 0] = numbers.split(',').map(Number);
    const [x, y] = points.at(-1) ?? [0, 0];
    points.push(command === 'h' ? [x + a, y] : command === 'v' ? [x, y + a] : [a, b]);
  }
  const unique = new Map(points.map(([x, y]) => [`${x.toFixed(1)} ${y.toFixed(1)}`, [x, y] as const]));
  return [...unique.values()].sort((one, other) => one[1] - other[1] || one[0] - other[0]);
}

describe('the outline of a mark', () => {
  it.each(Object.keys(SYMBOLS) as MarkShape[])('%s is that of d3’s symbol of the same area', (shape) => {
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 2000 }), (area) => {
        const expected = symbol(SYMBOLS[shape], area).digits(2)() ?? '';
        const drawn = shapePath(shape, area);
        if (shape === 'circle') {
          expect(drawn).toBe(expected);
          return;
        }
        const [ours, theirs] = [corners(drawn), corners(expected)];
        expect(ours).toHaveLength(theirs.length);
        const far = (path: readonly Point[], [x, y]: Point) =>
          Math.min(...path.map((point) => Math.hypot(point[0] - x, point[1] - y)));
        for (const point of ours) expect(far(theirs, point)).toBeLessThan(0.03);
      }),
    );
  });
});
