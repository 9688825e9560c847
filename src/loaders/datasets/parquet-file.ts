import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { tableName } from '../../engine/tables.ts';
import { literal } from '../../queries/bind.ts';
import type { Dataset } from './dataset.ts';

/**
 * A table as Parquet by DuckDB: zstd, all fields of the package's own file, rows by area and then by key, so that a
 * reader of one area reads few groups. `facts` stand in the file's metadata.
 */
export async function parquetFile(
  engine: Engine,
  { resource, fields, primaryKey }: Pick<Dataset, 'resource' | 'fields' | 'primaryKey'>,
  facts: Readonly<Record<string, string>>,
): Promise<Uint8Array> {
  const order = [...fields.filter(({ name }) => name === 'area').map(({ name }) => name), ...primaryKey];
  const metadata = Object.entries(facts).map(([name, text]) => `${literal(name)}: ${literal(text)}`);
  const folder = await mkdtemp(join(tmpdir(), 'parquet-'));
  const path = join(folder, `${resource.name}.parquet`);
  try {
    await engine.run(
      `copy (select * from ${tableName(resource.name)} order by ${[...new Set(order)].map(quoted).join(', ')})
      to ${literal(path)} (format parquet, compression zstd, kv_metadata {${metadata.join(', ')}})`,
    );
    return new Uint8Array(await readFile(path));
  } finally {
    await rm(folder, { recursive: true });
  }
}

const quoted = (name: string) => `"${name}"`;
