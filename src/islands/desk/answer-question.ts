import { CancelledError, EngineGoneError, StartError, TooLongError } from '../../engine/failures.ts';
import { RefusedError, runReadOnly } from '../../engine/run-read-only.ts';
import { withPlainSpaces } from '../../engine/sql-tokens.ts';
import { tables } from '../engine.ts';
import type { Answer } from './answer.ts';
import type { DeskState } from './desk-state.ts';
import { messageOf, placeOf } from './error-place.ts';

const SECOND = 1000;

/** Settles as the promise does, but fails at once when the signal is aborted: a start can't be stopped, only left. */
function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new CancelledError()), { once: true });
    promise.then(resolve, reject);
  });
}

/**
 * Answers one question, telling on the way how far it is; ends with the answer, or with the state that says why
 * there is none.
 */
export async function answerQuestion(
  sql: string,
  signal: AbortSignal,
  tell: (state: DeskState) => void,
): Promise<Answer | DeskState> {
  let clock: ReturnType<typeof setInterval> | undefined;
  try {
    const { engine, manifest } = await unlessStopped(
      tables(({ loaded, total }) => {
        if (!signal.aborted && clock === undefined) tell({ kind: 'starting', loaded, total });
      }),
      signal,
    );
    const start = performance.now();
    const tick = () => tell({ kind: 'running', seconds: Math.floor((performance.now() - start) / SECOND) });
    clock = setInterval(tick, SECOND);
    tick();
    const table = await runReadOnly(engine, sql, { signal });
    return { sql, table, milliseconds: performance.now() - start, edition: manifest.edition };
  } catch (error) {
    // DuckDB points at places in the text that it was given.
    return stateOf(withPlainSpaces(sql), error);
  } finally {
    clearInterval(clock);
  }
}

function stateOf(sql: string, error: unknown): DeskState {
  if (error instanceof CancelledError) return { kind: 'stopped' };
  if (error instanceof RefusedError) return { kind: 'refused', refusal: error.refusal };
  if (error instanceof StartError) return { kind: 'not-started', message: error.message };
  if (error instanceof TooLongError) return { kind: 'out-of-memory' };
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof EngineGoneError) return { kind: /memory/i.test(message) ? 'out-of-memory' : 'gone' };
  // The parser's own words have the place, which the text made of them has lost.
  const raw = error instanceof Error && error.cause instanceof Error ? error.cause.cause : undefined;
  const place = placeOf(sql, message) ?? (raw instanceof Error ? placeOf(sql, raw.message) : null);
  return { kind: 'failed', message: messageOf(message), place };
}
