import { edgeDistance, isInside, type Point, type Ring } from './rings.ts';

const STEPS = 24;

const known = new WeakMap<readonly Ring[], readonly Point[]>();

/**
 * Points of a grid over a shape's box, the farthest from any edge first, those as far row by row; some are outside of
 * the shape. Found once for the same rings: names in three languages look for their place among them.
 */
export function gridSpots(rings: readonly Ring[]): readonly Point[] {
  const spots =
    known.get(rings) ??
    gridOver(rings)
      .map((at) => ({ at, room: edgeDistance(rings, at) }))
      .sort((a, b) => b.room - a.room)
      .map(({ at }) => at);
  known.set(rings, spots);
  return spots;
}

/** A point well inside the shape, far from its edges; on its border where no point of the grid is inside. */
export function innerPoint(rings: readonly Ring[]): Point {
  const first = rings[0]?.[0];
  if (!first) throw new Error('no rings to look for a point in');
  return gridSpots(rings).find((at) => isInside(rings, at)) ?? first;
}

function gridOver(rings: readonly Ring[]): Point[] {
  const all = rings.flat();
  const xs = all.map(([x]) => x);
  const ys = all.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return Array.from({ length: STEPS * STEPS }, (_, i): Point => [
    left + (((i % STEPS) + 0.5) / STEPS) * width,
    top + ((Math.floor(i / STEPS) + 0.5) / STEPS) * height,
  ]);
}
