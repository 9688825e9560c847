import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from './duckdb.worker.ts?worker&url';
import { EngineGoneError, StartError } from './failures.ts';
import { type Lifeline, makeLifeline } from './lifeline.ts';
import type { EngineManifest } from './manifest.ts';
import { literal } from '../queries/bind.ts';

/** How far the engine's start has come, in bytes of what travels. */
export type StartProgress = { loaded: number; total: number };

/** A DuckDB in its worker, with its one connection and what tells of its end. */
export type WasmSession = {
  database: AsyncDuckDB;
  connection: number;
  lifeline: Lifeline;
  /** Ends the worker; whatever waits for it fails with the error. */
  end: (error: EngineGoneError) => void;
};

/** Folder, in the engine's own files, of texts that are not a published table's; SQL opens no other. */
export const OWN_FILES = 'files/';

/**
 * What a question can't undo: extensions are neither fetched nor loaded, no file is opened but those that the page
 * itself puts in (the tables' CSV under their names, others under `OWN_FILES`), and no setting is changed after.
 */
function settings({ tables }: EngineManifest): string[] {
  const paths = tables.map(({ name }) => literal(`${name}.csv`)).join(', ');
  return [
    'set autoload_known_extensions = false',
    'set autoinstall_known_extensions = false',
    `set allowed_paths = [${paths}]`,
    `set allowed_directories = [${literal(OWN_FILES)}]`,
    'set enable_external_access = false',
    'set lock_configuration = true',
  ];
}

/** A failure of the start, by what could not be loaded. `told` is what the worker said, empty if it did not begin. */
function startError({ script, module }: EngineManifest, told: string): StartError {
  if (told === '') return new StartError(workerUrl, 'did not load');
  const [, why = told] = /^(?:Uncaught )?(?:\(in promise\) )?(?:Error: )?([\s\S]*)$/.exec(told) ?? [];
  if (why.startsWith(script)) return new StartError(script, why.slice(script.length + 2));
  const isForbidden = /WebAssembly/.test(why) && /Content Security|unsafe-eval|not defined/i.test(why);
  return new StartError(isForbidden ? 'WebAssembly' : module.path, why);
}

/**
 * DuckDB-WASM in a worker of its own, without tables. Fails with a `StartError` and leaves no worker behind then.
 * `onProgress` ends at `total`.
 */
export async function openSession(
  manifest: EngineManifest,
  onProgress: (progress: StartProgress) => void,
): Promise<WasmSession> {
  const worker = new Worker(`${workerUrl}?script=${manifest.script}&raw=${manifest.module.raw}`);
  const lifeline = makeLifeline();
  const end = (error: EngineGoneError) => {
    worker.terminate();
    lifeline.end(error);
  };
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    end(new EngineGoneError(event.message ?? '', event));
  });
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  const total = manifest.module.bytes;
  const start = async () => {
    await database.instantiate(manifest.module.path, null, ({ bytesLoaded }) =>
      onProgress({ loaded: Math.min(total, Math.round((bytesLoaded / manifest.module.raw) * total)), total }),
    );
    await database.open({ query: { castBigIntToDouble: true } });
    const connection = await database.connectInternal();
    for (const setting of settings(manifest)) await database.runQuery(connection, setting);
    onProgress({ loaded: total, total });
    return connection;
  };
  try {
    return { database, connection: await lifeline.hold(start()), lifeline, end };
  } catch (cause) {
    end(new EngineGoneError('it did not start', cause));
    const told = cause instanceof EngineGoneError ? (cause.cause as ErrorEvent).message : String(cause);
    throw startError(manifest, told ?? '');
  }
}
