import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import { type RecordBatch, Table } from 'apache-arrow';
import type { Cell, Params } from '../model/cell.ts';
import { bind } from '../queries/bind.ts';
import { plainRows } from './arrow-rows.ts';
import workerUrl from './duckdb.worker.ts?worker&url';
import { type Engine, QueryError } from './engine.ts';
import type { EngineManifest } from './manifest.ts';
import { createObservationsView, tableName } from './tables.ts';

/** How far the engine's start has come, in bytes of what travels. */
export type StartProgress = { loaded: number; total: number };

/** The browser's DuckDB: asks, is stopped, takes in tables and files. */
export interface WasmEngine extends Engine {
  /** The answer as Arrow, for results too long to be rows. */
  table(sql: string): Promise<Table>;
  /** Stops the question that is running; its promise fails. */
  cancel(): Promise<void>;
  /** Makes a table from Arrow IPC bytes, in place of one of that name. */
  insert(name: string, ipc: Uint8Array): Promise<void>;
  /** Makes a text one that SQL can open by a file's name. */
  file(name: string, text: string): Promise<void>;
}

/** Bytes of a file of this site. A missing one fails: its error page would pass for a table without rows. */
async function fetchBytes(path: string): Promise<Uint8Array> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * DuckDB-WASM in a worker of its own, without tables. Extensions are off: what the engine lacks it never fetches.
 * Fails with what could not be loaded, and leaves no worker behind then.
 */
export async function openWasm(
  manifest: EngineManifest,
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
  return {
    table,
    run: async <Row extends Record<string, Cell>>(sql: string, params?: Params) =>
      plainRows(await table(bind(sql, params))) as Row[],
    cancel: async () => void (await connection.cancelSent()),
    insert: async (name, ipc) => {
      await connection.query(`drop table if exists ${name}`);
      await connection.insertArrowFromIPCStream(ipc, { name, create: true });
    },
    file: (name, text) => database.registerFileText(name, text),
    close: () => worker.terminate(),
  };
}

/** Loads all tables of the manifest into the engine and makes the views that questions read, in their order. */
export async function loadTables(
  engine: WasmEngine,
  { tables }: EngineManifest,
  views: readonly string[],
): Promise<void> {
  const files = await Promise.all(tables.map(({ path }) => fetchBytes(path)));
  for (const [i, { name }] of tables.entries())
    await engine.insert(tableName(name), files[i] ?? new Uint8Array());
  await createObservationsView(engine);
  for (const view of views) await engine.run(view);
}
