import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
import { generateXlsxFileSync } from '../../node_modules/write-excel-file/modules/export/writeXlsxFileUniversal.js';
import type { Cell } from '../model/cell.ts';
import { formulaParts } from '../model/formula-parts.ts';
import type { ExportColumn, ExportTable, ExportType } from './export-table.ts';

/** Media type of a workbook. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Most rows that a sheet holds, its header among them: a rule of the format. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
/** Most characters that a cell holds: a rule of Excel, which mends a file with more by dropping what it likes. */
const CELL_CHARACTERS = 32_767;
const DATE_FORMAT = 'yyyy-mm-dd';
/** The format of cells in which a sheet takes nothing for a formula, a number or a day. */
export const TEXT_FORMAT = '@';
const WIDTHS: Readonly<Record<ExportType, number>> = { text: 28, number: 14, date: 12, boolean: 10 };

/**
 * A table as a workbook: its rows on the first sheet under titles in bold, what a reader has to know on the second,
 * which has the name `aboutTitle`. Numbers, dates and yes/no are of their kind; a text is a text, whatever it begins
 * with, so that none is run as a formula. Nulls are empty cells. Throws a RangeError for more rows or columns than
 * a sheet holds; characters that XML can't hold are left out, and so is what a cell can't hold of a text.
 */
export async function writeXlsx(table: ExportTable, aboutTitle: string): Promise<Blob> {
  const { title, columns, rows, about } = table;
  if (columns.length > SHEET_COLUMNS) throw new RangeError(`too many columns for a sheet: ${columns.length}`);
  const data: Row[] = [columns.map((column) => heading(column))];
  for (const row of rows) {
    if (data.length === SHEET_ROWS) throw new RangeError(`too many rows for a sheet: over ${SHEET_ROWS - 1}`);
    data.push(columns.map(({ type }, i) => sheetCell(type, row[i] ?? null)));
  }
  const sheets: Sheet<Blob>[] = [
    {
      sheet: sheetName(title),
      data,
      columns: columns.map(({ type }) => ({ width: WIDTHS[type] })),
      stickyRowsCount: 1,
      dateFormat: DATE_FORMAT,
    },
    {
      sheet: sheetName(sheetName(title) === sheetName(aboutTitle) ? `${aboutTitle} 2` : aboutTitle),
      data: about.map(([label, text]) => [{ ...asText(label), fontWeight: 'bold' }, asText(text)]),
      columns: [{ width: 28 }, { width: 100 }],
    },
  ];
  return generateXlsxFileSync(sheets, {}, undefined, () =>
    Promise.reject(new Error('workbook holds no files')),
  );
}

function heading({ title, type }: ExportColumn): CellObject {
  return { ...asText(title), fontWeight: 'bold', ...(type === 'number' && { align: 'right' }) };
}

function sheetCell(type: ExportType, cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  const day = type === 'date' ? sheetDay(String(cell)) : null;
  return day ? { value: day, type: Date } : asText(String(cell));
}

/** A day as a sheet counts it, from 1900 to 9999; other days stay text. */
function sheetDay(text: string): Date | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < '1900-03-01') return null;
  const day = new Date(text);
  return Number.isNaN(day.getTime()) ? null : day;
}

/** Never in the file: XML can't hold it. */
const UNWRITABLE = '\u0001';

/**
 * A text as a cell that is nothing but text, whatever it begins with; null would be an empty cell. One that looks like
 * a formula is of the format Text, so that it stays what it is when somebody goes through the cell and presses Enter.
 */
export function asText(text: string): CellObject {
  const cut = text.slice(0, CELL_CHARACTERS);
  const stays = formulaParts(cut).length > 0 ? { format: TEXT_FORMAT } : {};
  // The library looks texts up in a plain object, where it would find “constructor” already there.
  return { value: cut in Object.prototype ? UNWRITABLE + cut : cut, type: String, ...stays };
}

/** A name that Excel accepts: up to 31 characters, none of `[]/\:*?`, no apostrophe at an end. */
export function sheetName(title: string): string {
  const allowed = title
    .replace(/[[\]/\\:*?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 31)
    .replace(/^['\s]+|['\s]+$/g, '');
  return allowed || '1';
}
