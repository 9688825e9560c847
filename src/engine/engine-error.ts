import { EngineGoneError } from './failures.ts';

/** What DuckDB-WASM answers with in place of rows. It tells faults of the parser as JSON, all others as text. */
type ParserFault = { exception_type: string; exception_message: string };

/** DuckDB's words as text, such as `Parser Error: syntax error at or near "selct" …`. */
export function wordsOf(message: string): string {
  if (!message.startsWith('{"exception_type"')) return message;
  try {
    const { exception_type, exception_message } = JSON.parse(message) as ParserFault;
    return `${exception_type} Error: ${exception_message}`;
  } catch {
    return message;
  }
}

/**
 * The death of the engine, if that is what an answer of the worker means: DuckDB refuses with an `Error`; anything
 * else came out of WebAssembly, which answers nothing after it. Out of memory it would answer, but keep what it
 * took (up to 3 GiB) until the page is left.
 */
export function deathOf(cause: unknown): EngineGoneError | null {
  const { name, message } = cause as { name?: string; message?: string };
  if (name !== 'Error') return new EngineGoneError(message || name || String(cause), cause);
  return /^Out of Memory Error/.test(wordsOf(message ?? ''))
    ? new EngineGoneError('out of memory', cause)
    : null;
}
