import { type Box, isWithin, overlap } from './boxes.ts';
import { gridSpots } from './grid-spots.ts';
import { isInside, type Point, type Ring } from './rings.ts';

type Size = { width: number; height: number };

function fits(rings: readonly Ring[], { at: [x, y], width, height }: Box, inside: number): boolean {
  const w = (width * inside) / 2;
  const h = (height * inside) / 2;
  const rim: Point[] = [-1, -0.5, 0, 0.5, 1].flatMap((step): Point[] => [
    [x + step * w, y - h],
    [x + step * w, y + h],
  ]);
  return rim.every((point) => isInside(rings, point));
}

/**
 * Where a label of the given size stands in a shape, as far from its border as possible and clear of what is
 * `taken`, inside the frame. `inside` is the part of the label that has to lie in the shape. Null when there is no such place: the
 * name then stands in the list beside the map.
 */
export function labelSpot(
  rings: readonly Ring[],
  size: Size,
  taken: readonly Box[],
  frame: Size,
  inside = 1,
): Point | null {
  const spot = gridSpots(rings).find((at) => {
    const box = { ...size, at };
    const isFree = isWithin(box, frame) && !taken.some((other) => overlap(box, other, 2));
    return isFree && fits(rings, box, inside);
  });
  return spot ?? null;
}

/**
 * Where a label stands beside what it names: below it, above, at the right or at the left, the first that is clear
 * of what is `taken` and inside the frame, if there is one. Null when none is.
 */
export function spotBeside(named: Box, size: Size, taken: readonly Box[], frame: Size | null): Point | null {
  const [x, y] = named.at;
  const down = (named.height + size.height) / 2 + 2;
  const aside = (named.width + size.width) / 2 + 4;
  const spots: Point[] = [
    [x, y + down],
    [x, y - down],
    [x + aside, y],
    [x - aside, y],
    [x + aside, y + down],
    [x - aside, y + down],
  ];
  return (
    spots.find((at) => {
      const box = { ...size, at };
      return (!frame || isWithin(box, frame)) && !taken.some((other) => overlap(box, other, 1));
    }) ?? null
  );
}
