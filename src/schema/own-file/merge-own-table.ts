import { Cells } from '../cells.ts';
import { keyColumns, keyOf, makeTable } from '../read-table.ts';
import { OWN_FILE, type Table } from '../table.ts';
import type { OwnTable } from './read-own-table.ts';

/**
 * A table with the rows of a reader's file in it: they come first, and stand in place of the rows of the same key.
 * Columns that the file does not have stay as they are. `file` is what problems call it: `OWN_FILE` marks the rows that
 * problems are looked for in, and is merged last.
 */
export function mergeOwnTable(table: Table, own: OwnTable, file: string): Table {
  const { resource, besideFiles = [] } = table;
  const key = keyColumns(resource);
  const cells = new Cells(resource.schema.fields.length);
  const lines = own.lines.slice();
  const replaced = new Set<number>();
  for (let row = 0; row < own.cells.size; row += 1) {
    const whole = own.cells.row(row);
    const at = table.keys.get(keyOf(own.cells, row, key) ?? '');
    if (at !== undefined) {
      replaced.add(at);
      for (const column of own.absent) whole[column] = table.cells.at(at, column);
    }
    cells.push(whole);
  }
  for (let row = 0; row < table.cells.size; row += 1) {
    if (replaced.has(row)) continue;
    cells.push(table.cells.row(row));
    lines.push(table.lines[row] ?? 1);
  }
  const merged = makeTable(resource, cells, lines);
  const left = besideFiles.filter((_, index) => !replaced.has(index));
  return file === OWN_FILE
    ? { ...merged, ownRows: own.cells.size, besideFiles: left }
    : { ...merged, besideFiles: [...own.lines.map(() => file), ...left] };
}
