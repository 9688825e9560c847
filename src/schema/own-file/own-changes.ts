import type { Field } from '../descriptor.ts';
import { keyColumns, keyOf } from '../read-table.ts';
import type { Cell, Table } from '../table.ts';

/** A row of a reader's file that the published table does not have, or has with other values. */
export interface OwnChange {
  kind: 'added' | 'changed';
  key: string;
  /** Row of the reader's file. */
  line: number;
  /** Fields that differ, of a changed row. */
  values: { field: string; was: string; now: string }[];
}

/** What a reader's file would change in the published table. */
export interface OwnChanges {
  added: number;
  changed: number;
  unchanged: number;
  /** Published rows that the file does not name: they stay as they are. */
  kept: number;
  /** The first of the added and changed rows. */
  list: OwnChange[];
}

/** How many changes are listed; beyond it they are counted. */
export const CHANGES_KEPT = 1000;

/** A cell as it stands in the package's CSV. */
export function textOfCell(cell: Cell, { delimiter, trueValues, falseValues }: Field): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'boolean') return (cell ? trueValues[0] : falseValues[0]) ?? String(cell);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : cell.join(delimiter);
}

/** Compares the reader's rows of a merged table with the published ones, by primary key. */
export function findOwnChanges(published: Table, merged: Table): OwnChanges {
  const { fields } = merged.resource.schema;
  const key = keyColumns(merged.resource);
  const changes: OwnChanges = { added: 0, changed: 0, unchanged: 0, kept: 0, list: [] };
  const keep = (change: OwnChange) => {
    changes[change.kind] += 1;
    if (changes.list.length < CHANGES_KEPT) changes.list.push(change);
  };
  const count = merged.ownRows ?? 0;
  for (let index = 0; index < count; index += 1) {
    const id = keyOf(merged.cells, index, key) ?? '';
    const line = merged.lines[index] ?? 1;
    const old = published.keys.get(id);
    if (old === undefined) {
      keep({ kind: 'added', key: id, line, values: [] });
      continue;
    }
    const values = fields.flatMap((field, column) => {
      const was = textOfCell(published.cells.at(old, column), field);
      const now = textOfCell(merged.cells.at(index, column), field);
      return was === now ? [] : [{ field: field.name, was, now }];
    });
    if (values.length > 0) keep({ kind: 'changed', key: id, line, values });
    else changes.unchanged += 1;
  }
  changes.kept = published.cells.size - changes.changed - changes.unchanged;
  return changes;
}
