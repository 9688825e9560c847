import { Cells } from '../cells.ts';
import { checkHeader } from '../check-header.ts';
import { LONGEST_CELL, MOST_COLUMNS, RefusedFile } from '../own-csv/refusal.ts';
import type { Problems } from '../problems.ts';
import { makeRowReader, type RowReader } from '../row-reader.ts';
import { OWN_FILE } from '../table.ts';
import { type Published, resourceOf } from './published.ts';
import { type OwnFormat, readRowsOfFile } from './read-rows-of-file.ts';
import type { RowIds } from './row-ids.ts';

/** A reader's file for a table of the package. */
export interface OwnFile {
  /** Name of the table. */
  table: string;
  file: Blob;
  /** What the file is called. */
  name: string;
}

/** The rows of a reader's file as the schema reads them. */
export interface OwnTable {
  table: string;
  format: OwnFormat;
  /** The file's header as it stands, and the field of each column; null for a column that is none. */
  header: string[];
  fields: (string | null)[];
  cells: Cells;
  /** Row of the file, as a spreadsheet counts, of each row. */
  lines: number[];
  /** Indexes of the fields that the file has no column for. */
  absent: number[];
  /** Cells as they stand of the first rows with a problem, by the row of the file. */
  raws: ReadonlyMap<number, readonly string[]>;
}

/** How many rows with a problem are kept as they stand. */
export const RAWS_KEPT = 1000;

/** Name of a column that has none: its letter in a spreadsheet. */
export function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** What is needed beside a file to read it: where problems are told, ids for rows without one, progress in bytes. */
export interface Reading {
  problems: Problems;
  ids: RowIds;
  onProgress?: (bytes: number) => void;
}

/**
 * Reads a reader's file by the schema of its table; what is wrong with its header and cells is reported in the file
 * `OWN_FILE`. Columns may come in any order, by their name or title, and those that are not required may be left out.
 * Blank rows and blank columns at the end are passed over. New rows without an id are given one, and come last.
 * Throws `RefusedFile`.
 */
export async function readOwnTable(
  published: Published,
  { table, file, name }: OwnFile,
  { problems, ids, onProgress = () => {} }: Reading,
): Promise<OwnTable> {
  const resource = resourceOf(published, table);
  const names = resource.schema.fields.map((field) => field.name);
  const nameColumn = published.nameColumn.get(table) ?? (() => null);
  const raws = new Map<number, readonly string[]>();
  let header: string[] = [];
  let fields: (string | null)[] = [];
  let columns: number[] = [];
  let reader: RowReader | undefined;
  let headerRow = 1;
  const own = new Cells(names.length);
  const lines: number[] = [];
  /** Rows without an id: the ids that the file has itself come before those that it is given. */
  const unnamed: { cells: string[]; row: number }[] = [];

  const start = (cells: string[], row: number): void => {
    header = withoutBlanks(cells.map((cell) => cell.trim()));
    if (header.length > MOST_COLUMNS)
      throw new RefusedFile({ kind: 'columns', count: header.length, limit: MOST_COLUMNS });
    headerRow = row;
    fields = header.map(nameColumn);
    if (!fields.some((field) => field !== null)) throw unknownColumns(published, header);
    const known = fields.map((field, index) => field ?? (header[index] || columnLetter(index)));
    columns = checkHeader(known, resource.schema.fields, OWN_FILE, true, problems);
    reader = makeRowReader(
      columns,
      resource,
      { file: OWN_FILE, width: header.length, isPartial: true },
      problems,
    );
  };

  const idAt = () => fields.indexOf('id');
  const takeRow = (cells: string[], row: number, raw = cells): void => {
    const before = problems.count;
    const read = reader?.read(cells, row);
    if (read) {
      own.push(read);
      lines.push(row);
    }
    if (problems.count > before && raws.size < RAWS_KEPT) raws.set(row, raw);
  };
  const format = await readRowsOfFile(file, name, {
    take: (cells, row) => {
      // What is wrong is told with its text, which a page shows: there is no end to what a file may hold.
      if (cells.some(({ length }) => length > LONGEST_CELL))
        throw new RefusedFile({ kind: 'text-long', row, limit: LONGEST_CELL });
      if (!reader) return start(cells, row);
      while (cells.length > header.length && cells.at(-1) === '') cells.pop();
      const id = cells[idAt()];
      if (id === '') {
        unnamed.push({ cells, row });
        return;
      }
      if (id !== undefined) ids.see(id);
      takeRow(cells, row);
    },
    takeFlaw: ({ row, column, kind, found }) => {
      if (row + 1 < headerRow || column >= header.length) return;
      const place = { file: OWN_FILE, line: row + 1, field: fields[column] ?? columnLetter(column) };
      problems.add(`sheet-${kind}`, place, { found });
    },
    isColumn: (cell) => nameColumn(cell) !== null,
    onProgress,
  });
  for (const { cells, row } of unnamed) {
    const id = ids.next(table, cells[fields.indexOf('source')] ?? '') ?? '';
    takeRow(cells.with(idAt(), id), row, cells);
  }
  if (!reader) throw new RefusedFile({ kind: 'empty' });
  if (own.size === 0) throw new RefusedFile({ kind: 'header-only' });
  const absent = names.flatMap((_, index) => (columns[index] === -1 ? [index] : []));
  return { table, format, header, fields, cells: own, lines, absent, raws };
}

function withoutBlanks(cells: string[]): string[] {
  const last = cells.findLastIndex((cell) => cell !== '');
  return cells.slice(0, last + 1);
}

/** A file without a column of the table, with the table that has most of them. */
function unknownColumns({ nameColumn }: Published, header: readonly string[]): RefusedFile {
  let seems: string | null = null;
  let most = 0;
  for (const [table, nameOf] of nameColumn) {
    const known = header.filter((cell) => nameOf(cell) !== null).length;
    if (known > most) [seems, most] = [table, known];
  }
  return new RefusedFile({ kind: 'columns-unknown', found: header.slice(0, 5).join(', '), seems });
}
