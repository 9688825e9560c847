import type { EngineGoneError } from './failures.ts';

/** What waits for an engine, and is told when it dies: a worker that ends answers nothing more. */
export type Lifeline = {
  /** The promise's own end, or the failure of the engine if that comes first. */
  hold<T>(promise: Promise<T>): Promise<T>;
  /** Fails all that waits and all that comes; the first reason counts. */
  end(error: EngineGoneError): void;
  /** Why the engine is gone; null while it lives. */
  readonly ended: EngineGoneError | null;
  /** Resolves when the engine is gone. */
  readonly gone: Promise<EngineGoneError>;
};

/** The lifeline of one engine, which lives. */
export function makeLifeline(): Lifeline {
  let ended: EngineGoneError | null = null;
  const waiting = new Set<(error: EngineGoneError) => void>();
  const { promise: gone, resolve: tell } = Promise.withResolvers<EngineGoneError>();
  return {
    hold: <T>(promise: Promise<T>) =>
      new Promise<T>((resolve, reject) => {
        if (ended) reject(ended);
        waiting.add(reject);
        promise.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    end(error) {
      if (ended) return;
      ended = error;
      // First whoever keeps the engine: those that fail may ask for the next at once.
      tell(error);
      for (const reject of waiting) reject(error);
      waiting.clear();
    },
    get ended() {
      return ended;
    },
    gone,
  };
}
