import { type ColumnName, columnNames } from '../safe-names.ts';
import { type CodedCells, makeColumn } from './column-store.ts';
import { makeCsvReader } from './csv-reader.ts';
import { decodeChunks, encodingOf } from './decode-chunks.ts';
import { LARGEST_FILE, MOST_CELLS, MOST_COLUMNS, RefusedFile, ROWS_NAMED } from './refusal.ts';
import type { Encoding } from './sniff-file.ts';

/** Rows with a number of cells that is not the header's; `rows` are the first of `count`. */
export type UnevenRows = { rows: number[]; count: number };

/** A file as it was read: nothing is left out but what `long` counts. */
export type CsvFile = {
  encoding: Encoding;
  delimiter: string;
  rows: number;
  names: ColumnName[];
  columns: CodedCells[];
  /** Row of the file, header = 1, in which each row of the table stands. */
  lines: Int32Array;
  /** Rows with too few cells: those that lack are null. */
  short: UnevenRows;
  /** Rows with too many: those beyond the header's are left out. */
  long: UnevenRows;
};

function note(uneven: UnevenRows, row: number): void {
  uneven.count += 1;
  if (uneven.rows.length < ROWS_NAMED) uneven.rows.push(row);
}

/**
 * Reads a CSV file of any common dialect and encoding into columns, `onProgress` told the bytes that are done.
 * Throws `RefusedFile` with a reason that its owner can understand.
 */
export async function readCsvFile(
  file: Blob,
  name: string,
  onProgress: (bytes: number) => void = () => {},
): Promise<CsvFile> {
  if (file.size > LARGEST_FILE)
    throw new RefusedFile({ kind: 'large', bytes: file.size, limit: LARGEST_FILE });
  const start = await encodingOf(file, name);
  let encoding: Encoding = start.encoding;
  let header: string[] | null = null;
  let columns: ReturnType<typeof makeColumn>[] = [];
  const short: UnevenRows = { rows: [], count: 0 };
  const long: UnevenRows = { rows: [], count: 0 };
  const lines: number[] = [];
  const reader = makeCsvReader((cells, row) => {
    if (header === null) {
      if (cells.length > MOST_COLUMNS)
        throw new RefusedFile({ kind: 'columns', count: cells.length, limit: MOST_COLUMNS });
      header = cells;
      columns = cells.map(makeColumn);
      return;
    }
    if (cells.length < columns.length) note(short, row);
    if (cells.length > columns.length) note(long, row);
    for (const [i, column] of columns.entries()) column.add(cells[i] ?? '');
    lines.push(row);
    if (lines.length * columns.length > MOST_CELLS)
      throw new RefusedFile({ kind: 'cells', limit: MOST_CELLS });
  });
  for await (const { text, bytes } of decodeChunks(file, start, (found) => (encoding = found))) {
    reader.push(text);
    onProgress(bytes);
  }
  reader.end();
  if (header === null) throw new RefusedFile({ kind: 'empty' });
  if (lines.length === 0) throw new RefusedFile({ kind: 'header-only' });
  return {
    encoding,
    delimiter: reader.delimiter,
    rows: lines.length,
    names: columnNames(header),
    columns: columns.map((column) => column.done()),
    lines: Int32Array.from(lines),
    short,
    long,
  };
}
