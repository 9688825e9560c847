import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { type ChartField, type ChartKind, chartChoice } from './result-choice.ts';

type Kind = ChartField['kind'] | 'year';
const field = (kind: Kind, cells: readonly Cell[], name: string = kind): ChartField => ({
  name,
  kind: kind === 'year' ? 'number' : kind,
  code: kind === 'year',
  cell: (row) => cells[row] ?? null,
});
const names = field('text', ['Абай', 'Ақмола', 'Ақтөбе', 'Алматы']);
const numbers = field('number', [5, 4, 3, null]);
const years = field('year', [2019, 2020, 2021, 2022]);
const days = field('date', ['2019-02-07', '2020-01-01', '2021-01-01', '2022-01-01']);
const pairs = [
  field('text', ['Абай', 'Абай', 'Ақмола', 'Ақмола']),
  field('text', ['ашық', 'жоспар', 'ашық', 'жоспар']),
];

describe('the ways to draw an answer', () => {
  it.each<[string, ChartField[], number, ChartKind[]]>([
    ['names and a number', [names, numbers], 4, ['bars']],
    ['names and two numbers', [names, numbers, numbers], 4, ['bars', 'dots']],
    ['years and a number', [years, numbers], 4, ['time', 'line', 'bars']],
    ['days and a number', [days, numbers], 4, ['time', 'line', 'bars']],
    ['a name a day and a number', [names, days, numbers], 4, ['bars', 'time', 'line']],
    ['two texts that part the rows and a number', [...pairs, numbers], 4, ['groups', 'bars', 'counts']],
    ['two numbers', [numbers, numbers], 4, ['dots']],
    ['names only', [names], 4, ['counts']],
    ['one row of numbers', [numbers, numbers], 1, ['bars']],
    ['one number', [numbers], 1, []],
    ['a column of numbers', [numbers], 4, []],
    ['no rows', [names, numbers], 0, []],
  ])('with %s', (_, fields, rows, kinds) => {
    expect(chartChoice(fields, rows).kinds).toEqual(kinds);
  });

  it('never begin with a line', () => {
    const all = [names, numbers, years, days, ...pairs];
    for (const a of all)
      for (const b of all) for (const c of all) expect(chartChoice([a, b, c], 4).kinds[0]).not.toBe('line');
  });

  it('tell a qualifier from a name', () => {
    const qualifier = field('text', ['exact', 'at_least', 'about', 'exact'], 'qualifier');
    const choice = chartChoice([qualifier, names, numbers], 4);
    expect([choice.qualifier, choice.label, choice.kinds]).toEqual([0, 1, ['bars']]);
  });
});
