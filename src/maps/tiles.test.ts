import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { publishedRows } from '../testing/published-rows.ts';
import { type Direction, nextTile, tilePlace } from './tiles.ts';

const DIRECTIONS: readonly Direction[] = ['up', 'down', 'left', 'right'];

const idsOf = (vintage: string) =>
  publishedRows('areas')
    .filter((row) => row['level'] === 'region' && row['vintage'] === vintage)
    .map((row) => row['id'] ?? '');

/** Pairs of regions with a common border, from the published boundaries. */
function bordering(vintage: string): [string, string][] {
  const file = join('data/boundaries', `regions-${vintage}.topo.json`);
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology;
  const { geometries } = topology.objects[`regions-${vintage}`] as GeometryCollection;
  const idOf = (at: number) => String(geometries[at]?.id);
  return neighbors(geometries).flatMap((others, at) =>
    others.filter((other) => other > at).map((other): [string, string] => [idOf(at), idOf(other)]),
  );
}

const apart = (a: string, b: string) => {
  const [one, other] = [tilePlace(a), tilePlace(b)];
  return [Math.abs(one.row - other.row), Math.abs(one.column - other.column)] as const;
};

describe.each([
  ['2022', 20],
  ['2018', 17],
])('the tiles of %s', (vintage, count) => {
  const ids = idsOf(vintage);

  it('are one for each region, in five rows, no two on one cell', () => {
    const places = ids.map(tilePlace);
    expect(new Set(places.map(({ row, column }) => `${row}.${column}`)).size).toBe(count);
    expect(Math.min(...places.map(({ row }) => row))).toBe(1);
    expect(Math.max(...places.map(({ row }) => row))).toBe(5);
    expect(Math.min(...places.map(({ column }) => column))).toBe(1);
    expect(Math.max(...places.map(({ column }) => column))).toBe(vintage === '2022' ? 7 : 6);
  });

  it('touch, by a side or a corner, for nearly every two regions with a common border', () => {
    const pairs = bordering(vintage);
    const parted = pairs.filter(([a, b]) => Math.max(...apart(a, b)) > 1);
    expect(pairs.length).toBeGreaterThan(25);
    expect(parted.length / pairs.length).toBeLessThan(0.16);
  });

  it('are all reached by the arrow keys from any of them, and a way there leads back', () => {
    for (const start of ids) {
      const reached = new Set([start]);
      for (const id of reached)
        for (const to of DIRECTIONS) {
          const next = nextTile(ids, id, to);
          if (next) reached.add(next);
        }
      expect(reached.size).toBe(count);
    }
    for (const id of ids) {
      const right = nextTile(ids, id, 'right');
      if (right) expect(nextTile(ids, right, 'left')).toBe(id);
      const down = nextTile(ids, id, 'down');
      if (down) expect(nextTile(ids, down, 'up')).toBe(id);
    }
  });
});

describe('arrow keys on tiles', () => {
  it.each([
    ['KZ-27', 'right', 'KZ-39'],
    ['KZ-27', 'up', null],
    ['KZ-79', 'right', 'KZ-75'],
    ['KZ-47', 'right', 'KZ-43'],
    ['KZ-63', 'right', null],
    ['KZ-71', 'up', 'KZ-11'],
    ['KZ-71', 'down', 'KZ-61'],
  ] as const)('from %s go %s to %s', (from, to, next) => {
    expect(nextTile(idsOf('2022'), from, to)).toBe(next);
  });

  it('find no tile for an id that is no region', () => {
    expect(() => tilePlace('KZ')).toThrow('no tile for region: KZ');
  });
});
