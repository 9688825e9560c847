import { StartError } from './failures.ts';
import type { EngineManifest, EngineTable } from './manifest.ts';
import { createObservationsView, tableName } from './tables.ts';
import type { WasmEngine } from './wasm.ts';

/**
 * Bytes of a table's file. A missing one fails, for its error page would pass for a table without rows, and so does
 * one that ends early. `onBytes` is told of each part that has come.
 */
async function fetchTable(
  { path, bytes }: EngineTable,
  onBytes: (more: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(path).catch((cause: unknown) => {
    throw new StartError(path, String(cause), cause);
  });
  if (!response.ok || !response.body) throw new StartError(path, String(response.status));
  const whole = new Uint8Array(bytes);
  let at = 0;
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw new StartError(path, String(cause), cause);
    });
    if (done) break;
    if (at + value.length > bytes) throw new StartError(path, `longer than its ${bytes} bytes`);
    whole.set(value, at);
    at += value.length;
    onBytes(value.length);
  }
  if (at < bytes) throw new StartError(path, `${at} of ${bytes} bytes`);
  return whole;
}

/** Files of all tables of the manifest, in its order. Fails with a `StartError` that names the file. */
export function fetchTables(
  { tables }: EngineManifest,
  onBytes: (more: number) => void = () => {},
): Promise<Uint8Array[]> {
  return Promise.all(tables.map((table) => fetchTable(table, onBytes)));
}

/**
 * Loads all tables of the manifest into the engine and makes the views that questions read, in their order. Bytes
 * that are no table pass DuckDB in silence: rows are counted after. Fails with a `StartError` that names the file.
 */
export async function loadTables(
  engine: WasmEngine,
  manifest: EngineManifest,
  views: readonly string[],
  files: Promise<Uint8Array[]> = fetchTables(manifest),
): Promise<void> {
  const bytes = await files;
  for (const [i, { name, path }] of manifest.tables.entries())
    await engine.insert(tableName(name), bytes[i] ?? new Uint8Array()).catch((cause: unknown) => {
      throw new StartError(path, String(cause), cause);
    });
  await checkRows(engine, manifest.tables);
  await createObservationsView(engine);
  for (const view of views) await engine.run(view);
}

/** DuckDB's estimate of a table that was just made is its number of rows, and takes a tenth of counting all of them. */
async function checkRows(engine: WasmEngine, tables: readonly EngineTable[]): Promise<void> {
  const made = await engine.run<{ name: string; n: number }>(
    'select table_name as name, estimated_size as n from duckdb_tables()',
  );
  const rowsOf = new Map(made.map(({ name, n }) => [name, n]));
  for (const { name, path, rows } of tables) {
    const n = rowsOf.get(tableName(name));
    if (n === undefined) throw new StartError(path, 'no table in it');
    if (n !== rows) throw new StartError(path, `${n} of ${rows} rows`);
  }
}
