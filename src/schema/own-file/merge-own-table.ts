import { keyColumns, keyOf, makeTable } from '../read-table.ts';
import type { Table } from '../table.ts';
import type { OwnTable } from './read-own-table.ts';

/**
 * The published table with a reader's rows in it: they come first, and stand in place of the published rows of the
 * same key. Columns that the reader's file does not have stay as they are published. `isOwn` marks them as the rows
 * that problems are looked for in.
 */
export function mergeOwnTable(published: Table, own: OwnTable, isOwn: boolean): Table {
  const { resource } = published;
  const key = keyColumns(resource);
  const rows = own.rows.slice();
  const lines = own.lines.slice();
  const replaced = new Set<number>();
  for (const [index, row] of own.rows.entries()) {
    const at = published.keys.get(keyOf(row, key) ?? '');
    if (at === undefined) continue;
    replaced.add(at);
    rows[index] = filled(row, published.rows[at] ?? [], own.absent);
  }
  for (const [index, row] of published.rows.entries()) {
    if (replaced.has(index)) continue;
    rows.push(row);
    lines.push(published.lines[index] ?? 1);
  }
  const merged = makeTable(resource, rows, lines);
  return isOwn ? { ...merged, ownRows: own.rows.length } : merged;
}

function filled(row: Table['rows'][number], old: Table['rows'][number], absent: readonly number[]) {
  const whole = row.slice();
  for (const column of absent) whole[column] = old[column];
  return whole;
}
