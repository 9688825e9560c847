import type { Table } from 'apache-arrow';
import type { Cell, Params } from '../model/cell.ts';
import { bind } from '../queries/bind.ts';
import { plainRows } from './arrow-rows.ts';
import type { Engine } from './engine.ts';
import { EngineGoneError } from './failures.ts';
import type { EngineManifest } from './manifest.ts';
import { makeTurns } from './turns.ts';
import { askTable, failureOf, type QueryOptions } from './wasm-query.ts';
import { openSession, type StartProgress } from './wasm-session.ts';

export { loadTables } from './load-tables.ts';
export type { QueryOptions } from './wasm-query.ts';
export { OWN_FILES, type StartProgress } from './wasm-session.ts';

/**
 * The browser's DuckDB: asks, is stopped, takes in tables and files. Questions wait for each other. Every promise
 * fails with `EngineGoneError` once the engine is gone, with `CancelledError` once its question is stopped.
 */
export interface WasmEngine extends Engine {
  /** The answer as Arrow, for results too long to be rows; fails with `TooLongError` for one that no tab can hold. */
  table(sql: string, options?: QueryOptions): Promise<Table>;
  /** The same in a transaction that only reads and is always rolled back: a statement that writes fails. */
  read(sql: string, options?: QueryOptions): Promise<Table>;
  /**
   * Stops the question that is running, if there is one; its promise fails. Within a second: an engine that can't
   * stop is ended, and the next to ask the page for one gets another.
   */
  cancel(): Promise<void>;
  /** Makes a table from Arrow IPC bytes, in place of one of that name. The bytes are given away: they are empty after. */
  insert(name: string, ipc: Uint8Array): Promise<void>;
  /**
   * Makes a text one that SQL of the page itself can open by a file's name: a published table's CSV
   * (`centre-counts.csv`), or any name that begins with `OWN_FILES`.
   */
  file(name: string, text: string): Promise<void>;
  /** Resolves with the reason when the engine is gone: closed, broken, out of memory or not to be stopped. */
  readonly gone: Promise<EngineGoneError>;
}

/** A name as SQL quotes it. */
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * DuckDB-WASM in a worker of its own, without tables. Extensions are off: what the engine lacks it never fetches.
 * Fails with a `StartError` that names what could not be loaded, and leaves no worker behind then.
 */
export async function openWasm(
  manifest: EngineManifest,
  onProgress: (progress: StartProgress) => void = () => {},
): Promise<WasmEngine> {
  const session = await openSession(manifest, onProgress);
  const { database, connection, lifeline, end } = session;
  const turns = makeTurns();
  let running: AbortController | null = null;

  /** Takes a turn that `cancel` can stop as well as the asker's own signal. */
  const inTurn = <T>(signal: AbortSignal | undefined, work: (signal: AbortSignal) => Promise<T>) =>
    turns.take(async () => {
      const own = new AbortController();
      running = own;
      try {
        return await work(signal ? AbortSignal.any([signal, own.signal]) : own.signal);
      } finally {
        running = null;
      }
    }, signal);
  const table = (sql: string, options: QueryOptions = {}) =>
    inTurn(options.signal, (signal) => askTable(session, sql, { ...options, signal }));

  return {
    table,
    read: (sql, options = {}) =>
      inTurn(options.signal, async (signal) => {
        await askTable(session, 'begin transaction read only');
        try {
          return await askTable(session, sql, { ...options, signal });
        } finally {
          if (!lifeline.ended) await askTable(session, 'rollback').catch(() => {});
        }
      }),
    run: async <Row extends Record<string, Cell>>(sql: string, params?: Params) =>
      plainRows(await table(bind(sql, params))) as Row[],
    cancel: async () => running?.abort(),
    insert: (name, ipc) =>
      inTurn(undefined, async () => {
        await askTable(session, `drop table if exists ${quoted(name)}`);
        await lifeline
          .hold(database.insertArrowFromIPCStream(connection, ipc, { name, create: true }))
          .catch((cause: unknown) => {
            throw failureOf(session, `insert into ${quoted(name)}`, cause);
          });
      }),
    file: (name, text) => lifeline.hold(database.registerFileText(name, text)),
    gone: lifeline.gone,
    close: () => end(new EngineGoneError('closed')),
  };
}
