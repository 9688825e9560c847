import { geoContains, geoDistance } from 'd3';
import { describe, expect, it } from 'vitest';
import { boundaries, regions } from '../loaders/boundaries.ts';
import { publishedRows } from '../testing/published-rows.ts';
import { MAP_SIZES } from './map-sizes.ts';
import { placeOf } from './places.ts';

const EARTH_KM = 6371;

describe.each(['2022', '2018'] as const)('the places of names of %s', async (vintage) => {
  const shapes = await boundaries(`regions-${vintage}`);
  const layout = await regions(vintage);
  const ids = publishedRows('areas')
    .filter((row) => row['level'] === 'region' && row['vintage'] === vintage)
    .map((row) => row['id'] ?? '')
    .sort();

  it('are there for every region of areas.csv, and no other is drawn', () => {
    expect(shapes.features.map(({ id }) => String(id)).sort()).toEqual(ids);
    expect([...layout.places.keys()].sort()).toEqual(ids);
    expect(ids).toHaveLength(vintage === '2022' ? 20 : 17);
  });

  it.each(ids)('%s has its own inside it, or is a city with a disc near it', (id) => {
    const place = placeOf(id);
    const shape = shapes.features.find((one) => one.id === id)!;
    if ('at' in place) {
      expect(geoContains(shape, [place.at[0], place.at[1]])).toBe(true);
      return;
    }
    expect(geoContains(shape, [place.city[0], place.city[1]])).toBe(true);
    const away = geoDistance([place.city[0], place.city[1]], [place.disc[0], place.disc[1]]) * EARTH_KM;
    expect(away).toBeLessThan(250);
  });

  it.each(MAP_SIZES)(
    'lie on the drawing of $name width, and no two discs cover each other',
    ({ width, disc }) => {
      const scale = width / layout.width;
      const discs: (readonly [number, number])[] = [];
      for (const { at, city } of layout.places.values()) {
        const [x, y] = [at[0] * scale, at[1] * scale];
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(layout.height * scale);
        if (!city) continue;
        for (const [otherX, otherY] of discs)
          expect(Math.hypot(x - otherX, y - otherY)).toBeGreaterThan(2 * disc);
        discs.push([x, y]);
      }
      expect(discs).toHaveLength(3);
    },
  );
});

it('an id that is no region has no place', () => {
  expect(() => placeOf('KZ-19.191000000')).toThrow('no place on the map for region: KZ-19.191000000');
});
