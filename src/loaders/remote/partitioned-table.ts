import { join } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import type { PartitionedTable } from '../../engine/partitioned-table.ts';
import { tableName } from '../../engine/tables.ts';
import { literal } from '../../queries/bind.ts';
import { DATA_FOLDER, type Resource, type TableSchema } from '../data-folder.ts';
import { localFiles, readManifest, sha256Of } from './kept-files.ts';
import type { TablesAddress } from './tables-address.ts';

/** Tables up to so many rows are held in the file's order; larger ones are read from disk, which no page lists whole. */
const HELD = 2_000_000;

/**
 * Makes a resource's table from partitions at an address, row for row as from its CSV file; false where the address has
 * none of it. Throws where they are of other rows than the CSV file that the site offers, or of other fields.
 */
export async function createFromPartitions(
  engine: Engine,
  address: TablesAddress,
  resource: Pick<Resource, 'name' | 'path'>,
  { fields }: Pick<TableSchema, 'fields'>,
): Promise<boolean> {
  const made = await readManifest(address, resource.name);
  if (!made) return false;
  const names = fields.map(({ name }) => name);
  if (made.fields.join() !== names.join()) throw new Error(`partitions have other fields: ${resource.name}`);
  if ((await sha256Of(join(DATA_FOLDER, resource.path))) !== made.csv_sha256)
    throw new Error(`partitions are not of this file: ${resource.path} (they are of ${made.edition})`);
  await engine.run(createSql(resource.name, made, await localFiles(address, made)));
  const [counted] = await engine.run<{ n: number }>(`select count(*) as n from ${tableName(resource.name)}`);
  if (counted?.n !== made.rows)
    throw new Error(`partitions hold ${counted?.n} of ${made.rows} rows: ${resource.name}`);
  return true;
}

function createSql(name: string, { rows, fields }: PartitionedTable, files: readonly string[]): string {
  const [kind, order] = rows <= HELD ? ['table', 'order by line'] : ['view', ''];
  return `create or replace ${kind} ${tableName(name)} as
    select ${fields.map((field) => `"${field}"`).join(', ')}
    from read_parquet([${files.map(literal).join(', ')}], hive_partitioning = false) ${order}`;
}
