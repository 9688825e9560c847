import { geoPath, type GeoProjection } from 'd3';
import type { Feature, GeometryObject } from 'geojson';
import { keepBy } from '../model/keep-by.ts';
import { fitted } from './projection.ts';
import { type Ring, ringsOf } from './rings.ts';

export type Shape = Feature<GeometryObject>;

/** Room for a region's drawing, in pixels of that drawing. */
export type GroundSize = { width: number; maxHeight: number; padding: number };

/** How a region lies in its drawing, and the outlines of it and of what is around it there. */
export type DistrictGround = {
  height: number;
  /** Clips to the drawing. */
  projection: GeoProjection;
  /** The same rings for the same shape, so that what was found in them is found once. */
  ringsOf: (shape: Shape) => readonly Ring[];
};

/**
 * The ground of a region's map at a size: made once for the region's shape, since only names differ by language. The
 * region fills the width or the greatest height, whichever it meets first; the frame clips all else.
 */
export const districtGround = keepBy(layGround);

function layGround(region: Shape, { width, maxHeight, padding }: GroundSize): DistrictGround {
  const shape = region as Parameters<typeof fitted>[0];
  const first = fitted(shape, { width, height: maxHeight, padding });
  const [[, top], [, bottom]] = geoPath(first).bounds(shape);
  const height = Math.min(maxHeight, Math.round(bottom - top + padding * 2));
  const projection = fitted(shape, { width, height, padding }).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const rings = new WeakMap<Shape, readonly Ring[]>();
  return {
    height,
    projection,
    ringsOf(of) {
      const drawn = rings.get(of) ?? ringsOf(of as Parameters<typeof fitted>[0], projection);
      rings.set(of, drawn);
      return drawn;
    },
  };
}
