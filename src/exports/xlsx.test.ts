import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../model/cell.ts';
import { HOSTILE } from '../testing/hostile.ts';
import type { ExportColumn, ExportTable, ExportType } from './export-table.ts';
import { writeXlsx } from './xlsx.ts';

const column = (title: string, type: ExportType): ExportColumn => ({ name: title, title, type });
const table = (columns: ExportColumn[], rows: Iterable<readonly Cell[]>, title = 'Кесте'): ExportTable => ({
  title,
  columns,
  rows,
  about: [
    ['Шығарылым', '2026.11.0'],
    ['SQL', '=select 1'],
  ],
});
const opened = async (made: ExportTable, aboutTitle = 'Кесте туралы') =>
  readXlsxFile(Buffer.from(await (await writeXlsx(made, aboutTitle)).arrayBuffer()), { trim: false });
const texts = async (cells: readonly string[]) => {
  const [sheet] = await opened(
    table(
      [column('мәтін', 'text')],
      cells.map((cell) => [cell]),
    ),
  );
  return sheet?.data.slice(1).map(([cell]) => cell);
};

describe('a workbook', () => {
  it('has the rows on its first sheet and what to know on its second', async () => {
    const sheets = await opened(
      table(
        [column('өңір', 'text'), column('мән', 'number'), column('күні', 'date'), column('иә', 'boolean')],
        [
          ['Қызылорда', 7654, '2025-11-06', true],
          ['Ұлытау', null, null, false],
          ['', 0.1, '2019', null],
        ],
      ),
    );
    expect(sheets).toEqual([
      {
        sheet: 'Кесте',
        data: [
          ['өңір', 'мән', 'күні', 'иә'],
          ['Қызылорда', 7654, new Date('2025-11-06'), true],
          ['Ұлытау', null, null, false],
          [null, 0.1, '2019', null],
        ],
      },
      {
        sheet: 'Кесте туралы',
        data: [
          ['Шығарылым', '2026.11.0'],
          ['SQL', '=select 1'],
        ],
      },
    ]);
  });

  it('keeps hostile texts as texts', async () => {
    const formulas = ['=1+1', '+1', '-1', '@SUM(1)', '0012', '1e5', '  two spaces  '];
    expect(await texts([...HOSTILE, ...formulas])).toEqual([...HOSTILE, ...formulas]);
  });

  it('has no formula, and texts like one in cells that make none of them when they are edited', async () => {
    const cells = ['=1+1', '+1', '@SUM(1)', '＝1', '\t=1', 'ауыл;=1', 'Ұлытау', '5'];
    const book = await writeXlsx(
      table(
        [column('=title', 'text')],
        cells.map((cell) => [cell]),
      ),
      '=about',
    );
    const parts = unzipSync(new Uint8Array(await book.arrayBuffer()));
    const xml = (path: string) =>
      new JSDOM(strFromU8(parts[path]!), { contentType: 'text/xml' }).window.document;
    for (const path of Object.keys(parts).filter((name) => name.endsWith('.xml')))
      expect([path, xml(path).getElementsByTagName('f').length]).toEqual([path, 0]);
    const text = xml('xl/styles.xml').querySelector('numFmt[formatCode="@"]')?.getAttribute('numFmtId');
    const styles = [...xml('xl/styles.xml').querySelectorAll('cellXfs > xf')].map((style) =>
      style.getAttribute('numFmtId'),
    );
    const formats = [...xml('xl/worksheets/sheet1.xml').querySelectorAll('row:not([r="1"]) > c')].map(
      (cell) => styles[Number(cell.getAttribute('s') ?? 0)],
    );
    expect(formats.map((format) => format === text)).toEqual(cells.map((_, i) => i < 6));
  });

  it('keeps texts that are names of every object', async () => {
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];
    expect(await texts(names)).toEqual(names);
  });

  it('leaves out what XML cannot hold and what is too long for a cell', async () => {
    expect(await texts(['a\u0000\u0008b', 'ұ'.repeat(40_000)])).toEqual(['ab', 'ұ'.repeat(32_767)]);
  });

  it('writes a number that is none, and a day before 1900, as text', async () => {
    const [sheet] = await opened(
      table(
        [column('мән', 'number'), column('күні', 'date')],
        [
          [Number.POSITIVE_INFINITY, '0900-01-02'],
          ['340282366920938463463', '2019-02-30x'],
        ],
      ),
    );
    expect(sheet?.data.slice(1)).toEqual([
      ['Infinity', '0900-01-02'],
      ['340282366920938463463', '2019-02-30x'],
    ]);
  });

  it.each([
    ['[a]/\\:*?b', 'a b'],
    ['', '1'],
    ["'", '1'],
    ['Өте ұзақ атау, отыз бір таңбадан асып кетеді', 'Өте ұзақ атау, отыз бір таңбада'],
  ])('names its sheet for the title %j %j', async (title, name) => {
    expect((await opened(table([column('a', 'text')], [], title)))[0]?.sheet).toBe(name);
  });

  it('never gives two sheets one name', async () => {
    const sheets = await opened(table([column('a', 'text')], [], 'SQL'), 'SQL');
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['SQL', 'SQL 2']);
  });

  it('of half a megabyte is made without a worker', async () => {
    const { Worker } = globalThis;
    Reflect.deleteProperty(globalThis, 'Worker');
    const rows = Array.from({ length: 20_000 }, (_, i) => [`Қызылорда ${i}`, i]);
    const [sheet] = await opened(table([column('a', 'text'), column('b', 'number')], rows));
    expect(sheet?.data.at(-1)).toEqual(rows.at(-1));
    if (Worker) globalThis.Worker = Worker;
  });

  it('refuses more rows than a sheet holds', async () => {
    const rows = {
      *[Symbol.iterator]() {
        for (let i = 0; i < 1_048_576; i += 1) yield [];
      },
    };
    await expect(writeXlsx(table([], rows), 'a')).rejects.toThrow('too many rows for a sheet: over 1048575');
  });

  it('refuses more columns than a sheet holds', async () => {
    const columns = Array.from({ length: 16_385 }, () => column('a', 'text'));
    await expect(writeXlsx(table(columns, []), 'a')).rejects.toThrow('too many columns for a sheet: 16385');
  });
});
