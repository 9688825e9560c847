import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../engine/ask.ts';
import type { Engine } from '../engine/engine.ts';
import { answer } from '../loaders/database.ts';
import { makeObservationCells, type RowCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { regionMoments } from './questions.ts';

const area = (id: string, vintage: string, more: RowCells = {}): RowCells => ({
  id,
  level: 'region',
  vintage,
  parent: 'KZ',
  valid_from: vintage === '2022' ? '2022-06-08' : '2018-06-19',
  name_kk: id,
  name_ru: id,
  name_en: id,
  ...more,
});
const row = makeObservationCells;
const people = (id: string, cells: RowCells): RowCells => ({
  id,
  area: 'KZ-61',
  series: 'bns_avg_annual',
  population: '100',
  vintage: '2022',
  source: 's-1',
  ...cells,
});

let engine: Engine;
beforeAll(async () => {
  engine = await openPackage({
    areas: [
      area('KZ', '', { level: 'country', parent: '', valid_from: '' }),
      area('KZ-61', '2022'),
      area('KZ-19', '2022'),
      area('KZ-33', '2022'),
      area('KZ-YUZ', '2018'),
      area('KZ-61.1', '2022', { level: 'district', parent: 'KZ-61' }),
    ],
    families: [
      row('s-1-01', { area: 'KZ-YUZ', period_end: '2022-02' }),
      row('s-1-02', { area: 'KZ-61', period_end: '2022-12-01' }),
      row('s-1-03', { area: 'KZ-19', period_end: '2023' }),
      row('s-1-04', { area: 'KZ-33', period_end: '', period_basis: 'none' }),
      row('s-1-05', { period_end: '2022' }),
      row('s-1-06', { area: 'KZ-61.1', period_end: '2022' }),
      row('s-1-07', { area: 'KZ-61', period_end: '2022', read: 'doubtful' }),
      row('s-1-08', { area: 'KZ-61', period_end: '2022', stage: 'planned' }),
      // A series of two regions, and one of another unit.
      row('s-1-09', { area: 'KZ-61', indicator: 'families-helped' }),
      row('s-1-10', { area: 'KZ-19', indicator: 'families-helped' }),
      row('s-1-11', { area: 'KZ-19', unit: 'persons' }),
    ],
    population: [
      people('p-1', { year: '2021' }),
      people('p-2', { year: '2022' }),
      people('p-3', { year: '2022', series: 'bns_1jan', reference_date: '2022-01-01' }),
      people('p-4', {
        year: '2021',
        series: 'bns_1jan',
        reference_date: '2021-01-01',
        area: 'KZ-YUZ',
        vintage: '2018',
      }),
      people('p-5', { year: '2023', series: 'bns_1jan', reference_date: '2023-01-01' }),
    ],
  });
});
afterAll(() => engine.close());

describe('moments by region', () => {
  const told = async (series: string) =>
    (await ask(engine, regionMoments, {}))
      .filter((one) => one.series === series)
      .map(({ moment, row: id }) => `${moment} ${id}`);

  it('are the years of reports of whole regions, a year of both sets of regions twice, the undated first', async () => {
    expect(await told('families-listed-main-families')).toEqual([
      'undated s-1-04',
      '2022-17 s-1-05',
      '2022-17 s-1-01',
      '2022 s-1-05',
      '2022 s-1-02',
      '2023 s-1-03',
    ]);
  });

  it('are none of what is told of fewer than three regions, nor mixed over units', async () => {
    expect(await told('families-helped-main-families')).toEqual([]);
    expect(await told('families-listed-main-persons')).toEqual([]);
  });

  it('leave out people counted for borders that were not yet', async () => {
    expect(await told('people-average')).toEqual(['2022 p-2']);
    expect(await told('people')).toEqual(['2021-01-01 p-4', '2023-01-01 p-5']);
  });

  it('of people before and after the census have bases of their own', async () => {
    const bases = (await ask(engine, regionMoments, {})).filter((one) => one.series === 'people');
    expect(new Set(bases.map(({ basis }) => basis)).size).toBe(2);
  });
});

describe('the published moments by region', () => {
  it('have names that can stand in an address, and one set of regions each', async () => {
    const rows = await answer(regionMoments, {});
    for (const { series, moment } of rows) expect(`${series}.${moment}`).toMatch(/^[a-z0-9-]+\.[a-z0-9-]+$/);
    const vintages = Map.groupBy(rows, ({ series, moment }) => `${series}.${moment}`);
    for (const of of vintages.values()) expect(new Set(of.map(({ vintage }) => vintage)).size).toBe(1);
  });
});
