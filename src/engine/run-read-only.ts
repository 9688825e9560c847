import type { Table } from 'apache-arrow';
import { type Refusal, refusalOf } from './read-only.ts';
import { withPlainSpaces } from './sql-tokens.ts';
import type { QueryOptions, WasmEngine } from './wasm.ts';

/** SQL that was not run, and why. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`refused: ${refusal.kind} ${refusal.word}`.trim());
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

/**
 * Runs a reader's SQL, which can read our tables and nothing else: what writes or reaches out fails with
 * `RefusedError` before DuckDB sees it, what got past that stands in a transaction that only reads, in a worker
 * without a network. Stopped by its signal it fails with `CancelledError`; the engine is ready for the next question
 * then, or gone (see `WasmEngine`).
 */
export async function runReadOnly(
  engine: WasmEngine,
  sql: string,
  options: QueryOptions = {},
): Promise<Table> {
  const refusal = refusalOf(sql);
  if (refusal) throw new RefusedError(refusal);
  return engine.read(withPlainSpaces(sql), options);
}
