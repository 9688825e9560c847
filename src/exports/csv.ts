import Papa from 'papaparse';
import type { Cell } from '../model/cell.ts';
import { formulaParts } from '../model/formula-parts.ts';
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
 * For a person it begins with a byte-order mark, without which Excel breaks Cyrillic, has titles in its header and
 * every cell in quotes, and a text that a spreadsheet would run as a formula stands as `="text"`: the sheet then shows
 * the very text. For a program the header has names and every cell is as it was.
 */
export function writeCsv({ columns, rows }: ExportTable, reader: CsvReader = 'person'): string {
  const forPerson = reader === 'person';
  const header = columns.map(({ name, title }) => (forPerson ? inert(title) : name));
  const parts = [forPerson ? BOM : '', lines([header], forPerson)];
  let chunk: (readonly Cell[])[] = [];
  const flush = () => {
    if (chunk.length > 0) parts.push(lines(chunk, forPerson));
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
function lines(rows: readonly (readonly Cell[])[], inQuotes: boolean): string {
  return Papa.unparse(rows as Cell[][], { newline: LINE_END, quotes: inQuotes }) + LINE_END;
}

const PLAIN_NUMBER = /^[+-]?\d+(?:\.\d+)?$/;
/** Most characters that a text in a formula has: a rule of Excel. */
const LONGEST_PART = 255;
/** Parts of a text that each end where a spreadsheet of other settings may part cells. */
const PARTS = new RegExp(`[^;\\t\\r\\n]{0,${LONGEST_PART - 1}}[^]`, 'gu');

/**
 * The cell as a spreadsheet may open it: a text that it would take for a formula becomes one that yields the text.
 * Where the spreadsheet parts it at a semicolon, what comes next begins with a quote and `&`, which is no formula.
 */
function inert<T extends Cell>(cell: T): T | string {
  if (typeof cell !== 'string' || PLAIN_NUMBER.test(cell)) return cell;
  // Where cells are parted at its end, the quote behind it would open what the next rows have.
  if (formulaParts(cell).length === 0 && !/[;\t\r\n]$/.test(cell)) return cell;
  return `=${[...cell.matchAll(PARTS)].map(([part]) => `"${part.replaceAll('"', '""')}"`).join('&')}`;
}
