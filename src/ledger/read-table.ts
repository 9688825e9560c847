import type { Engine } from '../engine/engine.ts';
import { tableName } from '../engine/tables.ts';
import type { Cell } from '../model/cell.ts';
import type { TableName, TableRows } from '../model/tables.ts';

/** The fields of a table that hold lists, by the table's name: SQL knows them as text. */
export type ListsOf = (table: TableName) => readonly string[];

/** Rows as an engine gives them, their lists split. */
export function splitLists<Row>(
  rows: readonly Readonly<Record<string, Cell>>[],
  lists: readonly string[],
): Row[] {
  return rows.map((row) => {
    const split = lists.map((field) => [field, row[field] ? String(row[field]).split(';') : []]);
    return { ...row, ...Object.fromEntries(split) } as Row;
  });
}

/** All rows of a table in the file's order, lists split. Withdrawn rows are among them. */
export async function readTable<Name extends TableName>(
  engine: Engine,
  listsOf: ListsOf,
  name: Name,
): Promise<TableRows[Name][]> {
  return splitLists(await engine.run(`select * from ${tableName(name)}`), listsOf(name));
}
