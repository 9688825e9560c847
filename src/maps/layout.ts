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
