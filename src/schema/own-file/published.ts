import { readTables } from '../check-tables.ts';
import type { TableResource } from '../descriptor.ts';
import { DESCRIPTOR, type PackageFiles } from '../package-files.ts';
import { parseDescriptor } from '../parse-descriptor.ts';
import { isJsonObject, memberOf } from '../parse-json.ts';
import { makeProblems } from '../problems.ts';
import type { Tables } from '../tables.ts';
import { makeNameColumn, type NameColumn } from './column-names.ts';

/** The published package as a reader's file is checked against it. */
export interface Published {
  tables: Tables;
  madeUp: boolean;
  /** How the columns of each table are recognised, by the table's name. */
  nameColumn: ReadonlyMap<string, NameColumn>;
}

/** The resources of a descriptor that have a table schema. */
function tableResources(descriptor: unknown): { name: string; path: string; schema: string }[] {
  const resources = isJsonObject(descriptor) ? memberOf(descriptor, 'resources') : undefined;
  return (Array.isArray(resources) ? resources : []).filter(isJsonObject).flatMap((resource) => {
    const [name, path, schema] = ['name', 'path', 'schema'].map((key) => memberOf(resource, key));
    const isTable = typeof name === 'string' && typeof path === 'string' && typeof schema === 'string';
    return isTable ? [{ name, path, schema }] : [];
  });
}

/** Paths of the schema files of a package's tables, by the table's name. */
export function schemaPaths(descriptor: unknown): Map<string, string> {
  return new Map(tableResources(descriptor).map(({ name, schema }) => [name, schema]));
}

/** Paths of a package's tables. */
export function tablePaths(descriptor: unknown): string[] {
  return tableResources(descriptor).map(({ path }) => path);
}

/** Reads the files of a package that was checked; throws when they have a fault all the same. */
export function readPublished(files: PackageFiles): Published {
  const problems = makeProblems(1);
  const descriptor = parseDescriptor(files, problems);
  const tables = readTables(files, descriptor, undefined, problems);
  const [problem] = problems.list;
  if (!descriptor || problem)
    throw new Error(`published package is broken: ${problem?.text ?? 'no descriptor'}`);
  const paths = schemaPaths(JSON.parse(String(files.get(DESCRIPTOR))));
  const nameColumn = new Map([...paths].map(([table, path]) => [table, makeNameColumn(files, path)]));
  return { tables, madeUp: descriptor.madeUp, nameColumn };
}

/** The table's resource; throws for a table that the package does not have. */
export function resourceOf({ tables }: Published, table: string): TableResource {
  const found = tables.all.get(table)?.resource;
  if (!found) throw new Error(`package has no table: ${table}`);
  return found;
}
