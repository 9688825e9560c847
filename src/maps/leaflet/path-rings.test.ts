import { geoPath } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions } from '../../loaders/boundaries.ts';
import { pathOf } from '../rings.ts';
import { ringsOfPath } from './path-rings.ts';

const point = fc.tuple(fc.integer({ min: -50, max: 1400 }), fc.integer({ min: -50, max: 800 }));

describe('rings of a path', () => {
  it('are those that it was written from', () => {
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 3, maxLength: 9 }), { maxLength: 4 }), (rings) => {
        expect(ringsOfPath(pathOf(rings))).toEqual(rings);
      }),
    );
  });

  it.each(['2022', '2018'] as const)('of every region of %s are read', async (vintage) => {
    for (const { d } of (await regions(vintage)).shapes) {
      const rings = ringsOfPath(d);
      expect(rings.length).toBeGreaterThan(0);
      expect(rings.flat(2).every(Number.isFinite)).toBe(true);
    }
  });

  it('are those that d3 draws', () => {
    const square = {
      type: 'Polygon' as const,
      coordinates: [
        [
          [0, 0],
          [4, 0],
          [4, 4],
          [0, 0],
        ],
      ],
    };
    expect(ringsOfPath(geoPath(null).digits(0)(square) ?? '')).toEqual([
      [
        [0, 0],
        [4, 0],
        [4, 4],
      ],
    ]);
  });

  it.each(['M0,0h100v1Z', 'M0,0C1,1 2,2 3,3Z', '0,0L1,1'])('are refused for %s', (d) => {
    expect(() => ringsOfPath(d)).toThrow('not a path of straight lines');
  });
});
