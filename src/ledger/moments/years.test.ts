import { describe, expect, it } from 'vitest';
import { makeMoment, makeReport, makeSeries, SMALL_TERRITORY } from '../../testing/made-up-moments.ts';
import { breakAfter, numberOf, regionYears } from './years.ts';

const then = makeMoment(
  '2021',
  { 'KZ-YUZ': [makeReport(9)], 'KZ-ALM': [makeReport(8)] },
  { vintage: '2018' },
);
const now = makeMoment('2023', {
  'KZ-61': [makeReport(10)],
  'KZ-19': [makeReport(4)],
  'KZ-33': [makeReport(5)],
});
const undated = makeMoment('undated', {}, { dated: false });

describe('a series over its moments', () => {
  const { today, former } = regionYears(makeSeries([then, now]), SMALL_TERRITORY);
  const kinds = (page: string) =>
    [...today, ...former].find((row) => row.page === page)?.sides.map(({ kind }) => kind);

  it('runs on where only a code changed', () => expect(kinds('KZ-61')).toEqual(['reports', 'reports']));

  it('of a region that came of a split begins with it', () =>
    expect(kinds('KZ-19')).toEqual(['absent', 'reports']));

  it('of a former shape goes on as a sum of its parts', () => {
    expect(kinds('KZ-ALM')).toEqual(['reports', 'sum']);
    expect(former[0]?.sides.map(numberOf)).toEqual([8, 9]);
  });

  it('leaves out a former shape of which nothing was told while it was', () =>
    expect(regionYears(makeSeries([now]), SMALL_TERRITORY).former).toEqual([]));
});

describe('the break between two sets of regions', () => {
  it('is behind the last moment before it', () => expect(breakAfter([undated, then, now])).toBe(1));
  it('is nowhere when all moments are on one side', () => {
    expect(breakAfter([now])).toBeNull();
    expect(breakAfter([undated, then])).toBeNull();
  });
});

describe('the number of a side', () => {
  it('is none where several reports differ', () =>
    expect(numberOf({ kind: 'reports', reports: [makeReport(1), makeReport(2)] })).toBeNull());
});
