import { innerPoint } from './grid-spots.ts';
import type { Point, Ring } from './rings.ts';

/** A point well inside a shape, and how far its border is to the left or to the right of it, whichever is nearer. */
export type InnerSpot = { at: Point; room: number };

/** Where a name may stand in a shape: far from all edges. Throws when there are no rings. */
export function innerSpot(rings: readonly Ring[]): InnerSpot {
  const [x, y] = innerPoint(rings);
  let room = Infinity;
  for (const ring of rings)
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring.at(i - 1) ?? [bx, by];
      if (ay > y === by > y) continue;
      room = Math.min(room, Math.abs(ax + ((y - ay) / (by - ay)) * (bx - ax) - x));
    }
  return { at: [x, y], room: Number.isFinite(room) ? room : 0 };
}
