import { expect, it } from 'vitest';
import { RowStore } from './row-store.ts';

const coded = (name: string, cells: readonly (string | null)[]) => {
  const values = [...new Set(cells.filter((cell) => cell !== null))];
  const codes = Int32Array.from(cells, (cell) => (cell === null ? 0 : values.indexOf(cell) + 1));
  return { name, type: 'text' as const, values, codes };
};

const store = new RowStore(
  [
    {
      name: 'funds',
      columns: [
        coded('id', ['a', 'b', 'c']),
        coded('area', ['KZ', null, 'KZ']),
        coded('withdrawn', [null, null, '2026-11']),
      ],
    },
    { name: 'families', columns: [coded('id', ['d']), coded('area', ['KZ-61'])] },
  ],
  (cells) => ({ ...cells }),
);

it('rows that stand are told in the order of the tables, each with its table', () => {
  expect([...store.keys()]).toEqual(['a', 'b', 'd']);
  expect([...store.values()].map(({ area }) => area)).toEqual(['KZ', null, 'KZ-61']);
  expect(store.size).toBe(3);
  expect(['a', 'd', 'c'].map((id) => store.tableOf(id))).toEqual(['funds', 'families', undefined]);
});

it('a row is the same one whenever it is asked for, and none for an id that no row has', () => {
  expect(store.get('d')).toEqual({ id: 'd', area: 'KZ-61' });
  expect(store.get('d')).toBe(store.get('d'));
  expect([store.get('c'), store.get('toString'), store.has('c')]).toEqual([undefined, undefined, false]);
});
