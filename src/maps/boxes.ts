import type { Point } from './rings.ts';

/** A rectangle by its middle, in pixels. */
export type Box = { at: Point; width: number; height: number };

/** True when two boxes cover a common pixel, or come nearer than `gap`. */
export function overlap(a: Box, b: Box, gap = 0): boolean {
  return (
    Math.abs(a.at[0] - b.at[0]) * 2 < a.width + b.width + gap * 2 &&
    Math.abs(a.at[1] - b.at[1]) * 2 < a.height + b.height + gap * 2
  );
}

/** True for a box that lies wholly in a frame from 0,0. */
export function isWithin(box: Box, frame: { width: number; height: number }): boolean {
  const [x, y] = box.at;
  return (
    x - box.width / 2 >= 0 &&
    x + box.width / 2 <= frame.width &&
    y - box.height / 2 >= 0 &&
    y + box.height / 2 <= frame.height
  );
}

const ROUNDS = 40;

/**
 * The boxes moved as little as keeps them from overlapping, the earlier and the later of a pair by the same
 * way, along the axis where they overlap less. Order, sizes and all else stay.
 */
export function pushApart<B extends Box>(boxes: readonly B[], gap: number): B[] {
  const placed = boxes.map((box) => ({ ...box }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (const [i, a] of placed.entries()) {
      for (const b of placed.slice(i + 1)) {
        if (!overlap(a, b, gap)) continue;
        moved = true;
        const [dx, dy] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
        const overX = (a.width + b.width) / 2 + gap - Math.abs(dx);
        const overY = (a.height + b.height) / 2 + gap - Math.abs(dy);
        const [x, y] =
          overX < overY ? [(overX / 2 + 0.01) * sign(dx), 0] : [0, (overY / 2 + 0.01) * sign(dy)];
        a.at = [a.at[0] - x, a.at[1] - y];
        b.at = [b.at[0] + x, b.at[1] + y];
      }
    }
    if (!moved) break;
  }
  return placed;
}

const sign = (value: number): number => (value < 0 ? -1 : 1);
