import type { FeatureCollection, GeometryObject } from 'geojson';
import { placeOf } from './places.ts';
import { fitted } from './projection.ts';
import { type Shape, shapesOf } from './shapes.ts';

type Point = readonly [number, number];

/** One vintage of regions, laid out once: shapes and label places in pixels of a drawing `width` wide. */
export type RegionLayout = {
  width: number;
  height: number;
  shapes: readonly Shape[];
  /** Middle of the label by region id; `city` is where the leader of a disc ends. */
  places: ReadonlyMap<string, { at: Point; city?: Point }>;
};

/** A drawing of the same map for one width of the page. Lengths in pixels of that drawing. */
export type MapSize = {
  name: 'wide' | 'middle' | 'narrow';
  width: number;
  names: 'full' | 'tile' | 'none';
  nameSize: number;
  valueSize: number;
  disc: number;
  /** Of the value inside a disc. */
  discSize: number;
  ring: number;
};

/** The same for a drawing that is not one of a page's three. */
export type DrawnSize = Omit<MapSize, 'name'> & { name: string };

/** Three drawings, not one shrunk: text is never under 12 px on the page that shows it. */
export const MAP_SIZES: readonly MapSize[] = [
  { name: 'wide', width: 1312, names: 'full', nameSize: 15, valueSize: 22, disc: 18, discSize: 15, ring: 12 },
  {
    name: 'middle',
    width: 704,
    names: 'tile',
    nameSize: 12,
    valueSize: 16,
    disc: 15,
    discSize: 13,
    ring: 10,
  },
  { name: 'narrow', width: 390, names: 'none', nameSize: 12, valueSize: 13, disc: 13, discSize: 12, ring: 8 },
];

/** The drawing of a slide, whose text is read from the last row of a room: 26 px of 1080 and more. */
export const SLIDE_MAP: DrawnSize = {
  name: 'slide',
  width: 1500,
  names: 'full',
  nameSize: 26,
  valueSize: 44,
  disc: 30,
  discSize: 32,
  ring: 23,
};

const WIDTH = 1312;
const HEIGHT = 690;

/** Regions of one vintage laid out for the page's largest width. */
export function regionLayout(regions: FeatureCollection<GeometryObject>): RegionLayout {
  const projection = fitted(regions as Parameters<typeof fitted>[0], {
    width: WIDTH,
    height: HEIGHT,
    padding: 4,
  });
  const project = (point: Point): Point => {
    const projected = projection([point[0], point[1]]);
    if (!projected) throw new Error(`point is off the map: ${point}`);
    return projected;
  };
  const places = new Map(
    regions.features.map((area) => {
      const id = String(area.id);
      const place = placeOf(id);
      return [
        id,
        'at' in place ? { at: project(place.at) } : { at: project(place.disc), city: project(place.city) },
      ] as const;
    }),
  );
  return { width: WIDTH, height: HEIGHT, shapes: shapesOf(regions, projection), places };
}
