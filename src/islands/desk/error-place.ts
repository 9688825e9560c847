/** Where in a question something is: offsets in it, and line and column as people count, from 1. */
export type Place = { from: number; to: number; line: number; column: number };

/** How DuckDB points: the line's number, a part of the line with dots where it was cut, a caret under the place. */
const POINTER = /\bLINE (\d+): ([^\n]*)\n( *)\^/;

/** A place at an offset, as long as the word or sign that stands there. */
export function placeAt(sql: string, at: number): Place {
  const from = Math.max(0, Math.min(at, sql.length));
  const [found = ''] = /^(?:[\p{L}\p{N}_]+|"(?:[^"]|"")*"|'(?:[^']|'')*'|\S)/u.exec(sql.slice(from)) ?? [];
  const start = sql.lastIndexOf('\n', from - 1) + 1;
  return {
    from,
    to: from + found.length,
    line: sql.slice(0, from).split('\n').length,
    column: from - start + 1,
  };
}

/**
 * The place that DuckDB's message points at; null where it points at none. Faults of the parser come as JSON with
 * an offset in bytes, others with a caret.
 */
export function placeOf(sql: string, message: string): Place | null {
  const bytes = /"position":\s*"?(\d+)/.exec(message)?.[1];
  if (bytes !== undefined) return placeAt(sql, charactersIn(sql, Number(bytes)));
  const [, number, excerpt = '', indent = ''] = POINTER.exec(message) ?? [];
  if (number === undefined) return null;
  const lines = sql.split('\n');
  const line = lines[Number(number) - 1];
  if (line === undefined) return null;
  const isCut = excerpt.startsWith('...');
  const part = excerpt.slice(isCut ? 3 : 0).replace(/\.{3}$/, '');
  const begin = line.indexOf(part);
  const inPart = indent.length - `LINE ${number}: `.length - (isCut ? 3 : 0);
  if (begin < 0 || inPart < 0) return null;
  const before = lines.slice(0, Number(number) - 1).reduce((sum, one) => sum + one.length + 1, 0);
  return placeAt(sql, before + Math.min(begin + inPart, line.length));
}

/** DuckDB's words without the part that points, which the editor shows. */
export function messageOf(message: string): string {
  return message.split(/\n+LINE \d+: /, 1)[0]?.trim() ?? '';
}

function charactersIn(sql: string, bytes: number): number {
  return new TextDecoder().decode(new TextEncoder().encode(sql).slice(0, bytes)).length;
}
