import { RecordBatchReader, type RecordBatch, Table } from 'apache-arrow';
import { deathOf, wordsOf } from './engine-error.ts';
import { QueryError } from './engine.ts';
import { CancelledError, EngineGoneError, TooLongError } from './failures.ts';
import type { WasmSession } from './wasm-session.ts';

/** How a question is asked: until `signal` is aborted, and for an answer of `maxBytes` of Arrow at most. */
export type QueryOptions = { signal?: AbortSignal | undefined; maxBytes?: number | undefined };

/** Longer than this an engine is not waited for once it is asked to stop: some plans look up only when they are done. */
const STOP_WITHIN = 700;

/** Arrow that a tab can hold beside the engine: some million rows of a few columns. */
const MAX_BYTES = 512 * 1024 ** 2;

/** Parts of the answer as they come: the schema first, then batches. */
async function readParts(
  { database, connection }: WasmSession,
  sql: string,
  { signal, maxBytes = MAX_BYTES }: QueryOptions,
): Promise<Uint8Array[]> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  let part = await database.startPendingQuery(connection, sql, true);
  while (part === null && !signal?.aborted) part = await database.pollPendingQuery(connection);
  while (!signal?.aborted && part?.length !== 0) {
    if (part) {
      parts.push(part);
      bytes += part.length;
      if (bytes > maxBytes) throw new TooLongError(maxBytes);
    }
    part = await database.fetchQueryResults(connection);
  }
  return parts;
}

/**
 * The answer to one statement, as Arrow. Stopped by its signal it fails with `CancelledError`; an engine that does
 * not stop in time is ended. An engine that breaks over it is ended too and the question fails with
 * `EngineGoneError`; refused by DuckDB it fails with `QueryError`.
 */
export async function askTable(
  session: WasmSession,
  sql: string,
  options: QueryOptions = {},
): Promise<Table> {
  const { database, connection, lifeline, end } = session;
  const { signal } = options;
  if (signal?.aborted) throw new CancelledError();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    timer = setTimeout(() => end(new EngineGoneError('a question did not stop')), STOP_WITHIN);
    database.cancelPendingQuery(connection).catch(() => {});
  };
  signal?.addEventListener('abort', stop, { once: true });
  const parts = await lifeline
    .hold(readParts(session, sql, options))
    .catch((cause: unknown) => {
      if (signal?.aborted) throw new CancelledError();
      throw failureOf(session, sql, cause);
    })
    .finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', stop);
    });
  if (signal?.aborted) throw new CancelledError();
  return tableOf(parts);
}

/** What a question without an answer fails with; an engine that broke over it is ended. */
export function failureOf({ end }: WasmSession, sql: string, cause: unknown): Error {
  if (cause instanceof EngineGoneError || cause instanceof TooLongError) return cause;
  const death = deathOf(cause);
  if (death) end(death);
  return death ?? new QueryError(sql, new Error(wordsOf((cause as Error).message), { cause }));
}

/** An answer without rows keeps its columns. */
function tableOf(parts: Uint8Array[]): Table {
  const reader = RecordBatchReader.from(parts).open();
  const batches: RecordBatch[] = [...reader];
  return batches.length > 0 ? new Table(batches) : new Table(reader.schema);
}
