import type { Cells } from './cells.ts';
import { decodeFile } from './decode-file.ts';
import type { TableResource } from './descriptor.ts';
import type { PackageFiles } from './package-files.ts';
import { parseCsv } from './parse-csv.ts';
import type { Problems } from './problems.ts';
import { readPlainRows } from './read-plain-rows.ts';
import { readRows, type TableRows } from './read-rows.ts';
import type { Table } from './table.ts';

/**
 * A table of the package with its cells read by the schema; every problem of the file alone is reported. Null when
 * the file is missing or can't be read at all. `isPartial` lets a template leave columns out.
 */
export function readTable(
  files: PackageFiles,
  resource: TableResource,
  isPartial: boolean,
  problems: Problems,
): Table | null {
  const rows =
    readPlainRows(files.get(resource.path) ?? '', resource, problems) ??
    readParsedRows(files, resource, isPartial, problems);
  return rows && makeTable(resource, rows.cells, rows.lines);
}

function readParsedRows(
  files: PackageFiles,
  resource: TableResource,
  isPartial: boolean,
  problems: Problems,
): TableRows | null {
  const text = decodeFile(files, resource.path, problems);
  return text === null
    ? null
    : readRows(parseCsv(text, resource.path, problems), resource, isPartial, problems);
}

/** A table of rows that were read by the schema of the resource, with its keys. */
export function makeTable(resource: TableResource, cells: Cells, lines: number[]): Table {
  const columns = new Map(resource.schema.fields.map((field, index) => [field.name, index]));
  return { resource, cells, lines, columns, ...indexKeys(cells, keyColumns(resource)) };
}

/** Indexes of the key's parts in a row. */
export function keyColumns({ schema }: TableResource): number[] {
  return schema.primaryKey.map((name) => schema.fields.findIndex((field) => field.name === name));
}

/** Rows by their key, the first of each, and the rows that repeat one; rows without a whole key are left out. */
function indexKeys(cells: Cells, key: readonly number[]): Pick<Table, 'keys' | 'repeated'> {
  const keys = new Map<string, number>();
  const repeated: number[] = [];
  for (let row = 0; row < cells.size; row += 1) {
    const text = keyOf(cells, row, key);
    if (text === null) continue;
    if (keys.has(text)) repeated.push(row);
    else keys.set(text, row);
  }
  return { keys, repeated };
}

/** Key of a row from the indexes of its parts, joined by `/`; null when a part is empty or wrong. */
export function keyOf(cells: Cells, row: number, key: readonly number[]): string | null {
  if (key.length === 1) {
    const cell = cells.at(row, key[0] ?? -1);
    return typeof cell === 'string' ? cell : null;
  }
  const parts = key.map((column) => cells.at(row, column));
  return parts.length > 0 && parts.every((part): part is string => typeof part === 'string')
    ? parts.join('/')
    : null;
}
