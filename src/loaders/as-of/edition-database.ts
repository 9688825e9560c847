import { join } from 'node:path';
import type { ColumnEngine } from '../../engine/engine.ts';
import { openNative } from '../../engine/native.ts';
import { columnType, createTableSql, tableName } from '../../engine/tables.ts';
import { folderOf } from '../../schema/editions/list-editions.ts';
import { readEdition, readManifestOf } from '../../schema/editions/read-edition.ts';
import { DESCRIPTOR } from '../../schema/package-files.ts';
import {
  DATA_FOLDER,
  type Descriptor,
  readDescriptor,
  readSchema,
  type TableSchema,
} from '../data-folder.ts';
import { frozenFiles } from '../editions/frozen.ts';

/**
 * The tables of a frozen edition in native DuckDB, in the shape of today's, so that today's questions can be asked of
 * it: a table that it lacks is empty, a field that it lacks is null. Pages ask it by `database`.
 */
export async function openEdition(edition: string): Promise<ColumnEngine> {
  const files = await frozenFiles();
  const frozen = readEdition(files, edition);
  const read = <T>(path: string) => JSON.parse(new TextDecoder().decode(frozen.get(path) as Uint8Array)) as T;
  const folders = new Map(
    readManifestOf(files, edition).files.map((file) => [file.path, folderOf(file.changed_in)]),
  );
  const then = new Map(read<Descriptor>(DESCRIPTOR).resources.map((resource) => [resource.name, resource]));
  const engine = await openNative();
  for (const resource of (await readDescriptor()).resources) {
    if (resource.format !== 'csv') continue;
    const table = tableName(resource.name);
    const { fields } = await readSchema(resource);
    const old = then.get(resource.name);
    if (!old?.schema) {
      const columns = fields.map(({ name, type }) => `${name} ${columnType(type)}`).join(', ');
      await engine.run(`create table ${table} (${columns})`);
      continue;
    }
    const had = read<TableSchema>(old.schema).fields;
    const path = join(DATA_FOLDER, folders.get(old.path) ?? '', old.path);
    await engine.run(createTableSql(resource.name, had, path));
    for (const { name, type } of fields.filter((field) => !had.some((one) => one.name === field.name)))
      await engine.run(`alter table ${table} add column ${name} ${columnType(type)}`);
  }
  return engine;
}

/** How many rows each table of an edition holds, by its name, and the edition's day. */
export async function rowsAndDay(
  edition: string,
): Promise<{ rows: ReadonlyMap<string, number>; day: string }> {
  const { files } = readManifestOf(await frozenFiles(), edition);
  const frozen = readEdition(await frozenFiles(), edition);
  const descriptor = JSON.parse(new TextDecoder().decode(frozen.get(DESCRIPTOR) as Uint8Array)) as Descriptor;
  const rows = new Map(files.map(({ path, rows: n }) => [path, n]));
  return {
    rows: new Map(
      descriptor.resources.flatMap(({ name, path, format }) =>
        format === 'csv' ? [[name, rows.get(path) ?? 0] as const] : [],
      ),
    ),
    day: descriptor.created.slice(0, 10),
  };
}
