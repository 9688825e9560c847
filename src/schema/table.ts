import type { TableResource } from './descriptor.ts';

/**
 * A cell as read: null when empty, an array for a list (empty when the cell is), undefined when it is wrong and
 * has been reported, so that no further problem is made of it.
 */
export type Cell = string | number | boolean | readonly string[] | null | undefined;

/** A table of the package as read from its CSV file. */
export interface Table {
  resource: TableResource;
  /** Cells in the order of the schema's fields; every row of the file has one here, blank lines apart. */
  rows: Cell[][];
  /** 1-based line of each row in the file. */
  lines: number[];
  /** The first `ownRows` rows are a reader's, from the file `OWN_FILE`; the others are published. None when left out. */
  ownRows?: number;
  /** Index of each field in a row. */
  columns: ReadonlyMap<string, number>;
  /** Row by its key; the parts of a longer key are joined by `/`. The first one holds where a key is repeated. */
  keys: ReadonlyMap<string, number>;
  /** Rows whose key stands in an earlier row. */
  repeated: readonly number[];
}

/** Type of a checked row: any cell may be undefined when it was wrong. */
export type Checked<Row> = { [Name in keyof Row]: Row[Name] | undefined };

/** Rows as objects, field by field; cells that were wrong are undefined. */
export function checkedRows<Row>(table: Table): Checked<Row>[] {
  const names = table.resource.schema.fields.map((field) => field.name);
  return table.rows.map(
    (cells) => Object.fromEntries(names.map((name, index) => [name, cells[index]])) as Checked<Row>,
  );
}

/** Place of a row for a problem; `field` is left out when the whole row is meant. */
export function placeOf(
  table: Table,
  row: number,
  field?: string,
): { file: string; line: number; field: string } {
  const file = isOwnRow(table, row) ? OWN_FILE : table.resource.path;
  return { file, line: table.lines[row] ?? 1, field: field ?? '' };
}

/** What a reader's file is called in problems: no file of a package has that path. */
export const OWN_FILE = '*';

/** True for a row of a reader's file that is checked among the published ones. */
export function isOwnRow(table: Table, row: number): boolean {
  return row < (table.ownRows ?? 0);
}
