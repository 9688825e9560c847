import { type Box, overlap, pushApart } from './boxes.ts';
import type { DistrictWords, FileCentre } from './district-file.ts';
import { spotBeside } from './label-spot.ts';
import type { Point } from './rings.ts';

/** A name or a mark with its middle, in pixels of the window from the region's corner. */
export type PlacedName = { of: string; text: string; at: Point; isStrong: boolean };
export type PlacedMark = { centre: FileCentre; at: Point };

/** What the placing goes by: pixels of the window per pixel of the widest drawing, and lengths in the window. */
export type PlacesOptions = { corner: Point; scale: number; mark: number; text: number };

/** Mean width of a character, as a part of the text's size. */
const CHARACTER = 0.6;
const PER_ROW = 4;

/** How much of a name has to lie between the borders of what it names. */
const INSIDE = 0.72;

/**
 * Where names and marks of a region's map stand at a scale. Centres of one place stand side by side, crowded places
 * move apart. A district with centres is named beside them, another one where its name fits; a name without room comes
 * when the map has grown.
 */
export function districtPlaces(
  { districts, centres }: Pick<DistrictWords, 'districts' | 'centres'>,
  { corner, scale, mark, text }: PlacesOptions,
): { names: PlacedName[]; marks: PlacedMark[] } {
  const inWindow = ([x, y]: Point): Point => [(x - corner[0]) * scale, (y - corner[1]) * scale];
  const groups = groupsOf(centres, inWindow, mark * 2 + 4);
  const taken: Box[] = [...groups];
  const names: PlacedName[] = [];
  const isNamed = (id: string) => names.some(({ of }) => of === id);
  const write = (of: string, name: string, at: Point | null, isStrong: boolean) => {
    if (!at) return;
    names.push({ of, text: name, at, isStrong });
    taken.push({ at, ...boxOf(name, text) });
  };
  for (const group of groups) {
    const named = districts.find(({ id }) => id === group.held[0]?.district);
    if (!named || isNamed(named.id)) continue;
    write(named.id, named.short, spotBeside(group, boxOf(named.short, text), taken, null), true);
  }
  for (const { id, short, spot, figure } of districts) {
    if (!spot || isNamed(id)) continue;
    const box = { at: inWindow(spot.at), ...boxOf(short, text) };
    const fits = (box.width / 2) * INSIDE <= spot.room * scale;
    if (fits && !taken.some((other) => overlap(box, other, 2))) write(id, short, box.at, figure !== null);
  }
  return {
    names,
    marks: groups.flatMap(({ at, width, height, held, step }) =>
      held.map((centre, n) => ({
        centre,
        at: [
          at[0] - width / 2 + ((n % PER_ROW) + 0.5) * step,
          at[1] - height / 2 + (Math.floor(n / PER_ROW) + 0.5) * step,
        ] as const,
      })),
    ),
  };
}

const boxOf = (name: string, size: number) => ({
  width: name.length * size * CHARACTER,
  height: size * 1.15,
});

/** Centres by their places, as boxes moved apart. */
function groupsOf(centres: readonly FileCentre[], inWindow: (at: Point) => Point, step: number) {
  const places = new Map<string, { at: Point; held: FileCentre[] }>();
  for (const centre of centres) {
    if (!centre.at) continue;
    const place = places.get(centre.at.join()) ?? { at: inWindow(centre.at), held: [] };
    place.held.push(centre);
    places.set(centre.at.join(), place);
  }
  const boxes = [...places.values()].map(({ at, held }) => ({
    at,
    held,
    step,
    width: Math.min(held.length, PER_ROW) * step,
    height: Math.ceil(held.length / PER_ROW) * step,
  }));
  return pushApart(boxes, 1);
}
