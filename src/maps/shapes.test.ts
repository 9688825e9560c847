import { geoIdentity, type GeoProjection } from 'd3';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { featuresOf, shapesOf } from './shapes.ts';

const topology: Topology = {
  type: 'Topology',
  arcs: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
  objects: {
    regions: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', id: 'KZ-19', arcs: [[0]] }] },
    alone: { type: 'Polygon', arcs: [[0]] },
  },
};

describe('the areas of a boundary file', () => {
  it('keep the ids of areas.csv', () => {
    expect(featuresOf(topology, 'regions').features.map(({ id }) => id)).toEqual(['KZ-19']);
  });

  it.each([
    ['districts', 'boundary file has no object: districts'],
    ['alone', 'boundary object is not a collection: alone'],
  ])('named %s are refused', (object, message) => {
    expect(() => featuresOf(topology, object)).toThrow(message);
  });
});

it('paths are in whole pixels, and what projects to nothing is left out', () => {
  const collection: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        properties: {},
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1.2345, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      },
      { type: 'Feature', id: 'b', properties: {}, geometry: { type: 'MultiPolygon', coordinates: [] } },
    ],
  };
  expect(shapesOf(collection, geoIdentity() as unknown as GeoProjection)).toEqual([
    { id: 'a', d: 'M0,0L1,0L1,1Z' },
  ]);
});
