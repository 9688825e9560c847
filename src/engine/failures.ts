/** What can happen to a question besides DuckDB refusing it (`QueryError`): it was stopped, or its engine died. */

/** The question was stopped by the one who asked it. */
export class CancelledError extends Error {
  constructor() {
    super('cancelled');
    this.name = 'CancelledError';
  }
}

/**
 * The engine died before it answered: out of memory, a fault in WebAssembly, a worker that ended. What it held is
 * lost; the next to ask starts another. `cause` is what was told of it.
 */
export class EngineGoneError extends Error {
  constructor(why: string, cause?: unknown) {
    super(`engine is gone: ${why}`, { cause });
    this.name = 'EngineGoneError';
  }
}

/** The engine or its tables could not be loaded: `what` names the file, or `WebAssembly` where that is not allowed. */
export class StartError extends Error {
  readonly what: string;

  constructor(what: string, why: string, cause?: unknown) {
    super(`${what}: ${why}`, { cause });
    this.name = 'StartError';
    this.what = what;
  }
}

/** The answer is longer than the page can hold; `bytes` is the bound that it passed. */
export class TooLongError extends Error {
  readonly bytes: number;

  constructor(bytes: number) {
    super(`answer is too long: over ${bytes} bytes`);
    this.name = 'TooLongError';
    this.bytes = bytes;
  }
}
