import type { DataError } from '../model/data-error.ts';
import { checkDates } from './check-dates.ts';
import { checkDifferences } from './check-differences.ts';
import { checkGroups } from './check-groups.ts';
import { checkHeadlines } from './check-headlines.ts';
import { checkKeys } from './check-keys.ts';
import { checkMadeUp } from './check-made-up.ts';
import { checkRecords } from './check-records.ts';
import { checkReferences } from './check-references.ts';
import { checkWithdrawn } from './check-withdrawn.ts';
import type { Descriptor } from './descriptor.ts';
import { makeLookups } from './lookups.ts';
import { checkLinks } from './observations/check-links.ts';
import { checkObservations } from './observations/check-observations.ts';
import { DESCRIPTOR, isOfPackage, type PackageFiles } from './package-files.ts';
import { parseDescriptor } from './parse-descriptor.ts';
import { parseJsonFile } from './parse-json.ts';
import { makeProblems, type Problems } from './problems.ts';
import { readTable } from './read-table.ts';
import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** How a package is checked. */
export interface CheckOptions {
  /** Paths of tables that may leave out columns that are not required: filled-in templates of one subject. */
  partial?: ReadonlySet<string>;
  /** How many problems are kept; all when left out. `problemCount` tells of the rest. */
  limit?: number;
}

/** What a check finds. Rows are to be used only when there are no problems. */
export interface PackageCheck {
  /** In the order of the descriptor's files and of their lines. */
  problems: DataError[];
  problemCount: number;
  /** Null when the descriptor could not be used at all. */
  descriptor: Descriptor | null;
  tables: Tables;
}

/** Checks everything of a package but its frozen editions: files, cells, keys, references and rules. */
export function checkTables(files: PackageFiles, options: CheckOptions = {}): PackageCheck {
  const problems = makeProblems(options.limit);
  const descriptor = parseDescriptor(files, problems);
  const tables = readTables(files, descriptor, options.partial, problems);
  for (const { path } of descriptor?.files ?? []) parseJsonFile(files, path, problems);
  if (descriptor) {
    checkUnlisted(files, descriptor, problems);
    checkRules(tables, descriptor.madeUp, problems);
  }
  return {
    problems: sortByPlace(problems.list, descriptor),
    problemCount: problems.count,
    descriptor,
    tables,
  };
}

/** The tables of a package, their cells read by the schema; every problem of a file alone is reported. */
export function readTables(
  files: PackageFiles,
  descriptor: Descriptor | null,
  partial: CheckOptions['partial'],
  problems: Problems,
): Tables {
  const all = new Map<string, Table>();
  for (const resource of descriptor?.tables ?? []) {
    const table = readTable(files, resource, partial?.has(resource.path) ?? false, problems);
    if (table) all.set(resource.name, table);
  }
  return { all };
}

/** Reports what is wrong between rows and tables that were read: keys, references and the rules of each table. */
export function checkRules(tables: Tables, isMadeUp: boolean, problems: Problems): void {
  checkKeys(tables, problems);
  checkReferences(tables, problems);
  for (const table of tables.all.values()) {
    checkDates(table, problems);
    checkGroups(table, problems);
    checkWithdrawn(table, problems);
  }
  const lookups = makeLookups(tables);
  checkObservations(tables, lookups, problems);
  checkLinks(tables, problems);
  checkRecords(tables, lookups, problems);
  checkDifferences(tables, problems);
  checkHeadlines(tables, lookups, problems);
  if (!isMadeUp) checkMadeUp(tables, problems);
}

/** A table that nobody reads would be published by nobody; other files (notes, licences) may lie in the folder. */
function checkUnlisted(files: PackageFiles, { listed }: Descriptor, problems: Problems): void {
  for (const path of files.keys()) {
    if (!isOfPackage(path) || listed.has(path)) continue;
    if (path.endsWith('.csv') || path.endsWith('.topo.json')) {
      problems.add('file-unlisted', { file: path }, { found: path });
    }
  }
}

/** Problems in the order of the descriptor’s files and of their lines. */
export function sortByPlace(errors: readonly DataError[], descriptor: Descriptor | null): DataError[] {
  const paths = [DESCRIPTOR, ...(descriptor?.tables ?? []).map(({ path }) => path)];
  const places = new Map(paths.map((path, index) => [path, index]));
  const placeOf = ({ file }: DataError) => places.get(file) ?? paths.length;
  return errors.toSorted((a, b) => placeOf(a) - placeOf(b) || compareText(a.file, b.file) || a.line - b.line);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
