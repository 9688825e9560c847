import { tableFromIPC } from '@uwdata/flechette';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CodedColumn, codedColumnType, codedTable } from './arrow-coded.ts';

const read = (columns: CodedColumn[]) =>
  tableFromIPC(codedTable(columns)).toArray() as Record<string, unknown>[];

const column = (type: CodedColumn['type'], values: CodedColumn['values'], codes: number[]): CodedColumn => ({
  name: 'a',
  type,
  values,
  codes: Int32Array.from(codes),
});

it.each([
  ['text', ['Абай', 'x'], [1, 1, 1, 0, 2], ['Абай', 'Абай', 'Абай', null, 'x'], 'VARCHAR'],
  ['text', ['a', 'b', 'c'], [3, 2, 1], ['c', 'b', 'a'], 'VARCHAR'],
  ['text', [], [0, 0], [null, null], 'VARCHAR'],
  ['integer', [1, null, -5], [1, 2, 3, 0], [1, null, -5, null], 'INTEGER'],
  ['integer', [1, 12345678901], [1, 2, 0], [1, 12345678901, null], 'BIGINT'],
  ['number', [1.5], [1, 0, 1], [1.5, null, 1.5], 'DOUBLE'],
  ['date', [0, 19782], [1, 2, 0], [0, 19782 * 86_400_000, null], 'DATE'],
  ['boolean', [true, false], [1, 2, 0, 1], [true, false, null, true], 'BOOLEAN'],
] as const)('a column of %s %j by codes %j is read back', (type, values, codes, cells, sql) => {
  const coded = column(type, values, [...codes]);
  expect(read([coded]).map((row) => row['a'])).toEqual(cells);
  expect(codedColumnType(coded)).toBe(sql);
});

it('any texts are read back as they are', () => {
  const texts = fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 });
  const coded = texts.chain((values) =>
    fc.tuple(fc.constant(values), fc.array(fc.nat({ max: values.length }), { minLength: 1, maxLength: 50 })),
  );
  fc.assert(
    fc.property(coded, ([values, codes]) => {
      const cells = read([column('text', values, codes)]).map((row) => row['a']);
      expect(cells).toEqual(codes.map((code) => values[code - 1] ?? null));
    }),
  );
});

it('texts of any length and alphabet are read back where thousands are told one after another', () => {
  const texts = Array.from({ length: 10_000 }, (_, i) =>
    i > 5000 && i % 7 === 0 ? `Қызылорда ${i}` : `id-${i}`,
  );
  // Halves of one letter: together they would be another text.
  texts.splice(6000, 2, 'a\ud83d', '\ude00b');
  const codes = texts.map((_, i) => i + 1);
  const cells = read([column('text', texts, codes)]).map((row) => row['a']);
  expect(cells).toEqual(texts.map((text) => text.toWellFormed()));
});

it('no table without columns is made', () => {
  expect(() => codedTable([])).toThrow('table has no columns');
});
