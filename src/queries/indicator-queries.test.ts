import { describe, expect, it } from 'vitest';
import { answer } from '../loaders/database.ts';
import { makeObservationCells, type RowCells, type TableCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { ask } from '../engine/ask.ts';
import { mapIndicator, perCapita } from './questions.ts';

const helped = (id: string, value: string, cells: RowCells = {}): RowCells =>
  makeObservationCells(id, {
    indicator: 'families-helped',
    period_start: '2025-01',
    period_end: '2025-12',
    value,
    ...cells,
  });

const programme = (id: string, part_of: string): RowCells => ({
  id,
  type: 'programme',
  part_of,
  name_kk: id,
  name_ru: id,
  name_en: id,
});

describe('the map of an indicator', () => {
  const shown = async (families: readonly RowCells[], more: TableCells = {}) => {
    const engine = await openPackage({ families, headlines: [], ...more });
    const asked = {
      indicator: 'families-helped',
      programme: 'main',
      beneficiary: '',
      vintage: '2022',
    } as const;
    const rows = await ask(engine, mapIndicator, asked);
    engine.close();
    return rows;
  };

  it('shows the latest report of a whole region, before one read once', async () => {
    const rows = await shown([
      helped('s-1-01', '10', { area: 'KZ-19', period_end: '2025-11' }),
      helped('s-1-02', '11', { area: 'KZ-19', read: 'once' }),
      helped('s-1-03', '12', { area: 'KZ-19' }),
    ]);
    expect(rows).toEqual([{ region: 'KZ-19', observation: 's-1-03' }]);
  });

  it.each([
    ['a plan', { stage: 'planned' }],
    ['a doubtful reading', { read: 'doubtful' }],
    ['a part of the region', { scope: 'part' }],
    ['a city in it', { area: 'KZ-19.191000000' }],
    ['another group of people', { beneficiary: 'children' }],
    ['the larger region of before', { area: 'KZ-ALM', period_start: '2019-01', period_end: '2019-12' }],
  ])('never shows %s as the region’s', async (_, cells) => {
    expect(await shown([helped('s-1-01', '10', { area: 'KZ-19', ...cells })])).toEqual([
      { region: 'KZ-19', observation: null },
    ]);
  });

  it('takes what is organised under the programme, and no other', async () => {
    const programmes = [programme('main', ''), programme('part', 'main'), programme('aside', '')];
    const within = [helped('s-1-01', '10', { area: 'KZ-19', programme: 'part' })];
    const beside = [helped('s-1-01', '10', { area: 'KZ-19', programme: 'aside' })];
    expect(await shown(within, { programmes })).toEqual([{ region: 'KZ-19', observation: 's-1-01' }]);
    expect(await shown(beside, { programmes })).toEqual([{ region: 'KZ-19', observation: null }]);
  });

  it('of the money of the first edition has 100 million in Almaty Region and a billion in Turkistan, of 17', async () => {
    const asked = {
      indicator: 'funds-allocated',
      programme: 'baqytty-otbasy',
      beneficiary: '',
      vintage: '2018',
    } as const;
    const rows = await answer(mapIndicator, asked);
    expect(rows).toHaveLength(17);
    expect(rows.filter(({ observation }) => observation)).toEqual([
      { region: 'KZ-ALM', observation: 't0-09' },
      { region: 'KZ-YUZ', observation: 't0-18' },
    ]);
    const values = ['t0-09', 't0-18'].map((id) => publishedObservations().get(id)?.['value']);
    expect(values).toEqual(['100000000', '1000000000']);
  });
});

describe('the rate of an indicator', () => {
  const population = (area: string, people: string, cells: RowCells = {}): RowCells => ({
    id: `${area}-${cells['series'] ?? 'bns_avg_annual'}-${cells['year'] ?? '2025'}`,
    area,
    series: 'bns_avg_annual',
    year: '2025',
    population: people,
    source: 's-1',
    ...cells,
  });
  const rates = async (families: readonly RowCells[], people: readonly RowCells[]) => {
    const engine = await openPackage({ families, population: people, headlines: [] });
    const asked = { indicator: 'families-helped', programme: 'main', beneficiary: '', year: 2025 };
    const rows = await ask(engine, perCapita, asked);
    engine.close();
    return rows.map(({ area, observation, rate }) => [area, observation, rate]);
  };

  it('is per 100 000 people of the area in the same year, the largest first', async () => {
    const told = await rates(
      [helped('s-1-01', '500'), helped('s-1-02', '100', { area: 'KZ-19' })],
      [population('KZ', '20000000'), population('KZ-19', '1500000')],
    );
    expect(told).toEqual([
      ['KZ-19', 's-1-02', (100 * 100_000) / 1_500_000],
      ['KZ', 's-1-01', 2.5],
    ]);
  });

  it('is null, and last, where that series has no such year', async () => {
    const told = await rates(
      [helped('s-1-01', '500', { area: 'KZ-19' }), helped('s-1-02', '1')],
      [
        population('KZ', '20000000'),
        population('KZ-19', '9', { year: '2024' }),
        population('KZ-19', '9', { series: 'bns_1jan' }),
      ],
    );
    expect(told).toEqual([
      ['KZ', 's-1-02', 0.005],
      ['KZ-19', 's-1-01', null],
    ]);
  });

  it.each([
    ['without a number', { obs_status: 'O', value: '', qualifier: '' }],
    ['of a part of the area', { scope: 'part' }],
    ['narrowed to a channel', { detail: 'calls' }],
    ['over two years', { period_start: '2024-12' }],
    ['of another year', { period_start: '2024-01', period_end: '2024-12' }],
  ])('is not told of a report %s', async (_, cells) => {
    expect(await rates([helped('s-1-01', '500', cells)], [population('KZ', '20000000')])).toEqual([]);
  });

  it('of applications from children in 2025 is that of the rows of the first edition', async () => {
    const rows = await answer(perCapita, {
      indicator: 'applications',
      programme: 'contact-centre-111',
      beneficiary: 'children',
      year: 2025,
    });
    const people = new Map(
      publishedRows('population')
        .filter((row) => row['series'] === 'bns_avg_annual' && row['year'] === '2025')
        .map((row) => [row['area'], Number(row['population'])]),
    );
    expect(rows.length).toBeGreaterThan(5);
    for (const { area, observation, rate } of rows) {
      const row = publishedObservations().get(observation);
      expect(row?.['area']).toBe(area);
      const population = people.get(area);
      if (population === undefined) expect(rate).toBeNull();
      else expect(rate).toBeCloseTo((Number(row?.['value']) * 100_000) / population, 8);
    }
  });
});
