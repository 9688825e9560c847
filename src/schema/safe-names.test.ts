import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNative } from '../engine/native.ts';
import { columnNames, RESERVED_WORDS, safeTableName, sqlName } from './safe-names.ts';

describe('the name of a table', () => {
  it.each([
    ['my file.csv', 'my_file'],
    ['Өңірлер бойынша.csv', 'onirler_boyynsha'],
    ['Отчёт за 2024 год (итог).CSV', 'otchet_za_2024_god_itog'],
    ['2024.csv', 'file_2024'],
    ['select.csv', 'file_select'],
    ['.csv', 'my_file'],
    ['数据.csv', 'my_file'],
    ['a"; drop table areas; --.csv', 'a_drop_table_areas'],
    [`${'x'.repeat(300)}.csv`, 'x'.repeat(48)],
  ])('%s is %s', (file, name) => expect(safeTableName(file, new Set())).toBe(name));

  it('is not one that is there', () => {
    expect(safeTableName('Areas.csv', new Set(['areas', 'areas_2']))).toBe('areas_3');
  });

  it('is bare SQL whatever the file is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (file) => {
        const name = safeTableName(file, new Set());
        expect(sqlName(name)).toBe(name);
      }),
    );
  });

  it('is never a word that the engine reserves', async () => {
    const engine = await openNative();
    const rows = await engine.run(
      "select keyword_name as word from duckdb_keywords() where keyword_category = 'reserved'",
    );
    engine.close();
    expect(rows.map(({ word }) => word).filter((word) => !RESERVED_WORDS.has(String(word)))).toEqual([]);
  });
});

describe('the names of columns', () => {
  it('stay as they are written', () => {
    expect(columnNames(['Өңір', 'select', 'a b', '"x"'])).toEqual(
      ['Өңір', 'select', 'a b', '"x"'].map((name) => ({ name, was: null })),
    );
  });

  it('are made where there is none, and made different where two are alike but for case', () => {
    expect(columnNames(['a', 'A', '', 'a_2', ' b ', 'x\u202ey'])).toEqual([
      { name: 'a', was: null },
      { name: 'A_3', was: 'A' },
      { name: 'column_3', was: '' },
      { name: 'a_2', was: null },
      { name: 'b', was: ' b ' },
      { name: 'x y', was: 'x\u202ey' },
    ]);
  });

  it('are all different and none empty', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('a', 'A', 'a_2', 'A_2', '', 'column_1'),
    );
    fc.assert(
      fc.property(fc.array(cell), (header) => {
        const names = columnNames(header).map(({ name }) => name.toLowerCase());
        expect(new Set(names).size).toBe(header.length);
        expect(names.every((name) => name.trim() !== '')).toBe(true);
      }),
    );
  });
});

describe('a name in SQL', () => {
  it.each([
    ['area_id', 'area_id'],
    ['Area', '"Area"'],
    ['order', '"order"'],
    ['a"b', '"a""b"'],
    ['Өңір', '"Өңір"'],
  ])('%s is written %s', (name, written) => expect(sqlName(name)).toBe(written));
});
