import { describe, expect, it } from 'vitest';
import { answer } from '../loaders/database.ts';
import { makeObservationCells, type RowCells } from '../testing/make-package.ts';
import { openPackage } from '../testing/open-package.ts';
import { publishedObservations, publishedRows } from '../testing/published-rows.ts';
import { ask } from '../engine/ask.ts';
import { differenceRows, editionCounts, headlines } from './questions.ts';

const texts = (field: string): RowCells => ({
  [`${field}_kk`]: 'x',
  [`${field}_ru`]: 'x',
  [`${field}_en`]: 'x',
});

describe('headlines', () => {
  it('stand in the order of the subjects, each with its target where it has one', async () => {
    const engine = await openPackage({
      families: [
        makeObservationCells('s-1-01'),
        makeObservationCells('s-1-02', { value: '2000', stage: 'target' }),
      ],
      funds: [makeObservationCells('s-1-03', { indicator: 'funds-given', unit: 'kzt', value: '5' })],
      headlines: [
        { subject: 'families', observation: 's-1-01', target: 's-1-02', ...texts('reason') },
        { subject: 'funds', observation: 's-1-03', ...texts('reason') },
      ],
    });
    expect(await ask(engine, headlines, {})).toEqual([
      { subject: 'funds', observation: 's-1-03', target: null, value: 5, target_value: null },
      { subject: 'families', observation: 's-1-01', target: 's-1-02', value: 1200, target_value: 2000 },
    ]);
    engine.close();
  });

  it('of the first edition are 131 of 234, a billion, 80 000 and 1 350', async () => {
    const rows = await answer(headlines, {});
    expect(rows.map(({ subject, value, target_value }) => [subject, value, target_value])).toEqual([
      ['centres', 131, 234],
      ['funds', 1_000_000_000, null],
      ['families', 80_000, null],
      ['inspections', 1350, null],
    ]);
  });
});

describe('difference sets', () => {
  it('stand with a headline’s first, the picked report first, then by value', async () => {
    const engine = await openPackage({
      families: [
        makeObservationCells('s-1-01'),
        makeObservationCells('s-1-02', { value: '1100' }),
        makeObservationCells('s-1-03', { value: '1000' }),
        makeObservationCells('s-1-04', { value: '5' }),
        makeObservationCells('s-1-05', { value: '5', unit: 'persons' }),
      ],
      differences: ['d01', 'd02', 'd03'].map((id) => ({
        id,
        kind: 'same-quantity',
        rule: 'read-twice',
        ...texts('title'),
        ...texts('why'),
        withdrawn: id === 'd03' ? '2026.12.0' : '',
      })),
      'difference-rows': [
        ['d01', 's-1-05', 'false'],
        ['d01', 's-1-04', 'true'],
        ['d02', 's-1-02', 'false'],
        ['d02', 's-1-03', 'false'],
        ['d02', 's-1-01', 'true'],
        ['d03', 's-1-02', 'true'],
      ].map(([difference = '', record = '', picked = '']) => ({ difference, record, picked })),
    });
    const rows = await ask(engine, differenceRows, {});
    expect(rows.map(({ difference, record }) => [difference, record])).toEqual([
      ['d02', 's-1-01'],
      ['d02', 's-1-03'],
      ['d02', 's-1-02'],
      ['d01', 's-1-04'],
      ['d01', 's-1-05'],
    ]);
    expect(rows[0]).toMatchObject({ headline: 'families', values_told: 3, units_told: 1 });
    expect(rows[3]).toMatchObject({ headline: null, values_told: 1, units_told: 2 });
    engine.close();
  });

  it('of the first edition are all there, and one report of each same quantity is picked', async () => {
    const rows = await answer(differenceRows, {});
    const written = publishedRows('difference-rows').map((row) => `${row['difference']} ${row['record']}`);
    expect(rows.map(({ difference, record }) => `${difference} ${record}`).sort()).toEqual(written.sort());
    for (const { id, kind } of publishedRows('differences') as { id: string; kind: string }[]) {
      const picked = rows.filter((row) => row.difference === id && row.picked);
      expect([id, picked.length]).toEqual([id, kind === 'same-quantity' ? 1 : 0]);
    }
  });
});

describe('the counts of an edition', () => {
  it('leave withdrawn rows out', async () => {
    const engine = await openPackage({
      families: [
        makeObservationCells('s-1-01'),
        makeObservationCells('s-1-02', { withdrawn: '2026.12.0', withdrawn_why_en: 'a mistake' }),
      ],
    });
    const counts = await ask(engine, editionCounts, {});
    expect(counts.find(({ what }) => what === 'observations')?.n).toBe(1);
    engine.close();
  });

  it('are those of the files', async () => {
    const standing = (table: string) => publishedRows(table).filter((row) => !row['withdrawn']).length;
    const counts = await answer(editionCounts, {});
    expect(counts.map(({ what, n }) => [what, n])).toEqual([
      ['observations', publishedObservations().size],
      ...['statements', 'commitments', 'centres', 'sources', 'differences'].map((table) => [
        table,
        standing(table),
      ]),
    ]);
  });
});
