import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { writeCsv } from './csv.ts';
import type { ExportTable } from './export-table.ts';

const table = (rows: readonly (readonly Cell[])[], count = rows[0]?.length ?? 1): ExportTable => ({
  title: 'Кесте',
  columns: Array.from({ length: count }, (_, i) => ({ name: `c${i}`, title: `Баған ${i}`, type: 'text' })),
  rows,
  about: [],
});
const parsed = (csv: string) => Papa.parse<string[]>(csv, { header: false, skipEmptyLines: false }).data;
/** Papa reads the end of the last line as one empty line more. */
const rowsOf = (csv: string) => parsed(csv).slice(1, -1);

describe('CSV for a program', () => {
  it('has names in its header, CRLF at each line’s end and no byte-order mark', () => {
    expect(writeCsv(table([['Ұлытау', 1.5]]), 'program')).toBe('c0,c1\r\nҰлытау,1.5\r\n');
  });

  it('is its header alone when there are no rows', () => {
    expect(writeCsv(table([], 2), 'program')).toBe('c0,c1\r\n');
  });

  it.each<[string, Cell, string]>([
    ['a null', null, ''],
    ['zero', 0, '0'],
    ['a long number', 1e21, '1e+21'],
    ['a boolean', false, 'false'],
    ['a formula', '=1+1', '=1+1'],
    ['a text with every sign that is quoted', 'a,"b"\r\nc', 'a,"b"\r\nc'],
  ])('keeps %s', (_, cell, text) => {
    expect(rowsOf(writeCsv(table([[cell, 'x']]), 'program'))).toEqual([[text, 'x']]);
  });

  it('is read back as it was, whatever the texts', () => {
    const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 2 }), {
      minLength: 1,
      maxLength: 20,
    });
    fc.assert(
      fc.property(texts, (rows) => {
        expect(rowsOf(writeCsv(table(rows), 'program'))).toEqual(rows);
      }),
    );
  });

  it('holds every row of a table longer than is written at a time, once', () => {
    const rows = Array.from({ length: 12_345 }, (_, i) => [i, `r${i}`]);
    expect(rowsOf(writeCsv(table(rows), 'program')).map(([i]) => Number(i))).toEqual(rows.map(([i]) => i));
  });
});

describe('CSV for a person', () => {
  it('begins with a byte-order mark and has titles in its header', () => {
    expect(writeCsv(table([['Ұлытау', null]]))).toBe('\uFEFFБаған 0,Баған 1\r\nҰлытау,\r\n');
  });

  it.each([
    ['=1+1', '="=1+1"'],
    ['=HYPERLINK("http://x.example","y")', '="=HYPERLINK(""http://x.example"",""y"")"'],
    ["@SUM(1;2)|cmd!'A1'", `="@SUM(1;2)|cmd!'A1'"`],
    ['+7 701', '="+7 701"'],
    ['-', '="-"'],
    ['\t=1', '="\t=1"'],
    ['\r=1', '="\r=1"'],
  ])('quotes the text %j, which a sheet would run', (text, quoted) => {
    expect(rowsOf(writeCsv(table([[text, 'x']])))).toEqual([[quoted, 'x']]);
  });

  it.each(['-5', '+5', '-0.25', 'a=1', '≥ 5', '–', ' =1'])('leaves the text %j as it is', (text) => {
    expect(rowsOf(writeCsv(table([[text, 'x']])))).toEqual([[text, 'x']]);
  });

  it('leaves numbers below zero as they are', () => {
    expect(rowsOf(writeCsv(table([[-5, -0.5]])))).toEqual([['-5', '-0.5']]);
  });
});
