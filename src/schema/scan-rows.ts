import type { Cells } from './cells.ts';
import { type GoodReader, UNPLAIN } from './column-scan.ts';
import { isBlankRow } from './row-reader.ts';
import { RowScan } from './row-scan.ts';
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

const MANY = 1000;

/**
 * Adds the rows of a CSV file (UTF-8) from the byte `from` on, where `line` starts, to `cells`. Null when the file is
 * not plain – broken quotes, carriage returns, bytes that are not UTF-8, most rows odd – and the parser is to read it.
 * `readers` read the cells of each column.
 */
export function scanRows(
  bytes: Uint8Array,
  { from, line }: { from: number; line: number },
  readers: readonly GoodReader[],
  cells: Cells,
): Scan | null {
  const rows = new RowScan(bytes, readers, cells);
  const scan: Scan = { lines: [], odd: [] };
  let at = from;
  for (let inLine = line; at < bytes.length;) {
    const first = cells.open();
    const end = rows.take(at, first);
    if (end === UNPLAIN) return null;
    if (end > 0) {
      scan.lines.push(inLine);
      at = end;
      inLine += 1;
      continue;
    }
    const split = splitRow(bytes, at);
    if (!split || (scan.odd.length > MANY && scan.odd.length > scan.lines.length / 2)) return null;
    const isBlank = isBlankRow(split.cells, readers.length);
    scan.odd.push({ row: isBlank ? -1 : cells.size - 1, line: inLine, start: at });
    if (isBlank) cells.size -= 1;
    else scan.lines.push(inLine);
    at = split.end;
    inLine += split.height;
  }
  return scan;
}
