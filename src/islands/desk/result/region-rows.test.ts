import { beforeAll, describe, expect, it } from 'vitest';
import { makeAreaRecogniser } from '../../../ledger/area-recogniser.ts';
import type { Area, AreaChange, AreaName } from '../../../model/area.ts';
import type { Cell } from '../../../model/cell.ts';
import { publishedRows } from '../../../testing/published-rows.ts';
import type { Areas } from './areas.ts';
import { regionRows } from './region-rows.ts';
import type { ShownColumn } from './shown.ts';

let areas: Areas;
beforeAll(() => {
  const rows = publishedRows('areas') as unknown as Area[];
  const names = publishedRows('area-names') as unknown as AreaName[];
  const changes = publishedRows('area-changes').map(
    (row) => ({ ...row, same_territory: row['same_territory'] === 'true' }) as unknown as AreaChange,
  );
  areas = {
    byId: new Map(rows.map((area) => [area.id, area])),
    names: new Map(names.map((row) => [row.area, row])),
    recognise: makeAreaRecogniser(rows, names, changes),
    pageOf: (region) => region,
  };
});

const column = (name: string, cells: readonly Cell[], kind: ShownColumn['kind'] = 'text'): ShownColumn => ({
  name,
  kind,
  code: false,
  cell: (row) => cells[row] ?? null,
  text: (cell) => (cell === null ? null : String(cell)),
});
const found = (...cells: Cell[]) => regionRows([column('c', cells)], cells.length, areas);
const held = (rows: ReturnType<typeof found>) =>
  Object.fromEntries([...(rows?.rows ?? [])].filter(([, at]) => at.length > 0));

describe('the regions of an answer', () => {
  it('are found by their ids of today', () => {
    const rows = found('KZ-61', 'KZ-10', 'KZ-61');
    expect(rows).toMatchObject({ vintage: '2022', elsewhere: 0, isNamed: false });
    expect(rows?.rows.size).toBe(20);
    expect(held(rows)).toEqual({ 'KZ-61': [0, 2], 'KZ-10': [1] });
  });

  it('are those of 2018 when their former ids stand there', () => {
    const rows = found('KZ-ALM', 'KZ-KAR');
    expect([rows?.vintage, rows?.rows.size]).toEqual(['2018', 17]);
    expect(held(rows)).toEqual({ 'KZ-ALM': [0], 'KZ-KAR': [1] });
  });

  it.each([
    ['Түркістан облысы', 'Ұлытау'],
    ['Туркестанская область', 'Ұлытау'],
    ['Turkistan Region', 'Ulytau'],
  ])('are found by their names %s, %s', (first, second) => {
    const rows = found(first, second);
    expect(held(rows)).toEqual({ 'KZ-61': [0], 'KZ-62': [1] });
    expect(rows?.isNamed).toBe(true);
  });

  it('leave out the country, districts, what is unknown and what is empty', () => {
    expect(found('KZ', 'KZ-61', 'Теректі ауданы', null)?.elsewhere).toBe(3);
  });

  it('never take a name that a larger region had for the one of today', () => {
    const rows = found('Алматы облысы', 'Түркістан облысы');
    expect(held(rows)).toEqual({ 'KZ-61': [1] });
    expect([rows?.unsureRows, rows?.unsure.has('KZ-19')]).toEqual([1, true]);
  });

  it('take such a name when a region of one time only stands beside it', () => {
    expect(held(found('Алматы облысы', 'Абай облысы'))).toEqual({ 'KZ-19': [0], 'KZ-10': [1] });
    expect(held(found('Алматы облысы', 'KZ-YUZ'))).toMatchObject({ 'KZ-ALM': [0] });
  });

  it('are taken from a column of ids before one of names', () => {
    const columns = [column('name', ['Алматы облысы']), column('id', ['KZ-19'])];
    expect(regionRows(columns, 1, areas)?.column.name).toBe('id');
  });

  it.each<[string, Cell[]]>([
    ['numbers', ['1', '2']],
    ['words', ['a', 'b', 'KZ-61']],
    ['districts only', ['Теректі ауданы']],
    ['nothing', [null]],
  ])('are none in a column of %s', (_, cells) => expect(found(...cells)).toBeNull());
});
