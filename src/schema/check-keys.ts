import type { Problems } from './problems.ts';
import { keyColumns, keyOf } from './read-table.ts';
import { isOwnRow, placeOf, type Table } from './table.ts';
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
        if (row === undefined) continue;
        const first = earlier.keys.get(id) ?? -1;
        // A reader's row is told of, whichever table comes first.
        if (isOwnRow(earlier, first) && !isOwnRow(later, row)) checkRepeated(earlier, first, later, problems);
        else checkRepeated(later, row, earlier, problems);
      }
    }
  }
}

function checkRepeated(table: Table, row: number, holder: Table, problems: Problems): void {
  const found = keyOf(table.cells, row, keyColumns(table.resource)) ?? '';
  const { file, line } = placeOf(holder, holder.keys.get(found) ?? -1);
  const field = table.resource.schema.primaryKey.at(-1);
  problems.add('key-repeated', placeOf(table, row, field), { found, file, line });
}

function checkUnique(table: Table, field: string, problems: Problems): void {
  const column = table.columns.get(field) ?? -1;
  const seen = new Map<string, number>();
  for (let row = 0; row < table.cells.size; row += 1) {
    const cell = table.cells.at(row, column);
    if (cell === null || cell === undefined) continue;
    const found = String(cell);
    const first = seen.get(found);
    if (first === undefined) seen.set(found, row);
    else
      problems.add('cell-not-unique', placeOf(table, row, field), {
        found,
        first: table.lines[first] ?? 1,
      });
  }
}
