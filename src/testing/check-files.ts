import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'fflate';
import type { Row } from 'write-excel-file/universal';
import { generateXlsxFileSync } from '../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';
import { HOSTILE } from './hostile.ts';
import { workbookBombs } from './make-bombs.ts';
import { makeCsv, makeObservationCells, type RowCells } from './make-package.ts';

/** A file for the CSV desk: the table it is checked against, its name, its bytes. */
export type CheckFile = { table: string; name: string; content: Uint8Array<ArrayBuffer> };

const bytes = (text: string | Uint8Array): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(typeof text === 'string' ? Buffer.from(text) : text);

/** A text in windows-1251, as far as А–я, ё and № go. */
export function windows1251(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (sign === 'ё') return 0xb8;
    if (sign === '№') return 0xb9;
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });
}

/** How every workbook of old begins, and every one that is locked by a password. */
const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** Names that every object has. */
const ODD = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

/** A workbook with one sheet of cells; a number is a number, a text that begins with `=` a formula. */
export async function workbook(
  rows: readonly (readonly (string | number | null)[])[],
): Promise<Uint8Array<ArrayBuffer>> {
  const data = rows.map((row): Row =>
    row.map((cell) => {
      if (cell === null) return null;
      if (typeof cell === 'number') return { value: cell, type: Number };
      return cell.startsWith('=') ? { value: cell, type: 'Formula' } : { value: cell, type: String };
    }),
  );
  const blob = await generateXlsxFileSync([{ sheet: 'Парақ', data }], {}, undefined, () =>
    Promise.reject(new Error('no files')),
  );
  return new Uint8Array(await blob.arrayBuffer());
}

/** A good row for the published package: families of a region in 2023, from a published source. */
export function goodRow(id: string, cells: RowCells = {}): RowCells {
  return makeObservationCells(id, {
    indicator: 'helped',
    programme: 'baqytty-otbasy',
    area: 'KZ-61',
    source: 't0',
    period_end: '2023-12-01',
    ...cells,
  });
}

const FIELDS = [...Object.keys(makeObservationCells('x')), 'note_kk', 'note_ru', 'note_en'];
const notes = (text: string): RowCells => ({ note_kk: text, note_ru: text, note_en: text });

/** A CSV of as many observations as there are, with the fields of a good row. */
export const csvOfAll = (rows: readonly RowCells[]): string => makeCsv(FIELDS, rows);

/** A CSV of a few observations, with the fields of a good row. */
export const csvOf = (...rows: RowCells[]): string => csvOfAll(rows);

const SPECTRUM = new URL('../../node_modules/csv-spectrum/csvs/', import.meta.url);

/** Files of every sort that a desk may be given: of `csv-spectrum`, hostile, binary, empty, huge, with formulas. */
export async function checkFiles(): Promise<CheckFile[]> {
  const families = (name: string, content: string | Uint8Array): CheckFile => ({
    table: 'families',
    name,
    content: bytes(content),
  });
  const semicolons = csvOf(goodRow('z-01', { value: '1,5' }))
    .replaceAll(',', ';')
    .replace('1;5', '1,5');
  return [
    ...readdirSync(SPECTRUM).map((name) => families(name, readFileSync(new URL(name, SPECTRUM)))),
    families('published.csv', readFileSync('data/families.csv')),
    { table: 'sources', name: 'sources.csv', content: bytes(readFileSync('data/sources.csv')) },
    { table: 'kinds', name: 'wrong-table.csv', content: bytes(readFileSync('data/families.csv')) },
    families('good.csv', csvOf(goodRow('z-01'), goodRow('z-02', { value: '7' }))),
    ...HOSTILE.map((text, i) => families(`hostile-${i}.csv`, csvOf(goodRow('z-01', notes(text))))),
    families('hostile-ids.csv', csvOf(...HOSTILE.map((text) => goodRow(text, { area: text, value: text })))),
    families('binary.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)),
    families('zeros.csv', new Uint8Array(64)),
    families('nothing.csv', ''),
    families('header.csv', `${FIELDS.join(',')}\n`),
    families('huge-header.csv', `${'x'.repeat(200_000)},id\n1,2\n`),
    families('wide-header.csv', `${FIELDS.join(',')},${'y,'.repeat(5000)}id\n1,2\n`),
    families('unclosed.csv', `${csvOf(goodRow('z-01'))}"z-02,x\n`),
    families(
      'personal.csv',
      csvOf(goodRow('z-01', notes('850101300124')), goodRow('z-02', { value: '850101300124' })),
    ),
    families('formulas.csv', csvOf(goodRow('z-01', notes('=1+1')), goodRow('z-02', notes('@SUM(A1)')))),
    families('semicolons.csv', semicolons),
    families('windows.csv', windows1251(csvOf(goodRow('z-01', notes('Тёплый дом № 5')), goodRow('z-01')))),
    families('utf16.csv', Buffer.from(`\ufeff${csvOf(goodRow('z-01', notes('Ұлытау')))}`, 'utf16le')),
    families('repeated.csv', csvOf(goodRow('t0-04'), goodRow('z-01'), goodRow('z-01'))),
    families('book.xlsx', await workbook([FIELDS, FIELDS.map((field) => goodRow('z-01')[field] ?? null)])),
    families(
      'formulas.xlsx',
      await workbook([
        ['id', 'value', 'area'],
        ['z-01', '=1+1', 'KZ-61'],
        ['z-02', 850101300124, '=A1'],
      ]),
    ),
    families('broken.xlsx', (await workbook([['id'], ['z-01']])).slice(0, 300)),
    families('old.xls', OLE),
    families('locked.xlsx', OLE),
    families('page.xls', '<html><table><tr><td>id</td></tr></table></html>'),
    families('packed.csv', gzipSync(bytes(csvOf(goodRow('z-01'))))),
    families('long-text.csv', csvOf(goodRow('z-01', notes('ұ'.repeat(40_000))))),
    families('every-object.csv', `${ODD.join(',')},id\n${ODD.join(',')},z-01\n`),
    ...ODD.map((name) =>
      families(`${name}.csv`, csvOf(goodRow(name, { area: name, unit: name, indicator: name }))),
    ),
    // The first of the bombs are small and soon made.
    ...workbookBombs(['id', 'value'])
      .slice(0, 5)
      .map(([, , make], i) => families(`bomb-${i}.xlsx`, make())),
  ];
}
