import type { DataError } from '../../model/data-error.ts';
import type { ErrorCode } from '../../model/error-codes.ts';
import { checkRules } from '../check-tables.ts';
import { RefusedFile } from '../own-csv/refusal.ts';
import { makeProblems, type Problems } from '../problems.ts';
import { keyColumns, keyOf } from '../read-table.ts';
import { besideFile, besideName, OWN_FILE, type Table } from '../table.ts';
import { mergeOwnTable } from './merge-own-table.ts';
import { findOwnChanges, type OwnChanges, textOfCell } from './own-changes.ts';
import type { Published } from './published.ts';
import { type OwnFile, type OwnTable, RAWS_KEPT, readOwnTable } from './read-own-table.ts';
import type { OwnFormat } from './read-rows-of-file.ts';
import { makeRowIds } from './row-ids.ts';

/** What a check of a reader's file found. */
export interface OwnVerdict {
  table: string;
  format: OwnFormat;
  rows: number;
  /** The file's header as it stands, and the field of each column; null for a column that is none. */
  header: string[];
  fields: (string | null)[];
  problemCount: number;
  /** How many of each kind, in the order in which they were found. */
  counts: [ErrorCode, number][];
  /** The first of each kind, by row: those of the file (`OWN_FILE`), then those that it makes in published rows. */
  problems: DataError[];
  /** Cells of the first rows with a problem, by the row of the file. */
  raws: [number, readonly string[]][];
  /** Null when there are problems. */
  changes: OwnChanges | null;
}

/** Where the check is: reading, with the bytes that are done, or looking at rules between rows. */
export type CheckProgress = { step: 'reading'; bytes: number } | { step: 'rules' };

/** How many problems are kept in all, and of one kind. */
export const PROBLEMS_KEPT = 10_000;
export const PROBLEMS_OF_KIND = 1000;

/**
 * Checks one of a reader's files (`files[at]`) as a part of the published package, by the functions that check the
 * package itself. The other files are taken for published; what is wrong in them is theirs to be told. Throws
 * `RefusedFile` for what can't be read as a table.
 */
export async function checkOwnFile(
  published: Published,
  files: readonly OwnFile[],
  at: number,
  onProgress: (progress: CheckProgress) => void = () => {},
): Promise<OwnVerdict> {
  const problems = makeProblems(PROBLEMS_KEPT, PROBLEMS_OF_KIND);
  const all = new Map(published.tables.all);
  const { read, beside } = await readAll(published, files, at, problems, onProgress);
  onProgress({ step: 'rules' });
  for (const { name, read: other } of beside) all.set(other.table, merge(all, other, besideFile(name)));
  reportTaken(all, read, problems);
  const merged = merge(all, read, OWN_FILE);
  all.set(read.table, merged);
  checkRules({ all }, published.madeUp, exceptBeside(problems));
  const before = published.tables.all.get(read.table);
  return {
    table: read.table,
    format: read.format,
    rows: read.cells.size,
    header: read.header,
    fields: read.fields,
    problemCount: problems.count,
    counts: [...problems.counts],
    problems: problems.list.toSorted(byPlace),
    raws: rawsOf(read, merged, problems.list),
    changes: problems.count === 0 && before ? findOwnChanges(before, merged) : null,
  };
}

/** Reads the files in their order, in which new rows get their ids, so that each check gives the same. */
async function readAll(
  published: Published,
  files: readonly OwnFile[],
  at: number,
  problems: Problems,
  onProgress: (progress: CheckProgress) => void,
): Promise<{ read: OwnTable; beside: { name: string; read: OwnTable }[] }> {
  const ids = makeRowIds(published.tables);
  const beside: { name: string; read: OwnTable }[] = [];
  let own: OwnTable | undefined;
  for (const [index, file] of files.entries()) {
    if (index === at) {
      const tell = (bytes: number) => onProgress({ step: 'reading', bytes });
      own = await readOwnTable(published, file, { problems, ids, onProgress: tell });
    } else {
      const read = await readOwnTable(published, file, { problems: makeProblems(0), ids }).catch(passRefused);
      if (read) beside.push({ name: file.name, read });
    }
  }
  if (!own) throw new Error(`no file to check: ${at}`);
  return { read: own, beside };
}

/** A file beside that can't be read is told of when it is checked itself. */
function passRefused(error: unknown): null {
  if (error instanceof RefusedFile) return null;
  throw error;
}

function merge(all: ReadonlyMap<string, Table>, read: OwnTable, file: string): Table {
  const table = all.get(read.table);
  if (!table) throw new Error(`package has no table: ${read.table}`);
  return mergeOwnTable(table, read, file);
}

/** Reports rows that another file has, too: which of the two is meant nobody can tell. */
function reportTaken(all: ReadonlyMap<string, Table>, own: OwnTable, problems: Problems): void {
  const table = all.get(own.table);
  const key = table ? keyColumns(table.resource) : [];
  const field = table?.resource.schema.primaryKey.at(-1) ?? '';
  for (const [index, line] of own.lines.entries()) {
    const found = keyOf(own.cells, index, key) ?? '';
    const at = table?.keys.get(found);
    const file = at === undefined ? undefined : table?.besideFiles?.[at];
    if (at === undefined || file === undefined) continue;
    const place = { file: OWN_FILE, line, field };
    problems.add('key-repeated', place, { found, file, line: table?.lines[at] ?? 1 });
  }
}

/** Leaves out what is wrong in files beside. */
function exceptBeside(problems: Problems): Problems {
  return {
    add: (code, place, params) => {
      if (besideName(place.file) === null) problems.add(code, place, params);
    },
    get list() {
      return problems.list;
    },
    get count() {
      return problems.count;
    },
    get counts() {
      return problems.counts;
    },
  };
}

function byPlace(a: DataError, b: DataError): number {
  const others = Number(a.file !== OWN_FILE) - Number(b.file !== OWN_FILE);
  return others || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line;
}

/** Rows that were kept as they stand, and, as they were read, those in which only a rule found something. */
function rawsOf(
  { raws, lines, header, fields }: OwnTable,
  { cells: merged, resource, columns }: Table,
  problems: readonly DataError[],
): OwnVerdict['raws'] {
  const wanted = new Set(problems.flatMap(({ file, line }) => (file === OWN_FILE ? [line] : [])));
  const all = new Map(raws);
  for (const [index, line] of lines.entries()) {
    if (all.size >= RAWS_KEPT) break;
    if (!wanted.has(line) || all.has(line)) continue;
    const cells = header.map((_, column) => {
      const at = columns.get(fields[column] ?? '') ?? -1;
      const field = resource.schema.fields[at];
      return field ? textOfCell(merged.at(index, at), field) : '';
    });
    all.set(line, cells);
  }
  return [...all].sort(([a], [b]) => a - b);
}
