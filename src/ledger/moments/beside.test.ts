import { describe, expect, it } from 'vitest';
import { exactly, makeBounded } from '../../model/bounded.ts';
import { makeMoment, makeReport, makeSeries, SMALL_TERRITORY } from '../../testing/made-up-moments.ts';
import { lastMoment, PEOPLE, ratedReport, reportOn } from './beside.ts';
import type { MomentReport, RegionSeries } from './series.ts';

const at = (report: MomentReport, period: string): MomentReport => ({
  ...report,
  figure: { ...report.figure, code: `made-up@KZ-61@${period}` },
});
const people = makeSeries(
  [makeMoment('2025', { 'KZ-61': [makeReport(2_000_000)] }, { country: [makeReport(20_000_000)] })],
  { id: PEOPLE, isStatistic: true },
);
const rate = (report: MomentReport, page = 'KZ-61', more: Partial<RegionSeries> = {}) =>
  ratedReport(makeSeries([], more), report, page, people, SMALL_TERRITORY);

describe('the last number of a region', () => {
  const undated = makeMoment('undated', { 'KZ-61': [makeReport(1)] }, { dated: false });
  const early = makeMoment('2021', { 'KZ-YUZ': [makeReport(2)] }, { vintage: '2018' });
  const late = makeMoment('2025', { 'KZ-19': [makeReport(3)] });
  const series = makeSeries([undated, early, late]);

  it('is of the latest date that has one, under its code of then too', () =>
    expect(lastMoment(series, 'KZ-61', SMALL_TERRITORY)?.id).toBe('2021'));

  it('is undated only where nothing else is known', () =>
    expect(lastMoment(makeSeries([undated]), 'KZ-61', SMALL_TERRITORY)?.id).toBe('undated'));

  it('is none where nothing is known', () => expect(lastMoment(series, 'KZ-33', SMALL_TERRITORY)).toBeNull());

  it('is none where reports differ, or no number was printed', () => {
    for (const reports of [[makeReport(1), makeReport(2)], [makeReport(null)]])
      expect(reportOn(series, makeMoment('2025', { 'KZ-61': reports }), 'KZ-61', SMALL_TERRITORY)).toBeNull();
  });
});

describe('a number for every 100 000 people', () => {
  it('is by the people of its own area and year', () => {
    expect(rate(at(makeReport(7478), '2025-01-01/2025-11-06'))).toEqual(exactly(374));
    expect(rate(at(makeReport(7478), '2025'), 'KZ')).toEqual(exactly(37.4));
  });

  it('stays a bound, rounded outwards', () =>
    expect(rate(at(makeReport(makeBounded(7478, 'at_least')), '2025'))).toEqual(
      makeBounded(373, 'at_least'),
    ));

  it.each<[string, MomentReport, string, Partial<RegionSeries>]>([
    ['of a year whose people are not known', at(makeReport(1), '2024'), 'KZ-61', {}],
    ['of two years', at(makeReport(1), '2024/2025'), 'KZ-61', {}],
    ['without a date', at(makeReport(1), ''), 'KZ-61', {}],
    ['of a region whose people are not known', at(makeReport(1), '2025'), 'KZ-19', {}],
    ['of money', at(makeReport(1), '2025'), 'KZ-61', { isMoney: true }],
    ['of people themselves', at(makeReport(1), '2025'), 'KZ-61', { isStatistic: true }],
    ['of a share', at(makeReport(1), '2025'), 'KZ-61', { measure: 'share' }],
  ])('is not told %s', (_, report, page, more) => expect(rate(report, page, more)).toBeNull());
});
