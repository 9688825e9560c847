import Papa from 'papaparse';
import type { Cell } from '../model/cell.ts';
import type { ExportTable } from './export-table.ts';

/** Who opens the file: a person in a spreadsheet, or a program that wants the cells as they are. */
export type CsvReader = 'person' | 'program';

const BOM = '\uFEFF';
const LINE_END = '\r\n';
/** Rows that are written at a time: a whole file's cells at once would double its weight in memory. */
const CHUNK = 5000;

/**
 * A table as CSV (RFC 4180, UTF-8): nulls and empty texts are empty cells, dates ISO, numbers with a point.
 *
 * For a person it begins with a byte-order mark, without which Excel breaks Cyrillic, has titles in its header, and
 * a text that a spreadsheet would run as a formula stands as `="text"`: the sheet then shows the very text. For a
 * program the header has names and every cell is as it was.
 */
export function writeCsv({ columns, rows }: ExportTable, reader: CsvReader = 'person'): string {
  const forPerson = reader === 'person';
  const header = columns.map(({ name, title }) => (forPerson ? inert(title) : name));
  const parts = [forPerson ? BOM : '', lines([header])];
  let chunk: (readonly Cell[])[] = [];
  const flush = () => {
    if (chunk.length > 0) parts.push(lines(chunk));
    chunk = [];
  };
  for (const row of rows) {
    chunk.push(forPerson ? row.map(inert) : row);
    if (chunk.length === CHUNK) flush();
  }
  flush();
  return parts.join('');
}

/** Rows as lines, each with its end. */
function lines(rows: readonly (readonly Cell[])[]): string {
  return Papa.unparse(rows as Cell[][], { newline: LINE_END }) + LINE_END;
}

const STARTS_FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** The cell as a spreadsheet may open it: a text that it would take for a formula is quoted as one that yields the text. */
function inert<T extends Cell>(cell: T): T | string {
  if (typeof cell !== 'string' || !STARTS_FORMULA.test(cell) || PLAIN_NUMBER.test(cell)) return cell;
  return `="${cell.replaceAll('"', '""')}"`;
}
