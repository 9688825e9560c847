import type { Feature, Polygon } from 'geojson';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { districtGround } from './district-ground.ts';
import { DISTRICT_MAP_SIZES, type DistrictMapInput } from './district-layout.ts';
import { districtMap } from './district-map.ts';
import { gridSpots } from './grid-spots.ts';
import { edgeDistance } from './rings.ts';

const shape: Feature<Polygon> = {
  type: 'Feature',
  id: 'R',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [66, 44],
        [66, 48],
        [70, 48],
        [71, 44],
        [66, 44],
      ],
    ],
  },
};
const input = (name: string): DistrictMapInput => ({
  region: shape,
  districts: [{ shape, name, label: `${name}: 1`, href: '#' }],
  neighbours: [],
  centres: [],
});
const [size] = DISTRICT_MAP_SIZES as [(typeof DISTRICT_MAP_SIZES)[number]];

it('a region has one ground at a size, in whatever language it is drawn', () => {
  const ground = districtGround(shape, size);
  expect(districtGround(shape, size)).toBe(ground);
  expect(ground.ringsOf(shape)).toBe(ground.ringsOf(shape));
  expect(districtGround(shape, { ...size, width: 200 }).ringsOf(shape)).not.toEqual(ground.ringsOf(shape));
});

it('spots of a grid stand the farthest from any edge first', () => {
  const rings = districtGround(shape, size).ringsOf(shape);
  const rooms = gridSpots(rings).map((at) => edgeDistance(rings, at));
  expect(rooms).toHaveLength(24 * 24);
  expect(rooms).toEqual(rooms.toSorted((a, b) => b - a));
});

it('a drawing is the same under any label, and another for other names', () => {
  const { document } = new JSDOM('').window;
  const one = input('Арыс');
  const labelled = (label: string) => districtMap(one, { document, size, label, describedBy: 'words' });
  expect(labelled('B & $&')).toBe(labelled('A').replace('"A"', () => '"B &amp; $&amp;"'));
  expect(districtMap(input('Созақ'), { document, size, label: 'A' })).not.toContain('Арыс');
});
