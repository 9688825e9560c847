import { RECORD_TABLES } from '../../model/tables.ts';
import { decodeFile } from '../decode-file.ts';
import type { PackageFiles } from '../package-files.ts';
import { parseCsv } from '../parse-csv.ts';
import { parseDescriptor } from '../parse-descriptor.ts';
import { makeProblems } from '../problems.ts';

/** A row as text, cell by cell. */
export interface RawRow {
  table: string;
  path: string;
  /** Its key; the parts of a longer one are joined by `/`. */
  id: string;
  isRecord: boolean;
  /** Cells by field, empty ones too. */
  cells: ReadonlyMap<string, string>;
}

/** What a row is told by over two packages: a record by its id alone, another row by its table and its key. */
export function keyOf({ table, id, isRecord }: Pick<RawRow, 'table' | 'id' | 'isRecord'>): string {
  return isRecord ? id : `${table} ${id}`;
}

const ARE_RECORDS: ReadonlySet<string> = new Set(RECORD_TABLES);

/**
 * Rows of all tables of a package that was checked, by table and key. Records are told by their id alone, which is
 * unique over the package: one that moved to another table is the same record.
 */
export function readRawRows(files: PackageFiles): Map<string, RawRow> {
  const problems = makeProblems(0);
  const rows = new Map<string, RawRow>();
  for (const { name: table, path, schema } of parseDescriptor(files, problems)?.tables ?? []) {
    const text = decodeFile(files, path, problems);
    const [header = [], ...texts] = text === null ? [] : parseCsv(text, path, problems).rows;
    const isRecord = ARE_RECORDS.has(table);
    for (const raws of texts) {
      const cells = new Map(header.map((field, index) => [field, raws[index] ?? '']));
      const id = schema.primaryKey.map((field) => cells.get(field) ?? '').join('/');
      rows.set(keyOf({ table, id, isRecord }), { table, path, id, isRecord, cells });
    }
  }
  return rows;
}
