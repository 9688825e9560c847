import { copyBytes } from '../engine/copy-bytes.ts';
import { StartError } from '../engine/failures.ts';
import type { EngineManifest } from '../engine/manifest.ts';
import type { StartProgress, WasmEngine } from '../engine/wasm.ts';
import { shareStart } from './shared-start.ts';

/** An engine with all published tables and the views that questions read, and what it was made from. */
export type Tables = { engine: WasmEngine; manifest: EngineManifest };

type Tell = (progress: StartProgress) => void;

const MANIFEST = '/engine/manifest.json';

/** Tables of the reader's own, as Arrow IPC by name: they are put in again after a restart. */
const kept = new Map<string, Uint8Array>();
let manifest: Promise<EngineManifest> | undefined;

async function fetchManifest(): Promise<EngineManifest> {
  const response = await fetch(MANIFEST, { cache: 'no-cache' }).catch((cause: unknown) => {
    throw new StartError(MANIFEST, String(cause), cause);
  });
  if (!response.ok) throw new StartError(MANIFEST, String(response.status));
  return response.json().catch((cause: unknown) => {
    throw new StartError(MANIFEST, String(cause), cause);
  });
}

/** The manifest that this page's engine and tables are made from: one edition, until a start fails. */
async function withManifest<T>(start: (manifest: EngineManifest) => Promise<T>): Promise<T> {
  try {
    manifest ??= fetchManifest();
    return await start(await manifest);
  } catch (error) {
    manifest = undefined;
    throw error;
  }
}

const engines = shareStart<WasmEngine, StartProgress>(
  (tell) =>
    withManifest(async (published) => {
      // Nothing of DuckDB is in the page's own script: it comes with the first question.
      const { openWasm } = await import('../engine/wasm.ts');
      const opened = await openWasm(published, tell);
      for (const [name, ipc] of kept)
        await opened.insert(name, ipc.slice()).catch((error: unknown) => {
          kept.delete(name);
          opened.close();
          throw error;
        });
      return opened;
    }),
  ({ gone }) => gone,
);

const loaded = shareStart<Tables, StartProgress>(
  (tell) =>
    withManifest(async (published) => {
      const ours = published.tables.reduce((sum, { bytes }) => sum + bytes, 0);
      const total = published.module.bytes + ours;
      let ofModule = 0;
      let ofTables = 0;
      const report = () => tell({ loaded: ofModule + ofTables, total });
      const { fetchTables, loadTables } = await import('../engine/load-tables.ts');
      const files = fetchTables(published, (more) => {
        ofTables += more;
        report();
      });
      const [opened, { VIEWS }] = await Promise.all([
        engines.ask((progress) => {
          ofModule = progress.loaded;
          report();
        }),
        import('../queries/questions.ts'),
        files,
      ]);
      ofModule = published.module.bytes;
      report();
      await loadTables(opened, published, VIEWS, files).catch((error: unknown) => {
        // Bytes that are no table may leave it broken.
        opened.close();
        throw error;
      });
      return { engine: opened, manifest: published };
    }),
  ({ engine: { gone } }) => gone,
);

/**
 * The page's one engine, started by the first to ask; ask for it before each question, for one that died is
 * replaced. Progress is in bytes of what travels. Fails with a `StartError` that names what could not be loaded, and
 * the next to ask tries again.
 */
export const engine = (onProgress: Tell = () => {}): Promise<WasmEngine> => engines.ask(onProgress);

/** The same engine with all published tables and views in it, loaded once; progress is over both. */
export const tables = (onProgress: Tell = () => {}): Promise<Tables> => loaded.ask(onProgress);

/**
 * Makes a table of the reader's own from Arrow IPC bytes, in place of an earlier one of that name, and makes it
 * again after a restart. The bytes must not change after. Throws for the name of a table or view of ours.
 */
export async function keepTable(name: string, ipc: Uint8Array): Promise<void> {
  const { engine: opened } = await tables();
  const there = await opened.run<{ name: string }>(
    `select table_name as name from duckdb_tables()
     union all select view_name from duckdb_views() where not internal`,
  );
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const own = [...kept.keys()].find(same);
  if (own === undefined && there.some((one) => same(one.name)))
    throw new Error(`a table has that name: ${name}`);
  await opened.insert(name, await copyBytes(ipc));
  if (own !== undefined) kept.delete(own);
  kept.set(name, ipc);
}

/** Drops a table of the reader's own; none of that name is no error. */
export async function forgetTable(name: string): Promise<void> {
  if (!kept.delete(name)) return;
  const { engine: opened } = await tables();
  await opened.run(`drop table if exists "${name.replaceAll('"', '""')}"`);
}

/** Ends the engine, whatever it is doing: what waits for it fails with `EngineGoneError`. Starts another. */
export function restartEngine(onProgress: Tell = () => {}): Promise<WasmEngine> {
  loaded.forget();
  engines.forget()?.then(
    (opened) => opened.close(),
    () => {},
  );
  return engines.ask(onProgress);
}
