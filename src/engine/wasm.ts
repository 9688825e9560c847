import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';
import { type RecordBatch, Table } from 'apache-arrow';
import type { Cell, Params } from '../model/cell.ts';
import { bind } from '../queries/bind.ts';
import { plainRows } from './arrow-rows.ts';
import { type Engine, QueryError } from './engine.ts';
import type { EngineManifest, EngineTable } from './manifest.ts';
import { createObservationsView, tableName } from './tables.ts';
import workerUrl from './duckdb.worker.ts?worker&url';

/** How far the engine's start has come, in bytes of what travels. */
export type StartProgress = { loaded: number; total: number };

/** The browser's DuckDB: asks, is stopped, takes in more tables. */
export interface WasmEngine extends Engine {
  /** The answer as Arrow, for results too long to be rows. */
  table(sql: string): Promise<Table>;
  /** Stops the question that is running; its promise fails. */
  cancel(): Promise<void>;
  /** Makes a table from Arrow IPC bytes, in place of one of that name. */
  insert(name: string, ipc: Uint8Array): Promise<void>;
}

async function fetched(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  // A page of a missing file would be taken for a table without rows.
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function insert(connection: AsyncDuckDBConnection, name: string, ipc: Uint8Array): Promise<void> {
  await connection.query(`drop table if exists ${name}`);
  await connection.insertArrowFromIPCStream(ipc, { name, create: true });
}

async function loadTables(connection: AsyncDuckDBConnection, tables: readonly EngineTable[]): Promise<void> {
  const files = await Promise.all(tables.map(({ path }) => fetched(path)));
  for (const [i, table] of tables.entries())
    await insert(connection, tableName(table.name), files[i] ?? new Uint8Array());
}

/**
 * DuckDB-WASM in a worker of its own, with all tables of the manifest and the views that questions read. What
 * it lacks it never fetches: extensions are off. Fails with the address that could not be loaded.
 */
export async function openWasm(
  manifest: EngineManifest,
  views: readonly string[],
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<WasmEngine> {
  const worker = new Worker(`${workerUrl}?script=${manifest.script}&raw=${manifest.module.raw}`);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new Error(`engine did not start: ${event.message || manifest.script}`)),
    );
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const start = async () => {
    const total = manifest.module.bytes;
    await database.instantiate(manifest.module.path, null, ({ bytesLoaded }) =>
      onProgress({ loaded: Math.min(total, Math.round((bytesLoaded / manifest.module.raw) * total)), total }),
    );
    await database.open({ query: { castBigIntToDouble: true } });
    const connection = await database.connect();
    await connection.query('set autoload_known_extensions = false');
    await connection.query('set autoinstall_known_extensions = false');
    await loadTables(connection, manifest.tables);
    return connection;
  };
  const connection = await Promise.race([start(), failed]).catch((error: unknown) => {
    worker.terminate();
    throw error;
  });
  const table = async (sql: string): Promise<Table> => {
    try {
      const batches: RecordBatch[] = [];
      const reader = await connection.send(sql, true);
      for await (const batch of reader) batches.push(batch);
      return batches.length > 0 ? new Table(batches) : new Table(reader.schema);
    } catch (cause) {
      throw new QueryError(sql, cause);
    }
  };
  const engine: WasmEngine = {
    table,
    run: async <Row extends Record<string, Cell>>(sql: string, params?: Params) =>
      plainRows(await table(bind(sql, params))) as Row[],
    cancel: async () => void (await connection.cancelSent()),
    insert: (name, ipc) => insert(connection, name, ipc),
    close: () => worker.terminate(),
  };
  await createObservationsView(engine);
  for (const view of views) await engine.run(view);
  return engine;
}
