import { describe, expect, it } from 'vitest';
import { exactly, makeBounded } from '../../model/bounded.ts';
import { makeMoment, makeReport, makeSeries, SMALL_TERRITORY } from '../../testing/made-up-moments.ts';
import { compareMoments, type Difference, type WholeReason } from './compare.ts';
import type { Moment, MomentReport, RegionSeries } from './series.ts';

const compare = (left: Moment, right: Moment, more: Partial<RegionSeries> = {}) => {
  const series = makeSeries([left, right], more);
  return compareMoments({ series, moment: left }, { series, moment: right }, SMALL_TERRITORY);
};
const then = (cells: Parameters<typeof makeMoment>[1], more: Partial<Moment> = {}) =>
  makeMoment('2021', cells, { vintage: '2018', ...more });
const now = (cells: Parameters<typeof makeMoment>[1], more: Partial<Moment> = {}) =>
  makeMoment('2023', cells, more);
const rowOf = (page: string, comparison: ReturnType<typeof compare>) =>
  comparison.rows.find((row) => row.page === page);

describe('two moments of one indicator', () => {
  const left = then({ 'KZ-YUZ': [makeReport(963)], 'KZ-ALM': [makeReport(800)] });
  const right = now({ 'KZ-61': [makeReport(1004)], 'KZ-19': [makeReport(464)], 'KZ-33': [makeReport(349)] });

  it('have a row for every region of either, once where it was only recoded', () => {
    expect(compare(left, right).rows.map(({ page }) => page)).toEqual(['KZ-19', 'KZ-33', 'KZ-61', 'KZ-ALM']);
  });

  it('are subtracted over the change of a code', () => {
    expect(rowOf('KZ-61', compare(left, right))?.difference).toEqual({ kind: 'told', value: exactly(41) });
  });

  it('are never subtracted of a region that was a part of another', () => {
    for (const page of ['KZ-19', 'KZ-33']) {
      const row = rowOf(page, compare(left, right));
      expect(row?.left).toEqual({ kind: 'absent' });
      expect(row?.difference).toEqual({ kind: 'cannot', why: 'borders' });
    }
  });

  it('hold the former shape against the sum of all its parts', () => {
    const row = rowOf('KZ-ALM', compare(left, right));
    expect(row?.right).toMatchObject({ kind: 'sum', value: exactly(813) });
    expect(row?.difference).toEqual({ kind: 'told', value: exactly(13) });
  });

  it.each<[string, Record<string, MomentReport[]>, Partial<RegionSeries>]>([
    ['one part is not known', { 'KZ-19': [makeReport(464)] }, {}],
    ['of one part no number was printed', { 'KZ-19': [makeReport(464)], 'KZ-33': [makeReport(null)] }, {}],
    [
      'two reports of a part differ',
      { 'KZ-19': [makeReport(4), makeReport(5)], 'KZ-33': [makeReport(1)] },
      {},
    ],
    [
      'the parts are of different periods',
      { 'KZ-19': [makeReport(4, { when: '2022' })], 'KZ-33': [makeReport(1, { when: '2023' })] },
      {},
    ],
    [
      'the indicator is not added over areas',
      { 'KZ-19': [makeReport(4)], 'KZ-33': [makeReport(1)] },
      { adds: false },
    ],
  ])('make no sum where %s', (_, cells, more) => {
    const row = rowOf('KZ-ALM', compare(left, now(cells), more));
    expect(row?.right).toEqual({ kind: 'unsummed' });
    expect(row?.difference).toEqual({ kind: 'cannot', why: 'parts' });
  });

  it('make no sum backwards: a former shape is never divided', () => {
    const row = rowOf('KZ-19', compare(left, right));
    expect(row?.left.kind).toBe('absent');
  });

  it('keep the bounds of both numbers and of every part', () => {
    const open = now({
      'KZ-61': [makeReport(makeBounded(1000, 'at_least'))],
      'KZ-19': [makeReport(makeBounded(400, 'at_least'))],
      'KZ-33': [makeReport(349)],
    });
    const told = (page: string) => rowOf(page, compare(left, open))?.difference;
    expect(told('KZ-61')).toEqual({ kind: 'told', value: makeBounded(37, 'at_least') });
    expect(told('KZ-ALM')).toEqual({ kind: 'told', value: makeBounded(-51, 'at_least') });
  });
});

describe('the numbers of one region are not subtracted', () => {
  const one = [makeReport(1)];
  it.each<[string, readonly MomentReport[], readonly MomentReport[], Difference]>([
    ['where one is missing', [], one, { kind: 'cannot', why: 'missing' }],
    [
      'where one side has several reports',
      [makeReport(1), makeReport(2)],
      one,
      { kind: 'cannot', why: 'several' },
    ],
    ['where no number was printed', one, [makeReport(null)], { kind: 'cannot', why: 'number' }],
    [
      'where they count over different lengths',
      [makeReport(1, { length: 'P12M' })],
      [makeReport(2, { length: 'P310D' })],
      { kind: 'cannot', why: 'length' },
    ],
    [
      'where a flow has no whole period',
      [makeReport(1, { length: null })],
      [makeReport(2, { length: null })],
      { kind: 'cannot', why: 'length' },
    ],
    [
      'where the bounds point both ways',
      [makeReport(makeBounded(1, 'at_least'))],
      [makeReport(makeBounded(2, 'at_least'))],
      { kind: 'cannot', why: 'bounds' },
    ],
  ])('%s', (_, left, right, difference) => {
    const cells = (reports: readonly MomentReport[]): Record<string, readonly MomentReport[]> =>
      reports.length > 0 ? { 'KZ-61': reports } : {};
    const row = rowOf('KZ-61', compare(makeMoment('2022', cells(left)), makeMoment('2023', cells(right))));
    expect(row?.difference).toEqual(difference);
  });
});

describe('two maps are not compared at all', () => {
  const left = makeMoment('2022', { 'KZ-61': [makeReport(1)] });
  it.each<[WholeReason, Partial<Moment>, Partial<RegionSeries>]>([
    ['same', { id: '2022' }, {}],
    ['measure', {}, { measure: 'share' }],
    ['undated', { dated: false }, {}],
    ['basis', { basis: 'counted anew' }, {}],
  ])('for the reason “%s”', (why, more, series) => {
    const comparison = compare(left, makeMoment('2023', { 'KZ-61': [makeReport(2)] }, more), series);
    expect(comparison.why).toBe(why);
    expect(comparison.rows.map(({ difference }) => difference)).toEqual([null, null, null]);
  });

  it('when they show two indicators, which stand side by side all the same', () => {
    const [a, b] = [makeSeries([left]), makeSeries([left], { id: 'another' })];
    const comparison = compareMoments(
      { series: a, moment: left },
      { series: b, moment: left },
      SMALL_TERRITORY,
    );
    expect(comparison.why).toBe('indicator');
    expect(rowOf('KZ-61', comparison)).toMatchObject({
      left: { kind: 'reports' },
      right: { kind: 'reports' },
    });
  });
});
