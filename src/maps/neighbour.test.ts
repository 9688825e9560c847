import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regions } from '../loaders/boundaries.ts';
import { neighbourTo, type Spot } from './neighbour.ts';
import type { Direction } from './tiles.ts';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

/** True when the second place lies in the half of the drawing that the direction looks at. */
const liesThatWay = ([x, y]: Spot, [otherX, otherY]: Spot, to: Direction) =>
  ({ right: otherX > x, left: otherX < x, down: otherY > y, up: otherY < y })[to];

const reachedFrom = (spots: ReadonlyMap<string, Spot>, start: string) => {
  const reached = new Set([start]);
  for (const id of reached)
    for (const to of DIRECTIONS) {
      const next = neighbourTo(spots, id, to);
      if (next !== null) reached.add(next);
    }
  return reached;
};

const spotsOf = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 1312 }), fc.integer({ min: 0, max: 690 })), {
    minLength: 1,
    maxLength: 40,
    selector: ([x, y]) => `${x},${y}`,
  })
  .map((places) => new Map(places.map((place, i) => [`A${i}`, place as Spot])));

describe('the neighbour that lies that way', () => {
  it('lies in the direction’s half of the drawing, and is there whenever anything does', () => {
    fc.assert(
      fc.property(spotsOf, fc.constantFrom(...DIRECTIONS), (spots, to) => {
        for (const [id, here] of spots) {
          const next = neighbourTo(spots, id, to);
          const thatWay = [...spots].filter(([, there]) => liesThatWay(here, there, to)).map(([one]) => one);
          if (next === null) expect(thatWay).toEqual([]);
          else expect(thatWay).toContain(next);
        }
      }),
    );
  });

  it('is the nearest one straight ahead before a nearer one aside', () => {
    const spots = new Map<string, Spot>([
      ['here', [0, 0]],
      ['ahead', [100, 10]],
      ['farther', [200, 0]],
      ['aside', [20, 60]],
    ]);
    expect(neighbourTo(spots, 'here', 'right')).toBe('ahead');
    expect(neighbourTo(spots, 'here', 'down')).toBe('aside');
    expect(neighbourTo(spots, 'aside', 'up')).toBe('here');
  });

  it('of an area that is not on the drawing is none', () => {
    expect(neighbourTo(new Map([['A', [1, 1]]]), 'B', 'up')).toBeNull();
  });
});

describe.each(['2022', '2018'] as const)('on the map of %s', async (vintage) => {
  const { places } = await regions(vintage);
  const spots = new Map([...places].map(([id, { at }]) => [id, at]));

  it('the arrow keys reach every region from every region', () => {
    for (const id of spots.keys()) expect(reachedFrom(spots, id).size).toBe(spots.size);
  });
});

describe('on the map of today', async () => {
  const { places } = await regions('2022');
  const spots = new Map([...places].map(([id, { at }]) => [id, at]));

  it.each([
    ['KZ-35', 'right', 'KZ-10'],
    ['KZ-35', 'left', 'KZ-62'],
    ['KZ-10', 'right', 'KZ-63'],
    ['KZ-23', 'up', 'KZ-27'],
    ['KZ-23', 'down', 'KZ-47'],
    ['KZ-27', 'right', 'KZ-15'],
    ['KZ-19', 'down', 'KZ-75'],
    ['KZ-19', 'left', 'KZ-31'],
    ['KZ-61', 'down', 'KZ-79'],
    ['KZ-11', 'up', 'KZ-59'],
    ['KZ-11', 'right', 'KZ-71'],
  ] as const)('from %s %s leads to %s', (from, to, next) => {
    expect(neighbourTo(spots, from, to)).toBe(next);
  });
});
