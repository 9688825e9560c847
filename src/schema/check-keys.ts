import type { Problems } from './problems.ts';
import { keyOf } from './read-table.ts';
import { placeOf, type Table } from './table.ts';
import { recordTables, type Tables } from './tables.ts';

/** Reports keys that repeat in a table, ids of records that repeat in the package, and values that should be unique. */
export function checkKeys(tables: Tables, problems: Problems): void {
  for (const table of tables.all.values()) {
    for (const row of table.repeated) checkRepeated(table, row, table, problems);
    for (const field of table.resource.schema.fields) {
      if (field.unique) checkUnique(table, field.name, problems);
    }
  }
  checkRecordIds(recordTables(tables), problems);
}

/** Each pair of tables is compared by the ids of the shorter one. */
function checkRecordIds(tables: readonly Table[], problems: Problems): void {
  for (const [index, later] of tables.entries()) {
    for (const earlier of tables.slice(0, index)) {
      const [fewer, more] = later.keys.size < earlier.keys.size ? [later, earlier] : [earlier, later];
      for (const id of fewer.keys.keys()) {
        const row = more.keys.has(id) ? later.keys.get(id) : undefined;
        if (row !== undefined) checkRepeated(later, row, earlier, problems);
      }
    }
  }
}

function checkRepeated(table: Table, row: number, holder: Table, problems: Problems): void {
  const names = table.resource.schema.primaryKey;
  const key = names.map((name) => table.columns.get(name) ?? -1);
  const found = keyOf(table.rows[row] ?? [], key) ?? '';
  const line = holder.lines[holder.keys.get(found) ?? -1] ?? 1;
  const params = { found, first: `${holder.resource.path} line ${line}` };
  problems.add('key-repeated', placeOf(table, row, names.at(-1)), params);
}

function checkUnique(table: Table, field: string, problems: Problems): void {
  const column = table.columns.get(field) ?? -1;
  const seen = new Map<string, number>();
  for (const [index, row] of table.rows.entries()) {
    const cell = row[column];
    if (cell === null || cell === undefined) continue;
    const found = String(cell);
    const first = seen.get(found);
    if (first === undefined) seen.set(found, index);
    else
      problems.add('cell-not-unique', placeOf(table, index, field), {
        found,
        first: table.lines[first] ?? 1,
      });
  }
}
