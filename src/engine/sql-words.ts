import type { SqlToken } from './sql-tokens.ts';

/** Why a statement is refused. */
export type RefusalKind = 'writes' | 'reaches-out' | 'settings' | 'several' | 'empty';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that a statement which only reads begins with. */
export const READING = words(
  'select with from values table show describe desc summarize explain pivot pivot_wider pivot_longer unpivot',
);

/** Words that every other statement of DuckDB begins with. */
const REFUSED_OPENINGS: readonly (readonly [RefusalKind, ReadonlySet<string>])[] = [
  [
    'writes',
    words('create insert update delete drop alter merge truncate vacuum checkpoint comment analyze analyse'),
  ],
  ['reaches-out', words('copy attach detach install load export import force')],
  [
    'settings',
    words('set reset pragma call use begin start commit end abort rollback prepare execute deallocate'),
  ],
];

/** Functions that open files, run hidden SQL, change settings or write; by their names in lower case. */
const REFUSED_FUNCTIONS: readonly (readonly [RefusalKind, RegExp])[] = [
  [
    'reaches-out',
    /^(?:read_.*|.*_scan|.*_scan_.*|parquet_.*|sniff_csv|glob|getenv|json_execute_serialized_sql|st_read.*)$/,
  ],
  ['settings', /^(?:enable_.*|disable_.*|pragma_(?:enable|disable)_.*)$/],
  ['writes', /^(?:nextval|checkpoint|force_checkpoint|truncate_duckdb_logs|write_.*|copy_database)$/],
];

/** Why a statement that begins with this word is refused; null for one that reads or that DuckDB doesn't know. */
export function refusedOpening(word: string): RefusalKind | null {
  return REFUSED_OPENINGS.find(([, list]) => list.has(word))?.[0] ?? null;
}

/** Why a call of this function is refused; null where it is not. */
export function refusedFunction(name: string): RefusalKind | null {
  return REFUSED_FUNCTIONS.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** True for the name of a table that DuckDB would open as a file or at an address when no table has it. */
export function isFileName(name: string): boolean {
  return /:\/\/|\.(?:csv|tsv|parquet|json|ndjson|jsonl|arrow|arrows|db|duckdb|xlsx)(?:\.\w+)?(?:\?|$)/i.test(
    name,
  );
}

/** What a word or a quoted identifier names, in lower case; empty for other pieces. */
export function nameOf(token: SqlToken | undefined): string {
  if (token?.kind === 'word') return token.text.toLowerCase();
  if (token?.kind === 'name') return token.text.slice(1, -1).replaceAll('""', '"').toLowerCase();
  return '';
}

/** The value of a plain string; null for strings that are written otherwise. */
export function plainText(token: SqlToken | undefined): string | null {
  if (token?.kind !== 'text' || !token.text.startsWith("'")) return null;
  return token.text.slice(1, -1).replaceAll("''", "'");
}
