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
  const rows = own.rows.slice();
  const lines = own.lines.slice();
  const replaced = new Set<number>();
  for (const [index, row] of own.rows.entries()) {
    const at = table.keys.get(keyOf(row, key) ?? '');
    if (at === undefined) continue;
    replaced.add(at);
    rows[index] = filled(row, table.rows[at] ?? [], own.absent);
  }
  for (const [index, row] of table.rows.entries()) {
    if (replaced.has(index)) continue;
    rows.push(row);
    lines.push(table.lines[index] ?? 1);
  }
  const merged = makeTable(resource, rows, lines);
  const left = besideFiles.filter((_, index) => !replaced.has(index));
  return file === OWN_FILE
    ? { ...merged, ownRows: own.rows.length, besideFiles: left }
    : { ...merged, besideFiles: [...own.rows.map(() => file), ...left] };
}

function filled(row: Table['rows'][number], old: Table['rows'][number], absent: readonly number[]) {
  const whole = row.slice();
  for (const column of absent) whole[column] = old[column];
  return whole;
}
