import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../engine/engine.ts';
import { answer } from '../loaders/database.ts';
import { makeObservationCells, type RowCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { ask } from '../engine/ask.ts';
import {
  indicatorCoverage,
  regionAge,
  regionCounts,
  regionCoverage,
  regionLedger,
  regionPages,
} from './questions.ts';

const area = (id: string, level: string, vintage: string, cells: RowCells = {}): RowCells => ({
  id,
  level,
  vintage,
  parent: 'KZ',
  name_kk: id,
  name_ru: id,
  name_en: id,
  ...cells,
});
const change = (from: string, to: string, same: boolean): RowCells => ({
  from_area: from,
  to_area: to,
  kind: same ? 'recoded' : 'split',
  same_territory: String(same),
});
const row = (id: string, cells: RowCells): RowCells => makeObservationCells(id, cells);

/** Turkistan was only recoded; Almaty Region was split into KZ-19 and KZ-33, and a city of it went to each. */
const open = () =>
  openPackage({
    areas: [
      area('KZ', 'country', ''),
      area('KZ-YUZ', 'region', '2018'),
      area('KZ-61', 'region', '2022'),
      area('KZ-ALM', 'region', '2018'),
      area('KZ-19', 'region', '2022'),
      area('KZ-33', 'region', '2022'),
      area('KZ-ALM.1', 'city', '2018', { parent: 'KZ-ALM' }),
      area('KZ-33.1', 'city', '2022', { parent: 'KZ-33' }),
      area('KZ-YUZ.1', 'district', '2018', { parent: 'KZ-YUZ' }),
      area('g-1', 'group', '2018', { members: 'KZ-YUZ;KZ-ALM' }),
    ],
    'area-changes': [
      change('KZ-YUZ', 'KZ-61', true),
      change('KZ-ALM', 'KZ-19', false),
      change('KZ-ALM', 'KZ-33', false),
      change('KZ-ALM.1', 'KZ-33.1', true),
    ],
    families: [
      row('s-1-01', { area: 'KZ-YUZ', period_end: '2019' }),
      row('s-1-02', { area: 'KZ-61', period_end: '2024', source: 's-2' }),
      row('s-1-03', { area: 'KZ-YUZ.1', period_end: '2020' }),
      row('s-1-04', { area: 'KZ-ALM', period_end: '2019' }),
      row('s-1-05', { area: 'KZ-ALM.1', period_end: '2019' }),
      row('s-1-06', { area: 'KZ-19', period_end: '2024' }),
      row('s-1-07', { area: 'g-1', period_end: '', period_basis: 'none' }),
      row('s-1-08', { area: 'KZ-61', withdrawn: '2026.12.0', withdrawn_why_en: 'a mistake' }),
      row('s-1-09', { area: 'KZ' }),
      row('s-1-10', { area: 'KZ-33', period_end: '', period_basis: 'none' }),
    ],
    centres: [
      { id: 'c1', kind: 'crisis', area: 'KZ-33.1', state: 'open', read: 'twice', source: 's-1' },
      { id: 'c2', kind: 'crisis', area: 'KZ-33.1', state: 'planned', read: 'twice', source: 's-1' },
    ],
    headlines: [],
  });

describe('the regions of a made-up package', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());
  const ledger = async (region: string) =>
    (await ask(engine, regionLedger, { region })).map(({ id, relation }) => [id, relation]);

  it('have a page each, today’s first; one that was only recoded shares it', async () => {
    const pages = await ask(engine, regionPages, {});
    expect(pages.map(({ region, page }) => `${region} → ${page}`)).toEqual([
      'KZ-19 → KZ-19',
      'KZ-33 → KZ-33',
      'KZ-61 → KZ-61',
      'KZ-ALM → KZ-ALM',
      'KZ-YUZ → KZ-61',
    ]);
  });

  it('keep the figures of their earlier code, of their districts and of groups', async () => {
    expect(await ledger('KZ-61')).toEqual([
      ['s-1-02', 'itself'],
      ['s-1-01', 'then'],
      ['s-1-07', 'with-others'],
      ['s-1-03', 'within'],
    ]);
  });

  it('that were split leave their figures to the former shape', async () => {
    expect(await ledger('KZ-19')).toEqual([['s-1-06', 'itself']]);
    const former = (await ledger('KZ-ALM')).map(([id]) => id);
    expect(former).toEqual(expect.arrayContaining(['s-1-04', 's-1-05', 's-1-07']));
  });

  it('are counted with figures, sources and open centres', async () => {
    const counts = await ask(engine, regionCounts, {});
    expect(counts.find(({ region }) => region === 'KZ-61')).toEqual({
      region: 'KZ-61',
      figures: 4,
      sources: 2,
      centres: 0,
    });
    expect(counts.find(({ region }) => region === 'KZ-33')).toMatchObject({ centres: 1 });
  });

  it('are covered by figures of the whole region, by year of the period’s end, undated ones without a year', async () => {
    const rows = await ask(engine, regionCoverage, {});
    expect(rows.map(({ region, year, figures }) => [region, year, figures])).toEqual([
      ['KZ', 2021, 1],
      ['KZ-19', 2024, 1],
      ['KZ-33', null, 1],
      ['KZ-61', 2019, 1],
      ['KZ-61', 2024, 1],
      ['KZ-ALM', 2019, 1],
    ]);
  });

  it('are as old as their own last period, which districts and groups do not make younger', async () => {
    const rows = await ask(engine, regionAge, {});
    expect(rows.map(({ region, figures, sources, latest }) => [region, figures, sources, latest])).toEqual([
      ['KZ-19', 1, 1, '2024'],
      ['KZ-33', 1, 1, null],
      ['KZ-61', 2, 2, '2024'],
      ['KZ-ALM', 1, 1, '2019'],
    ]);
  });
});

describe('the indicators of the first edition', () => {
  it('of the main subjects each have a row, with the regions of today that have a value', async () => {
    const rows = await answer(indicatorCoverage, {});
    const main = new Set(publishedRows('headlines').map((one) => one['subject']));
    const expected = publishedRows('indicators').filter((one) => main.has(one['subject']));
    expect(rows.map(({ indicator }) => indicator).sort()).toEqual(expected.map((one) => one['id']).sort());
    for (const { indicator, regions, country, figures } of rows) {
      const own = [...publishedObservations().values()].filter(
        (one) => one['indicator'] === indicator && one['value'] !== '',
      );
      expect([indicator, figures, country]).toEqual([
        indicator,
        own.length,
        own.filter((one) => one['area'] === 'KZ').length,
      ]);
      expect(regions).toBeLessThanOrEqual(20);
    }
  });
});

describe('the regions of the first edition', () => {
  const split = ['KZ-ALM', 'KZ-KAR', 'KZ-VOS'];

  it('are the 20 of today and the 3 former shapes', async () => {
    const pages = [...new Set((await answer(regionPages, {})).map(({ page }) => page))];
    const today = publishedRows('areas').filter(
      (one) => one['level'] === 'region' && one['vintage'] === '2022',
    );
    expect(pages).toEqual([...today.map((one) => one['id']).sort(), ...split]);
    expect(pages).toHaveLength(23);
  });

  it('Turkistan keeps the figures of its earlier code', async () => {
    const rows = await answer(regionLedger, { region: 'KZ-61' });
    // Its billion and the 900 families were reported of KZ-YUZ.
    expect(rows).toEqual(
      expect.arrayContaining([
        { id: 't0-18', subject: 'funds', relation: 'then' },
        { id: 't0-17', subject: 'families', relation: 'then' },
      ]),
    );
  });

  it.each([
    ['KZ-19', 'KZ-ALM'],
    ['KZ-33', 'KZ-ALM'],
    ['KZ-35', 'KZ-KAR'],
    ['KZ-62', 'KZ-KAR'],
    ['KZ-63', 'KZ-VOS'],
    ['KZ-10', 'KZ-VOS'],
  ])('%s has no figure of %s itself', async (region, former) => {
    const rows = await answer(regionLedger, { region });
    const areas = rows.map(({ id }) => publishedObservations().get(id)?.['area']);
    expect(areas).not.toContain(former);
    expect(areas.length).toBeGreaterThan(0);
  });

  it('every figure of a region or a district stands on a page', async () => {
    const pages = [...new Set((await answer(regionPages, {})).map(({ page }) => page))];
    const shown = new Set<string>();
    for (const region of pages) for (const { id } of await answer(regionLedger, { region })) shown.add(id);
    const left = [...publishedObservations().values()].filter(
      (one) => one['area'] !== 'KZ' && !shown.has(one['id'] ?? '') && !one['area']?.startsWith('KZ-YUZ-1'),
    );
    expect(left.map((one) => `${one['id']} ${one['area']}`)).toEqual([]);
  });

  it('are counted as often as their ledger is long', async () => {
    for (const { region, figures } of await answer(regionCounts, {}))
      expect([region, (await answer(regionLedger, { region })).length]).toEqual([region, figures]);
  });
});
