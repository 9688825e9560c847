import { checkHeader } from './check-header.ts';
import { decodeFile } from './decode-file.ts';
import type { TableResource } from './descriptor.ts';
import type { PackageFiles } from './package-files.ts';
import { parseCsv } from './parse-csv.ts';
import type { Problems } from './problems.ts';
import { readRows } from './read-rows.ts';
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
  const { path: file, schema } = resource;
  const text = decodeFile(files, file, problems);
  if (text === null) return null;
  const csv = parseCsv(text, file, problems);
  const header = csv.rows[0];
  if (!header) {
    problems.add('csv-empty', { file }, {});
    return null;
  }
  const columnsInFile = checkHeader(header, schema.fields, file, isPartial, problems);
  const { rows, lines } = readRows(csv, columnsInFile, resource, isPartial, problems);
  return makeTable(resource, rows, lines);
}

/** A table of rows that were read by the schema of the resource, with its keys. */
export function makeTable(resource: TableResource, rows: Table['rows'], lines: number[]): Table {
  const columns = new Map(resource.schema.fields.map((field, index) => [field.name, index]));
  return { resource, rows, lines, columns, ...indexKeys(rows, keyColumns(resource)) };
}

/** Indexes of the key's parts in a row. */
export function keyColumns({ schema }: TableResource): number[] {
  return schema.primaryKey.map((name) => schema.fields.findIndex((field) => field.name === name));
}

/** Rows by their key, the first of each, and the rows that repeat one; rows without a whole key are left out. */
function indexKeys(rows: Table['rows'], key: readonly number[]): Pick<Table, 'keys' | 'repeated'> {
  const keys = new Map<string, number>();
  const repeated: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const text = keyOf(rows[index] ?? [], key);
    if (text === null) continue;
    if (keys.has(text)) repeated.push(index);
    else keys.set(text, index);
  }
  return { keys, repeated };
}

/** Key of a row from the indexes of its parts, joined by `/`; null when a part is empty or wrong. */
export function keyOf(row: Table['rows'][number], key: readonly number[]): string | null {
  if (key.length === 1) {
    const cell = row[key[0] ?? -1];
    return typeof cell === 'string' ? cell : null;
  }
  const parts = key.map((index) => row[index]);
  return parts.length > 0 && parts.every((part) => typeof part === 'string') ? parts.join('/') : null;
}
