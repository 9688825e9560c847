import { geoConicEqualArea, type GeoPermissibleObjects, type GeoProjection } from 'd3';

export type Box = { width: number; height: number; padding: number };

/**
 * Equal-area cone for Kazakhstan (parallels 43° and 53°, turned to 67.5° E), fitted so that `shape` fills
 * the box inside its padding. Pixels; y runs down.
 */
export function fitted(shape: GeoPermissibleObjects, { width, height, padding }: Box): GeoProjection {
  return geoConicEqualArea()
    .parallels([43, 53])
    .rotate([-67.5, 0])
    .fitExtent(
      [
        [padding, padding],
        [width - padding, height - padding],
      ],
      shape,
    );
}
