import { geoPath, type GeoPermissibleObjects, type GeoProjection, polygonContains } from 'd3';

export type Point = readonly [number, number];

/** A closed line in pixels; the last point is not the first one again. */
export type Ring = readonly Point[];

/** Outlines of a shape as the projection draws (and clips) it: holes are rings, too. */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  const context = {
    beginPath: () => undefined,
    moveTo: (x: number, y: number) => void rings.push([[x, y]]),
    lineTo: (x: number, y: number) => void rings.at(-1)?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return rings.filter((ring) => ring.length > 2);
}

/** `d` of a path along rings, to a tenth of a pixel. */
export function pathOf(rings: readonly Ring[]): string {
  return rings
    .map((ring) => `M${ring.map(([x, y]) => `${Number(x.toFixed(1))},${Number(y.toFixed(1))}`).join('L')}Z`)
    .join('');
}

/** True for a point inside an odd number of rings: in the shape and not in a hole of it. */
export function isInside(rings: readonly Ring[], point: Point): boolean {
  const within = rings.filter((ring) =>
    polygonContains(ring as [number, number][], point as [number, number]),
  );
  return within.length % 2 === 1;
}

/** Distance from a point to the nearest edge of any ring, in pixels; infinite without rings. */
export function edgeDistance(rings: readonly Ring[], [x, y]: Point): number {
  let least = Infinity;
  for (const ring of rings) {
    let [ax, ay] = ring.at(-1) ?? [Infinity, Infinity];
    for (const [bx, by] of ring) {
      const dx = bx - ax;
      const dy = by - ay;
      const length = dx * dx + dy * dy;
      const along = length && Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
      least = Math.min(least, (x - ax - along * dx) ** 2 + (y - ay - along * dy) ** 2);
      ax = bx;
      ay = by;
    }
  }
  return Math.sqrt(least);
}
