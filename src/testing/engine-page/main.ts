/** A page with nothing but the browser's engine on it, for tests to ask through. */
import { plainRows } from '../../engine/arrow-rows.ts';
import { readPartitions } from '../../engine/read-partitions.ts';
import { runReadOnly } from '../../engine/run-read-only.ts';
import type { StartProgress } from '../../engine/wasm.ts';
import { engine, forgetTable, keepTable, restartEngine, tables } from '../../islands/engine.ts';
import type { Cell } from '../../model/cell.ts';

/** What a promise came to, as a test can be told: the page's errors lose their class on the way. */
export type Outcome<T> =
  | { ok: true; value: T; milliseconds: number }
  | { ok: false; name: string; message: string; what?: string; milliseconds: number };

async function outcomeOf<T>(promise: Promise<T>): Promise<Outcome<T>> {
  const start = performance.now();
  try {
    const value = await promise;
    return { ok: true, value, milliseconds: performance.now() - start };
  } catch (error) {
    const { name, message, what } = error as Error & { what?: string };
    const milliseconds = performance.now() - start;
    return { ok: false, name, message, milliseconds, ...(what === undefined ? {} : { what }) };
  }
}

/** A reader's question as the desk asks it: over all tables, stopped after `stopAfter` milliseconds. */
async function readRows(sql: string, stopAfter?: number): Promise<Record<string, Cell>[]> {
  const { engine: opened } = await tables();
  const signal = stopAfter === undefined ? undefined : AbortSignal.timeout(stopAfter);
  return plainRows(await runReadOnly(opened, sql, { signal }));
}

const api = {
  engine,
  tables,
  keepTable,
  forgetTable,
  restartEngine,
  runReadOnly,
  readPartitions,
  outcomeOf,
  readRows,
  /** Rows of the page's own SQL, which no guard stands before. */
  runRows: async (sql: string, params = {}) => (await tables()).engine.run(sql, params),
  progressOf: async (start: typeof tables): Promise<StartProgress[]> => {
    const told: StartProgress[] = [];
    await start((progress) => told.push(progress));
    return told;
  },
};

/** What tests find on the page as `atlas`. */
export type EnginePage = typeof api;

Object.assign(globalThis, { atlas: api });
