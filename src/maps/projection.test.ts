import { geoPath } from 'd3';
import type { FeatureCollection } from 'geojson';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundaries } from '../loaders/boundaries.ts';
import { fitted } from './projection.ts';

const corners: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    [46.5, 40.5],
    [87.5, 40.5],
    [67, 55.5],
  ].map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })),
};

test.each([
  [1312, 690, 4],
  [390, 205, 0],
  [200, 900, 20],
])(
  'a shape fills the box of %d × %d inside a padding of %d and never leaves it',
  async (width, height, padding) => {
    const regions = await boundaries('regions-2022');
    const projection = fitted(regions, { width, height, padding });
    const [[left, top], [right, bottom]] = geoPath(projection).bounds(regions);
    for (const edge of [left, top]) expect(edge).toBeGreaterThanOrEqual(padding - 0.001);
    expect(right).toBeLessThanOrEqual(width - padding + 0.001);
    expect(bottom).toBeLessThanOrEqual(height - padding + 0.001);
    const fills = Math.min(width - 2 * padding - (right - left), height - 2 * padding - (bottom - top));
    expect(fills).toBeCloseTo(0, 3);
  },
);

test('north is up and east is right on the middle meridian', () => {
  const projection = fitted(corners, { width: 1000, height: 600, padding: 0 });
  const [middle, north, east] = [
    [67.5, 48],
    [67.5, 50],
    [70, 48],
  ].map(([lon = 0, lat = 0]) => projection([lon, lat]) ?? [0, 0]) as [
    [number, number],
    [number, number],
    [number, number],
  ];
  expect(north[0]).toBeCloseTo(middle[0], 6);
  expect(north[1]).toBeLessThan(middle[1]);
  expect(east[0]).toBeGreaterThan(middle[0]);
});

test('equal areas of the country are equal on the map', () => {
  const projection = fitted(corners, { width: 1000, height: 600, padding: 0 });
  const square = (lon: number, lat: number) => {
    // A degree of longitude shrinks with the cosine of the latitude; thin bands keep the error small.
    const wide = 0.5 / Math.cos((lat * Math.PI) / 180);
    const ring = [
      [lon - wide, lat - 0.25],
      [lon - wide, lat + 0.25],
      [lon + wide, lat + 0.25],
      [lon + wide, lat - 0.25],
      [lon - wide, lat - 0.25],
    ];
    return geoPath(projection).area({ type: 'Polygon', coordinates: [ring] });
  };
  const place = fc.tuple(
    fc.double({ min: 48, max: 86, noNaN: true }),
    fc.double({ min: 41, max: 55, noNaN: true }),
  );
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(square(...a) / square(...b)).toBeCloseTo(1, 2);
    }),
  );
});
