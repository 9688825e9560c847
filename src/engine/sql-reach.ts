import type { SqlToken } from './sql-tokens.ts';
import { isFileName, nameOf, plainText, type RefusalKind, refusedFunction } from './sql-words.ts';

/** The pieces from `from` to before `to` that reach out of the tables, or write by a function, and how. */
export type Reach = { kind: RefusalKind; from: number; to: number };

/** What stands between a pair of brackets, or outside all of them. */
type Level = {
  /** Function whose arguments these are, in lower case; empty for other brackets. */
  call: string;
  /** True where a comma separates tables. */
  isFrom: boolean;
  hasSelect: boolean;
  /** True where a table may stand first in the brackets. */
  isTable: boolean;
};

/** Words that a table follows; `from` not always, see `isFromOfTables`. */
const TABLE_WORDS = new Set(
  'from join pivot pivot_wider pivot_longer unpivot summarize describe desc show table'.split(' '),
);
/** Clauses that end a list of tables. */
const NO_TABLES = new Set(
  'select where group order having limit offset qualify window union except intersect'.split(' '),
);
/** Functions whose arguments `from` separates. */
const SPLIT_BY_FROM = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);
const NAMES_ITS_COLUMNS = new Set(['as', 'with', 'recursive']);

/**
 * The first piece that reaches out: a reader of files, a string or a file's name where a table should stand. A word
 * that only looks like one (in a string, a comment, as the name of a column) is none. `inner` tells of SQL in a
 * string that is run, or null.
 */
export function findReach(
  tokens: readonly SqlToken[],
  inner: (sql: string) => RefusalKind | null,
): Reach | null {
  const outside: Level = { call: '', isFrom: false, hasSelect: false, isTable: false };
  const levels = [outside];
  const is = (i: number, mark: string) => tokens[i]?.kind === 'mark' && tokens[i].text === mark;
  const word = (i: number) => (tokens[i]?.kind === 'word' ? tokens[i].text.toLowerCase() : '');

  /** `x is distinct from 'y'` and `extract(year from '…')` name no table. */
  const isFromOfTables = (i: number, level: Level) =>
    !(word(i - 1) === 'distinct' && (word(i - 2) === 'is' || word(i - 2) === 'not')) &&
    (level.hasSelect || !SPLIT_BY_FROM.has(level.call));
  const isTablePlace = (piece: number, level: Level): boolean => {
    // `from alias: table`
    const i = is(piece - 1, ':') && nameOf(tokens[piece - 2]) ? piece - 2 : piece;
    if (is(i - 1, ',')) return level.isFrom;
    if (is(i - 1, '(')) return level.isTable;
    const before = word(i - 1);
    return TABLE_WORDS.has(before) && (before !== 'from' || isFromOfTables(i - 1, level));
  };
  /** Where a chain of names such as `main.t` ends that begins at `i`. */
  const endOfChain = (i: number) => {
    let end = i + 1;
    while (is(end, '.') && nameOf(tokens[end + 1])) end += 2;
    return end;
  };
  const startOfChain = (i: number) => {
    let start = i;
    while (is(start - 1, '.') && nameOf(tokens[start - 2])) start -= 2;
    return start;
  };
  /** Names of tables in strings: `query_table(['a', 'b'])`. */
  const namesTablesOnly = (open: number) => {
    for (let i = open + 1; i < tokens.length && !is(i, ')'); i += 1) {
      const name = plainText(tokens[i]);
      if (name === null ? !/^(?:[[\],]|true|false)$/i.test(tokens[i]?.text ?? '') : isFileName(name))
        return false;
    }
    return true;
  };
  /** Why the call of the function that `open` opens the arguments of is refused. */
  const refusedCall = (open: number, level: Level): RefusalKind | null => {
    const name = nameOf(tokens[open - 1]);
    const start = startOfChain(open - 1);
    if (NAMES_ITS_COLUMNS.has(word(start - 1))) return null;
    if (name === 'glob' && !isTablePlace(start, level)) return null;
    if (name === 'query_table') return namesTablesOnly(open) ? null : 'reaches-out';
    if (name !== 'query') return refusedFunction(name);
    const sql = is(open + 2, ')') ? plainText(tokens[open + 1]) : null;
    return sql === null ? 'reaches-out' : inner(sql);
  };

  for (const [i, token] of tokens.entries()) {
    const level = levels.at(-1) ?? outside;
    const isTable = isTablePlace(i, level);
    if (token.kind === 'text' && isTable) return { kind: 'reaches-out', from: i, to: i + 1 };
    if (nameOf(token) && isTable) {
      const end = endOfChain(i);
      const whole = Array.from({ length: (end - i + 1) / 2 }, (_, part) => nameOf(tokens[i + part * 2]));
      if (!is(end, '(') && isFileName(whole.join('.'))) return { kind: 'reaches-out', from: i, to: end };
    }
    if (is(i, '(')) {
      const kind = refusedCall(i, level);
      if (kind) return { kind, from: i - 1, to: i };
    }
    if (token.kind === 'mark' && '([{'.includes(token.text))
      levels.push({
        call: is(i, '(') ? nameOf(tokens[i - 1]) : '',
        isFrom: false,
        hasSelect: false,
        isTable: is(i, '(') && isTable,
      });
    else if (token.kind === 'mark' && ')]}'.includes(token.text) && levels.length > 1) levels.pop();
    else if (word(i) === 'from' && isFromOfTables(i, level)) level.isFrom = true;
    else if (NO_TABLES.has(word(i))) {
      level.isFrom = false;
      level.hasSelect ||= word(i) === 'select';
    }
  }
  return null;
}
