import { OBSERVATION_TABLES, RECORD_TABLES, type TableName, type TableRows } from '../model/tables.ts';
import { checkedRows, type Checked, type Table } from './table.ts';

/** The tables of a package that could be read, by the name of the resource, in the order of the descriptor. */
export interface Tables {
  all: ReadonlyMap<string, Table>;
}

/** The observation tables that could be read. */
export function observationTables({ all }: Tables): Table[] {
  return OBSERVATION_TABLES.flatMap((name) => all.get(name) ?? []);
}

/** The tables of records (observations, statements, sources …) that could be read. */
export function recordTables({ all }: Tables): Table[] {
  return RECORD_TABLES.flatMap((name) => all.get(name) ?? []);
}

/** The table and row in which a record stands first, undefined when there is none of that id. */
export function findRecord(tables: Tables, id: string): { table: Table; row: number } | undefined {
  for (const name of RECORD_TABLES) {
    const table = tables.all.get(name);
    const row = table?.keys.get(id);
    if (table && row !== undefined) return { table, row };
  }
  return undefined;
}

/** Rows of a table as objects; none when it could not be read. */
export function rowsOf<Name extends TableName>({ all }: Tables, name: Name): Checked<TableRows[Name]>[] {
  const table = all.get(name);
  return table ? checkedRows<TableRows[Name]>(table) : [];
}
