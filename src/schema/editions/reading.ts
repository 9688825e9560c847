import type { PackageFiles } from '../package-files.ts';
import { parseDescriptor } from '../parse-descriptor.ts';
import { makeProblems } from '../problems.ts';
import { type RawRow, readRawRows } from './raw-rows.ts';

/** A package as its rows and the shape of its tables. */
export interface Reading {
  /** Names of a table's fields, by table. */
  fields: ReadonlyMap<string, ReadonlySet<string>>;
  /** By table and key, as `keyOf` has it. */
  rows: ReadonlyMap<string, RawRow>;
}

/** Reads a package that was checked. */
export function readReading(files: PackageFiles): Reading {
  const tables = parseDescriptor(files, makeProblems(0))?.tables ?? [];
  return {
    fields: new Map(
      tables.map(({ name, schema }) => [name, new Set(schema.fields.map((field) => field.name))]),
    ),
    rows: readRawRows(files),
  };
}
