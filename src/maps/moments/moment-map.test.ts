import { describe, expect, it } from 'vitest';
import { makeBounded } from '../../model/bounded.ts';
import { makeMoment, makeReport, makeSeries, SMALL_TERRITORY } from '../../testing/made-up-moments.ts';
import type { Breaks } from '../classes.ts';
import { momentMap, pairBreaks } from './moment-map.ts';

const BREAKS: Breaks = [10, 20, 30, 40];

describe('a moment on the map', () => {
  const moment = makeMoment('2023', {
    'KZ-61': [makeReport(makeBounded(25.5, 'at_least'))],
    'KZ-19': [makeReport(1), makeReport(2)],
  });
  const series = makeSeries([moment]);
  const { areas, told, summary } = momentMap('en', { series, moment }, SMALL_TERRITORY, BREAKS);
  const markOf = (id: string) => areas.find((area) => area.id === id)?.mark;

  it('shows the regions of its own time only', () =>
    expect(areas.map(({ id }) => id)).toEqual(['KZ-61', 'KZ-19', 'KZ-33']));

  it('gives a class to a number, no class to reports that differ, hatching to what is not known', () => {
    expect(markOf('KZ-61')).toMatchObject({ state: 'value', class: 3 });
    expect(markOf('KZ-19')).toEqual({ state: 'reported', text: '' });
    expect(markOf('KZ-33')).toEqual({ state: 'missing' });
    expect(told).toBe(2);
  });

  it('says its highest and what is missing', () => {
    expect(summary).toContain('Data for 2 of 3 regions');
    expect(summary).toContain('No data: long KZ-33');
  });

  it('leaves a number too long for a small map to the table, and still says it', () => {
    const long = makeMoment('2023', { 'KZ-61': [makeReport(2151623.5)] });
    const [area] = momentMap('en', { series, moment: long }, SMALL_TERRITORY, BREAKS).areas;
    expect(area?.mark).toMatchObject({ text: '' });
    expect(area?.label).toBe('long KZ-61: 2151623.5');
  });

  it('dots what is suppressed', () => {
    const hidden = makeMoment('2023', { 'KZ-61': [{ ...makeReport(null), suppressed: true }] });
    expect(momentMap('en', { series, moment: hidden }, SMALL_TERRITORY, null).areas[0]?.mark).toEqual({
      state: 'suppressed',
    });
  });
});

describe('the classes of two maps', () => {
  const of = (id: string, values: readonly number[], alike = true) =>
    makeMoment(id, Object.fromEntries(values.map((value, i) => [`KZ-${i}`, [makeReport(value)]])), { alike });
  const [low, high] = [of('2022', [1, 2, 3, 4, 5]), of('2023', [100, 200, 300, 400, 500])];

  it('of one indicator are one scale, so that a colour is a size on both', () => {
    const series = makeSeries([low, high]);
    const [left, right] = pairBreaks({ series, moment: low }, { series, moment: high });
    expect(left).toEqual(right);
    expect(left?.[3]).toBeGreaterThan(100);
  });

  it('of two indicators are each its own', () => {
    const [left, right] = pairBreaks(
      { series: makeSeries([low]), moment: low },
      { series: makeSeries([high], { id: 'another' }), moment: high },
    );
    expect(left?.[3]).toBe(5);
    expect(right?.[3]).toBe(500);
  });

  it('are none for reports of different periods', () => {
    const mixed = of('2023', [1, 2, 3, 4, 5], false);
    const series = makeSeries([low, mixed]);
    expect(pairBreaks({ series, moment: low }, { series, moment: mixed })[1]).toBeNull();
  });
});
