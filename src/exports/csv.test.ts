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

/** A formula that joins texts, each of as many characters as one may have. */
const JOINED = /^=(?:"(?:[^"]|""){0,255}"(?:&(?!$))?)+$/;

/** Nothing but texts, what joins them, and numbers; a text may go on in the next cell, which makes it no formula. */
function isHarmless(cell: string): boolean {
  return /^[=&,.\d+-]*$/.test(cell.replaceAll(/"(?:[^"]|"")*(?:"|$)/g, ''));
}

/** What a sheet shows for a cell: the text that a formula of texts yields, or the cell. */
function computed(cell: string): string {
  if (!cell.startsWith('=')) return cell;
  expect(cell).toMatch(JOINED);
  const parts = [...cell.matchAll(/[=&]"((?:[^"]|"")*)"/g)];
  return parts.map(([, part = '']) => part.replaceAll('""', '"')).join('');
}

/** Cells as spreadsheets read them: quotes hold at the beginning of a cell only, what stands behind them is added. */
function loosely(csv: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let isStart = true;
  for (let i = 0; i < csv.length; i += 1) {
    const sign = csv[i] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (csv[i + 1] === '"') {
        cell += sign;
        i += 1;
      } else isQuoted = false;
    } else if (sign === delimiter || sign === '\n' || sign === '\r') {
      cells.push(cell);
      cell = '';
      isStart = true;
      continue;
    } else if (sign === '"' && isStart) isQuoted = true;
    else cell += sign;
    isStart = false;
  }
  return [...cells, cell];
}

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
  it('begins with a byte-order mark and has titles in its header, all in quotes', () => {
    expect(writeCsv(table([['Ұлытау', null]]))).toBe('\uFEFF"Баған 0","Баған 1"\r\n"Ұлытау",\r\n');
  });

  it.each([
    ['=1+1', '="=1+1"'],
    ['=HYPERLINK("http://x.example","y")', '="=HYPERLINK(""http://x.example"",""y"")"'],
    ["@SUM(1;2)|cmd!'A1'", `="@SUM(1;"&"2)|cmd!'A1'"`],
    ['+7 701', '="+7 701"'],
    ['-', '="-"'],
    ['\t=1', '="\t"&"=1"'],
    ['\r=1', '="\r"&"=1"'],
    ['＝1+1', '="＝1+1"'],
    [' =1', '=" =1"'],
    ['ауыл;"=1+1;', '="ауыл;"&"""=1+1;"'],
  ])('quotes the text %j, which a sheet would run', (text, quoted) => {
    expect(rowsOf(writeCsv(table([[text, 'x']])))).toEqual([[quoted, 'x']]);
  });

  it.each(['-5', '+5', '-0.25', 'a=1', '≥ 5', '–', 'a; b'])('leaves the text %j as it is', (text) => {
    expect(rowsOf(writeCsv(table([[text, 'x']])))).toEqual([[text, 'x']]);
  });

  it('leaves numbers below zero as they are', () => {
    expect(rowsOf(writeCsv(table([[-5, -0.5]])))).toEqual([['-5', '-0.5']]);
  });

  const FORMULAS = [
    ...['=1+1', '=cmd|"/c calc"!A0', '+1+1', '-1-1', '@SUM(1)', '＝1', '－1', '\t=1', '\r=1', ' =1', 'a;=1;'],
    ...[';"=1;', 'a\t-1+1\t', 'a\n=1+1\n', '","=1+1', '"&=1+1;', `;${'"'.repeat(9)}=1`, '&A1', '1+A1', '-5'],
    ...[`=${'ұ'.repeat(600)}`, `ұзақ;@${'"'.repeat(300)}\n+1`],
  ];

  it('is the same texts for a sheet that computes them', () => {
    const rows = rowsOf(writeCsv(table(FORMULAS.map((cell) => [cell]))));
    expect(rows.map(([cell = '']) => computed(cell))).toEqual(FORMULAS);
  });

  it('has no formula but of texts, whatever sign a sheet takes for the one between cells', () => {
    const cell = fc.oneof(
      fc.constantFrom(...FORMULAS, -5, 0.5, null, 'Ұлытау'),
      fc.string({ unit: fc.constantFrom(...'=+-@＝;,\t\r\n"\'& a1|') }),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.constantFrom(',', ';', '\t'), (made, delimiter) => {
        const cells = loosely(writeCsv(table(made)).slice(1), delimiter);
        expect(cells.filter((found) => /^\s*[=+\-@＝＋－＠]/.test(found) && !isHarmless(found))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
