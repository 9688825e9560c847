import type { GeoProjection } from 'd3';
import type { MarkGroup } from '../charts/centre-marks.ts';
import { keepBy } from '../model/keep-by.ts';
import { type Box, pushApart } from './boxes.ts';
import { districtGround, type Shape } from './district-ground.ts';
import { innerPoint } from './grid-spots.ts';
import { labelSpot, spotBeside } from './label-spot.ts';
import type { Point, Ring } from './rings.ts';

/** An area to draw with its name in the page's language, without the type word. */
export type NamedShape = { shape: Shape; name: string };

/** A district as a link to its row; `label` is what is read out. */
export type LinkedShape = NamedShape & { label: string; href: string };

/** A centre to draw. `at` is longitude and latitude of its locality; null puts it into its district's middle. */
export type MapCentre = {
  id: string;
  district: string | null;
  at: Point | null;
  group: MarkGroup;
  state: 'open' | 'planned' | 'not-stated';
  /** False where its opening has no date. */
  dated: boolean;
};

/** A drawing for one width of the page, in pixels of that drawing. */
export type DistrictMapSize = {
  name: 'wide' | 'narrow';
  width: number;
  maxHeight: number;
  padding: number;
  text: number;
  /** Radius of a mark, in the same pixels. */
  mark: number;
};

/** Two drawings, not one shrunk: text is never under 12 px on the page that shows it. */
export const DISTRICT_MAP_SIZES: readonly DistrictMapSize[] = [
  { name: 'wide', width: 720, maxHeight: 640, padding: 36, text: 13.5, mark: 7.5 },
  { name: 'narrow', width: 340, maxHeight: 400, padding: 14, text: 13, mark: 6.5 },
];

export type DistrictMapInput = {
  region: Shape;
  districts: readonly LinkedShape[];
  neighbours: readonly NamedShape[];
  centres: readonly MapCentre[];
};

/** What stands where: everything that the drawing needs and a test can look at. */
export type DistrictLayout = {
  width: number;
  height: number;
  region: readonly Ring[];
  districts: readonly { id: string; rings: readonly Ring[]; washed: boolean }[];
  neighbours: readonly { id: string; rings: readonly Ring[] }[];
  /** `strong` names a district that has centres. */
  labels: readonly { of: string; text: string; at: Point; tone: 'strong' | 'plain' | 'neighbour' }[];
  symbols: readonly (MapCentre & { place: Point })[];
};

/** Mean width of a character, as a part of the text's size. */
const CHARACTER = 0.6;
const PER_ROW = 4;

/**
 * Lays out one region with its districts, the neighbours in the frame, the centres and the names that fit. Looking for
 * their places takes long: the same input and size are laid out once.
 */
export const districtLayout = keepBy(layOut);

function layOut(input: DistrictMapInput, size: DistrictMapSize): DistrictLayout {
  const { projection, height, ringsOf } = districtGround(input.region, size);
  const frame = { width: size.width, height };
  const districts = input.districts.map(({ shape, name }) => ({
    id: String(shape.id),
    name,
    rings: ringsOf(shape),
  }));
  const neighbours = input.neighbours
    .map(({ shape, name }) => ({ id: String(shape.id), name, rings: ringsOf(shape) }))
    .filter(({ rings }) => rings.length > 0);
  const groups = groupsOf(input.centres, districts, projection, size);
  const symbols = groups.flatMap((group) => group.symbols);
  const held = new Set(symbols.flatMap(({ district }) => (district === null ? [] : [district])));

  const taken: Box[] = groups.map(({ box }) => box);
  const labels: DistrictLayout['labels'][number][] = [];
  const write = (of: string, text: string, at: Point | null, tone: (typeof labels)[number]['tone']) => {
    if (!at) return;
    labels.push({ of, text, at, tone });
    taken.push({ at, ...boxOf(text, size) });
  };
  for (const { box, district } of groups) {
    const named = districts.find(({ id }) => id === district);
    if (!named || labels.some(({ of }) => of === named.id)) continue;
    write(named.id, named.name, spotBeside(box, boxOf(named.name, size), taken, frame), 'strong');
  }
  // Names that fit come first; then those that spill over a border and still mark their district.
  for (const inside of [0.85, 0.5])
    for (const { id, name, rings } of districts)
      if (!labels.some(({ of }) => of === id))
        write(
          id,
          name,
          labelSpot(rings, boxOf(name, size), taken, frame, inside),
          held.has(id) ? 'strong' : 'plain',
        );
  for (const { id, name, rings } of neighbours)
    write(id, name, labelSpot(rings, boxOf(name, size), taken, frame), 'neighbour');

  return {
    ...frame,
    region: ringsOf(input.region),
    districts: districts.map(({ id, rings }) => ({ id, rings, washed: held.has(id) })),
    neighbours: neighbours.map(({ id, rings }) => ({ id, rings })),
    labels,
    symbols,
  };
}

function boxOf(text: string, { text: size }: DistrictMapSize): { width: number; height: number } {
  return { width: text.length * size * CHARACTER, height: size * 1.15 };
}

type Group = { box: Box; district: string | null; symbols: (MapCentre & { place: Point })[] };

/** Centres of one place side by side, places that crowd each other moved apart. */
function groupsOf(
  centres: readonly MapCentre[],
  districts: readonly { id: string; rings: readonly Ring[] }[],
  projection: GeoProjection,
  { mark }: DistrictMapSize,
): Group[] {
  const step = mark * 2 + 4;
  const places = new Map<string, { at: Point; centres: MapCentre[] }>();
  for (const centre of centres) {
    const rings = districts.find(({ id }) => id === centre.district)?.rings;
    const at = centre.at ? projection([...centre.at]) : rings && rings.length > 0 && innerPoint(rings);
    if (!at) continue;
    const key = at.map((value) => Math.round(value)).join();
    const place = places.get(key) ?? { at, centres: [] };
    place.centres.push(centre);
    places.set(key, place);
  }
  const boxes = [...places.values()].map(({ at, centres: here }) => ({
    at,
    width: Math.min(here.length, PER_ROW) * step,
    height: Math.ceil(here.length / PER_ROW) * step,
    here,
  }));
  return pushApart(boxes, 1).map(({ here, ...box }) => {
    const [left, top] = [box.at[0] - box.width / 2, box.at[1] - box.height / 2];
    return {
      box,
      district: here[0]?.district ?? null,
      symbols: here.map((centre, n) => ({
        ...centre,
        place: [left + ((n % PER_ROW) + 0.5) * step, top + (Math.floor(n / PER_ROW) + 0.5) * step] as const,
      })),
    };
  });
}
