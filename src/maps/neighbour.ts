import type { Direction } from './tiles.ts';

/** A place on a drawing, in pixels; y runs down. */
export type Spot = readonly [x: number, y: number];

/** Along the direction and across it. */
const TURNED: Readonly<Record<Direction, (dx: number, dy: number) => Spot>> = {
  right: (dx, dy) => [dx, dy],
  left: (dx, dy) => [-dx, dy],
  down: (dx, dy) => [dy, dx],
  up: (dx, dy) => [-dy, dx],
};

/**
 * The area that lies that way: of those within half a right angle of the direction the nearest, and where there is
 * none, of all in that half of the drawing the one least off the direction. Null when nothing lies that way.
 */
export function neighbourTo(
  spots: ReadonlyMap<string, Spot>,
  from: string,
  direction: Direction,
): string | null {
  const here = spots.get(from);
  if (!here) return null;
  let best: string | null = null;
  let least: readonly [isAside: boolean, cost: number] = [true, Infinity];
  for (const [id, [x, y]] of spots) {
    const [along, across] = TURNED[direction](x - here[0], y - here[1]);
    if (along <= 0) continue;
    const off = Math.abs(across);
    const isAside = off > along;
    const cost = isAside ? off / along : Math.hypot(along, off);
    if ((!isAside && least[0]) || (isAside === least[0] && cost < least[1])) {
      best = id;
      least = [isAside, cost];
    }
  }
  return best;
}
