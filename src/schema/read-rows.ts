import { checkHeader } from './check-header.ts';
import { Cells } from './cells.ts';
import type { TableResource } from './descriptor.ts';
import type { CsvText } from './parse-csv.ts';
import type { Problems } from './problems.ts';
import { makeRowReader } from './row-reader.ts';

/** The rows of a table's file, blank lines apart, as the schema reads them. */
export interface TableRows {
  cells: Cells;
  /** 1-based line in which each row starts. */
  lines: number[];
}

/**
 * Rows of a parsed CSV file read by the schema; what is wrong with the header and the cells is reported. Null when there
 * is not even a header. `isPartial` lets a template leave columns out.
 */
export function readRows(
  { rows: [header, ...raws], lines: textLines }: CsvText,
  resource: TableResource,
  isPartial: boolean,
  problems: Problems,
): TableRows | null {
  const { path: file, schema } = resource;
  if (!header) {
    problems.add('csv-empty', { file }, {});
    return null;
  }
  const columns = checkHeader(header, schema.fields, file, isPartial, problems);
  const reader = makeRowReader(columns, resource, { file, width: header.length, isPartial }, problems);
  const cells = new Cells(schema.fields.length);
  const lines: number[] = [];
  for (const [index, row] of raws.entries()) {
    const line = textLines[index + 1] ?? 1;
    const read = reader.read(row, line);
    if (!read) continue;
    cells.push(read);
    lines.push(line);
  }
  return { cells, lines };
}
