import { type GeoProjection, geoPath } from 'd3';
import type { Feature, FeatureCollection, Geometry, GeometryObject } from 'geojson';
import { topology } from 'topojson-server';
import type { DistrictFile } from './district-file.ts';
import { fitted } from './projection.ts';
import { ringsOf } from './rings.ts';

/** How much more than the region is drawn of its neighbours: as much as may be seen around it. */
const AROUND = 1.5;

/** Width by height of the box around a region: that of the map. */
const RATIO = 1.9;

/** Steps of a file's numbers over its box. */
const STEPS = 10_000;

type Areas = FeatureCollection<GeometryObject>;
type Size = { width: number; height: number };
type Place = (point: readonly [number, number]) => [number, number];

/** The country's projection as the drawing of today's regions has it: degrees to pixels of the widest one. */
export const countryFrame = (regions: Areas, { width, height }: Size): GeoProjection =>
  fitted(regions as Parameters<typeof fitted>[0], { width, height, padding: 4 });

/** The same for one point; throws for one that is off the map. */
export function countryPlace(regions: Areas, size: Size): Place {
  const projection = countryFrame(regions, size);
  return ([lon, lat]) => {
    const at = projection([lon, lat]);
    if (!at) throw new Error(`point is off the map: ${lon},${lat}`);
    return at;
  };
}

/** A shape with every point of it placed anew, so that borders stay common. */
function placed<G extends Geometry>(shape: Feature<G>, place: Place): Feature<G> {
  const move = (one: unknown): unknown =>
    Array.isArray(one) && typeof one[0] === 'number'
      ? place([one[0], Number(one[1])])
      : (one as unknown[]).map(move);
  const { geometry } = shape;
  if (geometry.type === 'GeometryCollection') throw new Error(`area of several geometries: ${shape.id}`);
  return {
    ...shape,
    properties: {},
    geometry: { ...geometry, coordinates: move(geometry.coordinates) } as G,
  };
}

/**
 * The outlines of a region's file. All shapes are in degrees; `regions` and `size` are the country's drawing, whose
 * pixels come out.
 */
export function districtTopology(
  {
    region,
    districts,
    neighbours,
  }: {
    region: Feature<Geometry>;
    districts: readonly Feature<Geometry>[];
    neighbours: readonly Feature<Geometry>[];
  },
  regions: Areas,
  size: Size,
): Omit<DistrictFile, 'about'> {
  const place = countryPlace(regions, size);
  const whole = placed(region, place);
  const [[left, top], [right, bottom]] = geoPath().bounds(whole);
  const half = (Math.max(right - left, (bottom - top) * RATIO) / 2) * AROUND;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const frame = countryFrame(regions, size).clipExtent([
    [x - half, y - half / RATIO],
    [x + half, y + half / RATIO],
  ]);
  const around = neighbours.flatMap((shape): Feature[] => {
    const coordinates = ringsOf(shape, frame).map((ring) =>
      [...ring, ...ring.slice(0, 1)].map((point) => [...point]),
    );
    if (coordinates.length === 0) return [];
    return [{ type: 'Feature', id: shape.id, properties: {}, geometry: { type: 'Polygon', coordinates } }];
  });
  const all = (features: readonly Feature[]) => ({
    type: 'FeatureCollection' as const,
    features: [...features],
  });
  const made = topology(
    {
      districts: all(districts.map((shape) => placed(shape, place))),
      region: all([whole]),
      neighbours: all(around),
    },
    STEPS,
  );
  return {
    ...(made as unknown as Omit<DistrictFile, 'about' | 'frame'>),
    frame: [left, top, right, bottom],
  };
}
