import type { Cells } from './cells.ts';
import { ColumnScan, type GoodReader, ODD, UNPLAIN } from './column-scan.ts';
import { isBlankRow } from './row-reader.ts';
import { splitRow } from './split-row.ts';

/** A row that has to be read by itself: there may be something to say of it. */
export interface OddRow {
  /** Index among the rows; -1 for a blank line, which is no row. */
  row: number;
  line: number;
  /** Index of its first byte. */
  start: number;
}

/** What a scan found. */
export interface Scan {
  /** 1-based line in which each row starts. */
  lines: number[];
  /** In the order of the file; their cells are yet to be set. */
  odd: OddRow[];
}

const [LINE_END, COMMA] = [0x0a, 0x2c];

/**
 * Adds the rows of a CSV file (UTF-8) from the byte `from` on, where `line` starts, to `cells`. Null when the file is
 * not plain – broken quotes, carriage returns, bytes that are not UTF-8 – and another parser is to read it.
 * `readers` read the cells of each column.
 */
export function scanRows(
  bytes: Uint8Array,
  { from, line }: { from: number; line: number },
  readers: readonly GoodReader[],
  cells: Cells,
): Scan | null {
  const limit = bytes.lastIndexOf(LINE_END) + 1;
  const width = readers.length;
  const columns = readers.map((read, index) => new ColumnScan(bytes, limit, read, cells.values[index] ?? []));
  const scan: Scan = { lines: [], odd: [] };
  let at = from;
  for (let inLine = line; at < bytes.length;) {
    const first = cells.open();
    const end = at < limit ? scanRow(at, columns, cells.codes, first) : ODD;
    if (end === UNPLAIN) return null;
    if (end > 0) {
      scan.lines.push(inLine);
      at = end;
      inLine += 1;
      continue;
    }
    const split = splitRow(bytes, at);
    if (!split) return null;
    const isBlank = isBlankRow(split.cells, width);
    scan.odd.push({ row: isBlank ? -1 : cells.size - 1, line: inLine, start: at });
    if (isBlank) cells.size -= 1;
    else scan.lines.push(inLine);
    at = split.end;
    inLine += split.height;
  }
  return scan;
}

/** Writes the numbers of a row's cells to `codes`; gives the index after the row, `ODD` or `UNPLAIN`. */
function scanRow(start: number, columns: readonly ColumnScan[], codes: Int32Array, first: number): number {
  const last = columns.length - 1;
  let at = start;
  for (let index = 0; index <= last; index += 1) {
    const column = columns[index] as ColumnScan;
    at = column.take(at, index === last ? LINE_END : COMMA);
    if (at < 0) return at;
    codes[first + index] = column.code;
  }
  return at;
}
