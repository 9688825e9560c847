import { describe, expect, it } from 'vitest';
import type { Partition } from '../../src/engine/partitions.ts';
import { regionRows, wholeRows } from './report.ts';
import type { RegionTimes, Times } from './runs.ts';

const times = (of: number): Times => ({
  ...{ load: [500], byArea: [40], byThree: [90], repaint: [30], memory: [300], most: [400] },
  answers: [{ lines: 2, n: 3, of }],
});

const partition = (region: string): Partition => ({
  region,
  year: 2024,
  path: `/${region}`,
  bytes: 10,
  rows: 5,
});
const PARTITIONS = [partition('KZ-61'), partition('KZ-10')];
const regionTimes = (...paths: string[]): RegionTimes => ({
  ...{ total: [900], arquero: [1800], load: [800], ask: [100], memory: [300], rows: 5 },
  traffic: { paths, bytes: 10 },
});

describe('the benchmark', () => {
  it('judges a million rows by their bounds', () => {
    const bounds = wholeRows(1_000_000, new Map([['duckdb', times(1)]])).map(({ bound }) => bound);
    expect(bounds).toEqual([
      '≤ 600 ms: kept',
      '≤ 35 ms: missed, 1.1×',
      '≤ 100 ms: kept',
      '≤ 150 ms: kept',
      '',
    ]);
  });

  it('fails where candidates answer differently', () => {
    const run = (of: number) => () =>
      wholeRows(
        10_000,
        new Map([
          ['duckdb', times(1)],
          ['d3', times(of)],
        ]),
      );
    expect(run(1)).not.toThrow();
    expect(run(2)).toThrow('d3 answers {"lines":2,"n":3,"of":2}');
  });

  it('fails where a question about a region reads another region’s file, or not all of its own', () => {
    const run = (...paths: string[]) =>
      regionRows(10_000_000, 'KZ-61', { areas: ['KZ-61'] }, PARTITIONS, regionTimes(...paths));
    expect(run('/KZ-61')[0]).toMatchObject({ bound: '≤ 1 s: kept' });
    expect(() => run('/KZ-61', '/KZ-10')).toThrow('2 files read, 1 needed, others: /KZ-10');
    expect(() => run()).toThrow('0 files read, 1 needed');
  });
});
