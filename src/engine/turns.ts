import { CancelledError } from './failures.ts';

/** One at a time, in the order of asking: DuckDB's connection forgets a question when the next one comes. */
export type Turns = {
  /**
   * Does `work` when its turn comes. Stopped before that, it fails with `CancelledError` at once and is never
   * done; once it runs, stopping is its own affair.
   */
  take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
};

/** A queue of its own; a failed piece of work does not hold up the next. */
export function makeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: <T>(work: () => Promise<T>, signal?: AbortSignal) =>
      new Promise<T>((resolve, reject) => {
        const stop = () => reject(new CancelledError());
        if (signal?.aborted) return stop();
        signal?.addEventListener('abort', stop, { once: true });
        last = last.then(async () => {
          signal?.removeEventListener('abort', stop);
          if (signal?.aborted) return;
          await work().then(resolve, reject);
        });
      }),
  };
}
