import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import Papa from 'papaparse';

/** One CSV row: every cell as printed, the empty string where the cell is empty or the column is absent. */
export type Row = Readonly<Record<string, string>>;

/** Cell of a row by column name; the empty string when the row has no such column. */
export function cell(row: Row, column: string): string {
  return row[column] ?? '';
}

/** Rows of CSV text with a header; throws `csv: message` on the first malformed line. */
export function parseRows(text: string): Row[] {
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  const [error] = errors;
  if (error) throw new Error(`csv: ${error.message}`);
  return data;
}

/** Rows of a CSV file in UTF-8; no rows when the file does not exist. */
export function readRows(path: string): Row[] {
  return existsSync(path) ? parseRows(readFileSync(path, 'utf8')) : [];
}

/** CSV text with the given columns in that order, LF, quoted only where needed, ending in a line break. */
export function formatRows(columns: readonly string[], rows: readonly Row[]): string {
  const data = rows.map((row) => columns.map((column) => cell(row, column)));
  return `${Papa.unparse({ fields: [...columns], data }, { newline: '\n' })}\n`;
}

/** Columns of a table in the order of its schema file. */
export function readColumns(schemaPath: string): string[] {
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as { fields: { name: string }[] };
  return schema.fields.map(({ name }) => name);
}

/** Writes a table; cells whose column is not in the schema are left out. */
export function writeRows(path: string, columns: readonly string[], rows: readonly Row[]): void {
  writeFileSync(path, formatRows(columns, rows));
}
