import { findReach } from './sql-reach.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';
import { nameOf, READING, type RefusalKind, refusedOpening } from './sql-words.ts';

export type { RefusalKind } from './sql-words.ts';

/**
 * Why a text is not run: it writes; it reaches out of the tables (files, addresses, extensions); it changes settings
 * or transactions; it is several statements; it is none. `word` is the piece that says so, as it is written at `at`
 * (UTF-16 units); empty for a text that is no statement.
 */
export type Refusal = { kind: RefusalKind; word: string; at: number };

const isMark = (token: SqlToken | undefined, mark: string) => token?.kind === 'mark' && token.text === mark;
const wordOf = (token: SqlToken | undefined) => (token?.kind === 'word' ? nameOf(token) : '');

/** For each opening bracket the place after its closing one. */
function endsOfBrackets(tokens: readonly SqlToken[]): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (isMark(token, '(')) open.push(i);
    else if (isMark(token, ')')) ends.set(open.pop() ?? -1, i + 1);
  }
  return ends;
}

/** The word that a statement begins with which does not only read, also after its CTE and in them; the first one. */
function refusedWord(tokens: readonly SqlToken[]): { kind: RefusalKind; token: SqlToken } | null {
  const ends = endsOfBrackets(tokens);
  const afterBrackets = (i: number) => (isMark(tokens[i], '(') ? (ends.get(i) ?? tokens.length) : i);
  const after = (i: number, words: readonly string[]) => {
    let at = i;
    while (words.includes(wordOf(tokens[at]))) at += 1;
    return at;
  };
  const starts = [0];

  /** Where statements begin in and after the CTE of the `with` at `i`. */
  const startsOfWith = (i: number) => {
    let at = after(i + 1, ['recursive']);
    for (;;) {
      at = afterBrackets(at + 1);
      at = afterBrackets(after(at, ['using', 'key']));
      if (wordOf(tokens[at]) !== 'as') return;
      at = after(at + 1, ['not', 'materialized']);
      if (!isMark(tokens[at], '(')) return;
      starts.push(at);
      at = afterBrackets(at);
      if (!isMark(tokens[at], ',')) break;
      at += 1;
    }
    starts.push(at);
  };
  /** `explain analyze …`, `explain (format json) …`. */
  const startOfExplained = (i: number) => {
    const at = after(i + 1, ['analyze', 'analyse', 'verbose']);
    const isOptions = isMark(tokens[at], '(') && !READING.has(wordOf(tokens[at + 1]));
    return isOptions && !isMark(tokens[at + 1], '(') ? afterBrackets(at) : at;
  };

  let found: { kind: RefusalKind; token: SqlToken } | null = null;
  for (let start = starts.pop(); start !== undefined; start = starts.pop()) {
    let i = start;
    while (isMark(tokens[i], '(')) i += 1;
    const token = tokens[i];
    const kind = refusedOpening(wordOf(token));
    if (token && kind && (!found || token.at < found.token.at)) found = { kind, token };
    if (wordOf(token) === 'with') startsOfWith(i);
    if (wordOf(token) === 'explain') starts.push(startOfExplained(i));
  }
  return found;
}

/** Statements of a text, each as its pieces; an empty one between semicolons is none. */
function statementsOf(tokens: readonly SqlToken[]): SqlToken[][] {
  const statements: SqlToken[][] = [[]];
  for (const token of tokens)
    if (isMark(token, ';')) statements.push([]);
    else statements.at(-1)?.push(token);
  return statements.filter((statement) => statement.length > 0);
}

/**
 * Why the reader's SQL is not run; null for one statement that only reads our tables. What DuckDB doesn't know it
 * refuses itself, with the place: such text passes. Words in strings, comments, quoted names and names of columns
 * count for nothing.
 */
export function refusalOf(sql: string): Refusal | null {
  const [statement, second] = statementsOf(sqlTokens(sql));
  if (!statement) return { kind: 'empty', word: '', at: 0 };
  if (second?.[0]) return { kind: 'several', word: second[0].text, at: second[0].at };
  const opening = refusedWord(statement);
  if (opening) return { kind: opening.kind, word: opening.token.text, at: opening.token.at };
  const reach = findReach(statement, (inside) => refusalOf(inside)?.kind ?? null);
  if (!reach) return null;
  const from = statement[reach.from]?.at ?? 0;
  const last = statement[reach.to - 1];
  return { kind: reach.kind, word: sql.slice(from, (last?.at ?? 0) + (last?.text.length ?? 0)), at: from };
}
