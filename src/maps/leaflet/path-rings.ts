import type { Ring } from '../rings.ts';

const RING = /M([^MZ]+)Z?/g;

/**
 * Rings of a path of absolute straight lines (`M1,2L3,4L5,6Z…`, as `shapesOf` writes them), in the path's own units.
 * Throws for a path with any other command.
 */
export function ringsOfPath(d: string): Ring[] {
  if (!/^(M[-\d.,L\s]+Z?)*$/.test(d)) throw new Error(`not a path of straight lines: ${d.slice(0, 40)}`);
  return [...d.matchAll(RING)].map(([, points = '']) =>
    points.split('L').map((point) => {
      const [x = Number.NaN, y = Number.NaN] = point.split(',').map(Number);
      return [x, y] as const;
    }),
  );
}
