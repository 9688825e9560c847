import type { Cell, Params } from '../model/cell.ts';

/** What of a statement is no place for a parameter: strings, quoted names, comments, casts of `$1` kind are not ours. */
const TOKEN = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$([a-z_][a-z0-9_]*)/g;

/** A value as DuckDB's SQL writes it. Throws for numbers that SQL has no literal for. */
export function literal(value: Cell): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (!Number.isFinite(value)) throw new Error(`not a number for SQL: ${value}`);
  return String(value);
}

/**
 * SQL with its named parameters written in as literals, for the engine that takes parameters by position only
 * and for receipts that a reader runs as they stand. A parameter inside a string or comment is no parameter.
 * Throws for a parameter without a value.
 */
export function bind(sql: string, params: Params = {}): string {
  return sql.replace(TOKEN, (token, name: string | undefined) => {
    if (name === undefined) return token;
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) throw new Error(`parameter has no value: $${name}`);
    return literal(value);
  });
}
