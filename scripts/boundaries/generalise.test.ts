import { feature } from 'topojson-client';
import { topology as makeTopology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { generalise, pick, type Topology } from './generalise.ts';
import { districtId, formerRegionId, identified } from './identify.ts';

/** Two squares of two degrees side by side, their common border wavy, and an island of about 12 km². */
function makeCountry(): Topology {
  const wave = Array.from({ length: 41 }, (_, i) => [70 + (i % 2) * 0.001, 50 - i * 0.05]);
  const square = (outer: number[][], border: number[][]) => ({
    type: 'Polygon' as const,
    coordinates: [[...outer, ...border, outer[0]!]],
  });
  const island = {
    type: 'Polygon' as const,
    coordinates: [
      [
        [75, 45],
        [75, 45.03],
        [75.04, 45.03],
        [75.04, 45],
        [75, 45],
      ],
    ],
  };
  const of = (id: string, geometry: object) => ({ type: 'Feature' as const, properties: { id }, geometry });
  return makeTopology({
    units: {
      type: 'FeatureCollection',
      features: [
        of(
          'east',
          square(
            [
              [72, 50],
              [72, 48],
            ],
            wave.toReversed(),
          ),
        ),
        of('island', island),
        of(
          'west',
          square(
            [
              [68, 48],
              [68, 50],
            ],
            wave,
          ),
        ),
      ],
    } as never,
  }) as unknown as Topology;
}

const idsOf = (topology: Topology) => {
  const made = feature(topology as never, topology.objects['units'] as never) as unknown as {
    features: { geometry: { type: string; coordinates: unknown } }[];
  };
  return made.features;
};

describe('generalising boundaries', () => {
  it('rounds every coordinate to thousandths of a degree', () => {
    const flat =
      JSON.stringify(idsOf(generalise(makeCountry(), { detailKm2: 1, ringKm2: 1 }))).match(/-?\d+\.\d+/g) ??
      [];
    expect(flat.every((text) => Math.abs(Number(text) * 1000 - Math.round(Number(text) * 1000)) < 1e-6)).toBe(
      true,
    );
  });

  it('drops corners but keeps the border that two areas share one arc', () => {
    const given = makeCountry();
    const made = generalise(given, { detailKm2: 2, ringKm2: 1 });
    const points = (topology: Topology) => topology.arcs.reduce((n, arc) => n + arc.length, 0);
    expect(points(made)).toBeLessThan(points(given) / 2);
    expect(made.arcs.length).toBe(given.arcs.length);
  });

  it('drops detached rings that are too small to see', () => {
    const kept = idsOf(generalise(makeCountry(), { detailKm2: 0.1, ringKm2: 5 }));
    const dropped = idsOf(generalise(makeCountry(), { detailKm2: 0.1, ringKm2: 50 }));
    expect(kept.map(({ geometry }) => geometry !== null)).toEqual([true, true, true]);
    expect(dropped.filter(({ geometry }) => geometry !== null).length).toBe(2);
  });

  it('names the object that a topology lacks', () => {
    expect(() => pick(makeCountry(), ['districts'])).toThrow('topology has no object: districts');
  });
});

describe('ids of boundaries', () => {
  it('puts the region before the code of a district', () => {
    expect(districtId({ id: '191000000', parent: 'KZ-19' })).toBe('KZ-19.191000000');
  });

  it('gives a unit mapped under a temporary code its code of the classifier', () => {
    expect(districtId({ id: '101010000', parent: 'KZ-10' })).toBe('KZ-10.104100000');
  });

  it('tells a region of 2018 from the one that has its number today', () => {
    expect(formerRegionId({ id: 'KZ-19', iso_alpha: 'KZ-ALM' })).toBe('KZ-ALM');
    expect(() => formerRegionId({ id: 'KZ-10', iso_alpha: '' })).toThrow(
      'region of 2018 has no letter code: KZ-10',
    );
  });

  it('leaves nothing of the source on a feature but the id, in the order of ids', () => {
    const made = identified(
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [1, 2], properties: { id: 'b', name: 'x' } },
          { type: 'Point', coordinates: [1, 2], properties: { id: 'a' } },
        ],
      },
      ({ id }) => id,
    );
    expect(made.geometries).toEqual([
      { type: 'Point', coordinates: [1, 2], id: 'a' },
      { type: 'Point', coordinates: [1, 2], id: 'b' },
    ]);
  });
});
