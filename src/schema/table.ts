import type { Cells } from './cells.ts';
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
  cells: Cells;
  /** 1-based line of each row in the file. */
  lines: number[];
  /** The first `ownRows` rows are a reader's, from the file `OWN_FILE`; the others are published. None when left out. */
  ownRows?: number;
  /** Files (`besideFile`) of the rows that follow: other files of a reader's, taken into account. None when left out. */
  besideFiles?: readonly string[];
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
  return Array.from(
    { length: table.cells.size },
    (_, row) =>
      Object.fromEntries(names.map((name, index) => [name, table.cells.at(row, index)])) as Checked<Row>,
  );
}

/** Place of a row for a problem; `field` is left out when the whole row is meant. */
export function placeOf(
  table: Table,
  row: number,
  field?: string,
): { file: string; line: number; field: string } {
  const { ownRows = 0, besideFiles = [] } = table;
  const file = row < ownRows ? OWN_FILE : (besideFiles[row - ownRows] ?? table.resource.path);
  return { file, line: table.lines[row] ?? 1, field: field ?? '' };
}

/** What a reader's file is called in problems: no file of a package has that path. */
export const OWN_FILE = '*';

const BESIDE = `${OWN_FILE}/`;

/** What another file of a reader's is called in problems, by its name. */
export const besideFile = (name: string): string => `${BESIDE}${name}`;

/** Name of another file of a reader's from what it is called in problems; null for every other file. */
export const besideName = (file: string): string | null =>
  file.startsWith(BESIDE) ? file.slice(BESIDE.length) : null;

/** True for a row of a reader's file that is checked among the published ones. */
export function isOwnRow(table: Table, row: number): boolean {
  return row < (table.ownRows ?? 0);
}
