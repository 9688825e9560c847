import { describe, expect, it } from 'vitest';
import { makeComparator } from '../../../format/compare.ts';
import type { Cell } from '../../../model/cell.ts';
import type { ColumnKind } from './columns.ts';
import { rowOrder } from './row-order.ts';

const sorted = (kind: ColumnKind, cells: readonly Cell[], descending = false) =>
  [
    ...rowOrder(
      { name: 'c', kind, cell: (row) => cells[row] ?? null },
      cells.length,
      descending,
      makeComparator('kk'),
    ),
  ].map((row) => cells[row]);

describe('rows in the order of a column', () => {
  it.each<[string, ColumnKind, Cell[], Cell[]]>([
    ['numbers by size', 'number', [10, 9, -1, 0.5], [-1, 0.5, 9, 10]],
    ['long numbers by size', 'number', ['12345678901234567890', 7], [7, '12345678901234567890']],
    [
      'texts by the Kazakh alphabet',
      'text',
      ['Ұлытау', 'Ә', 'Алматы', 'Я', 'Қ', 'Б'],
      ['Алматы', 'Ә', 'Б', 'Қ', 'Ұлытау', 'Я'],
    ],
    [
      'days by time',
      'date',
      ['2025-01-01', '2019-02-07 10:00:00', '2019-02-07'],
      ['2019-02-07', '2019-02-07 10:00:00', '2025-01-01'],
    ],
    ['no before yes', 'boolean', [true, false, true], [false, true, true]],
    ['nulls last', 'number', [null, 2, null, 1], [1, 2, null, null]],
  ])('are %s', (_, kind, cells, order) => {
    expect(sorted(kind, cells)).toEqual(order);
  });

  it('keep nulls last when turned round', () => {
    expect(sorted('number', [null, 2, null, 1], true)).toEqual([2, 1, null, null]);
    expect(sorted('text', ['а', null, 'б'], true)).toEqual(['б', 'а', null]);
  });

  it('keep the order of the answer among equals, either way', () => {
    const cells = [1, 1, 1, 0];
    const column = { name: 'c', kind: 'number', cell: (row: number) => cells[row] ?? null } as const;
    expect([...rowOrder(column, 4, false, makeComparator('kk'))]).toEqual([3, 0, 1, 2]);
    expect([...rowOrder(column, 4, true, makeComparator('kk'))]).toEqual([0, 1, 2, 3]);
  });
});
