import type { DataError } from '../../model/data-error.ts';
import type { ErrorCode } from '../../model/error-codes.ts';
import { checkRules } from '../check-tables.ts';
import { makeProblems } from '../problems.ts';
import { OWN_FILE, type Table } from '../table.ts';
import { mergeOwnTable } from './merge-own-table.ts';
import { findOwnChanges, type OwnChanges, textOfCell } from './own-changes.ts';
import type { Published } from './published.ts';
import { type OwnFile, type OwnTable, RAWS_KEPT, readOwnTable } from './read-own-table.ts';
import type { OwnFormat } from './read-rows-of-file.ts';

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
 * Checks a reader's file as a part of the published package, by the functions that check the package itself. Files of
 * other tables `beside` it are taken for published. Throws `RefusedFile` for what can't be read as a table.
 */
export async function checkOwnFile(
  published: Published,
  own: OwnFile,
  beside: readonly OwnFile[],
  onProgress: (progress: CheckProgress) => void = () => {},
): Promise<OwnVerdict> {
  const problems = makeProblems(PROBLEMS_KEPT, PROBLEMS_OF_KIND);
  const all = new Map(published.tables.all);
  for (const other of beside) {
    const read = await readOwnTable(published, other, makeProblems(0), () => {});
    replace(all, read, false);
  }
  const read = await readOwnTable(published, own, problems, (bytes) =>
    onProgress({ step: 'reading', bytes }),
  );
  onProgress({ step: 'rules' });
  const before = all.get(own.table);
  const merged = replace(all, read, true);
  checkRules({ all }, published.madeUp, problems);
  return {
    table: own.table,
    format: read.format,
    rows: read.rows.length,
    header: read.header,
    fields: read.fields,
    problemCount: problems.count,
    counts: [...problems.counts],
    problems: problems.list.toSorted(byPlace),
    raws: rawsOf(read, merged, problems.list),
    changes: problems.count === 0 && before ? findOwnChanges(before, merged) : null,
  };
}

function replace(all: Map<string, Table>, read: OwnTable, isOwn: boolean): Table {
  const table = all.get(read.table);
  if (!table) throw new Error(`package has no table: ${read.table}`);
  const merged = mergeOwnTable(table, read, isOwn);
  all.set(read.table, merged);
  return merged;
}

function byPlace(a: DataError, b: DataError): number {
  const others = Number(a.file !== OWN_FILE) - Number(b.file !== OWN_FILE);
  return others || (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line;
}

/** Rows that were kept as they stand, and, as they were read, those in which only a rule found something. */
function rawsOf(
  { raws, lines, header, fields }: OwnTable,
  { rows, resource, columns }: Table,
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
      return field ? textOfCell(rows[index]?.[at], field) : '';
    });
    all.set(line, cells);
  }
  return [...all].sort(([a], [b]) => a - b);
}
