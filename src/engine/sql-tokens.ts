/**
 * Pieces of DuckDB's SQL: `name` is a quoted identifier, `text` any string (`'…'`, `e'…'`, `$$…$$`), `mark` one
 * character of punctuation. `at` is in UTF-16 units. Spaces and comments are between them.
 */
export type SqlToken = { kind: 'word' | 'name' | 'text' | 'number' | 'mark'; at: number; text: string };

/** Spaces that only some of DuckDB takes for spaces; we take all of them for one, see `withPlainSpaces`. */
const ODD_SPACE = '(?:(?![\\t\\n\\f\\r ])\\s|[\\u200b-\\u200d\\u2060])';
const BEYOND_ASCII = `(?:(?!${ODD_SPACE})[\\u0080-\\uffff])`;
const ODD_SPACES = new RegExp(ODD_SPACE, 'g');
const SPACE = new RegExp(`(?:[\\t\\n\\f\\r ]|${ODD_SPACE})+|--[^\\n\\r]*`, 'y');
const DOLLARS = new RegExp(`\\$(?:(?:[A-Za-z_]|${BEYOND_ASCII})(?:\\w|${BEYOND_ASCII})*)?\\$`, 'y');
/** How a string or a quoted name begins; `e'…'` alone knows the backslash. */
const QUOTE = /(?:[eExXbBnN]|[uU]&)?'|(?:[uU]&)?"/y;
const WORD = new RegExp(`(?:[A-Za-z_]|${BEYOND_ASCII})(?:[\\w$]|${BEYOND_ASCII})*`, 'y');
const NUMBER = /(?:\d|\.\d)[\w.]*/y;

function matchAt(pattern: RegExp, sql: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(sql)?.[0] ?? '';
}

/** Where the comment that begins at `at` ends; comments of this kind nest. */
function endOfComment(sql: string, at: number): number {
  const edges = /\/\*|\*\//g;
  edges.lastIndex = at;
  for (let depth = 0, edge = edges.exec(sql); edge; edge = edges.exec(sql)) {
    depth += edge[0] === '/*' ? 1 : -1;
    if (depth === 0) return edges.lastIndex;
  }
  return sql.length;
}

/** Where what is quoted ends whose content begins at `at`; a doubled quote is one of its characters. */
function endOfQuoted(sql: string, at: number, quote: string, slash: string): number {
  for (let i = at; i < sql.length; i += 1) {
    const isPair = sql[i] === quote && sql[i + 1] === quote;
    if (isPair || sql[i] === slash) i += 1;
    else if (sql[i] === quote) return i + 1;
  }
  return sql.length;
}

/** The piece that begins at `at`, which is neither space nor comment. What doesn't end runs to the end. */
function tokenAt(sql: string, at: number): SqlToken {
  const token = (kind: SqlToken['kind'], end: number): SqlToken => ({ kind, at, text: sql.slice(at, end) });
  const dollars = matchAt(DOLLARS, sql, at);
  if (dollars) {
    const end = sql.indexOf(dollars, at + dollars.length);
    return token('text', end < 0 ? sql.length : end + dollars.length);
  }
  const begin = matchAt(QUOTE, sql, at);
  if (begin) {
    const quote = begin.slice(-1);
    const end = endOfQuoted(sql, at + begin.length, quote, /^e/i.test(begin) ? '\\' : '');
    return token(quote === '"' ? 'name' : 'text', end);
  }
  const word = matchAt(WORD, sql, at);
  if (word) return token('word', at + word.length);
  const number = matchAt(NUMBER, sql, at);
  return number ? token('number', at + number.length) : token('mark', at + 1);
}

/** All pieces of a text, whatever it is: none is lost but spaces and comments, and it never throws. */
export function sqlTokens(sql: string): SqlToken[] {
  const tokens: SqlToken[] = [];
  let at = 0;
  while (at < sql.length) {
    const space = matchAt(SPACE, sql, at);
    if (space) at += space.length;
    else if (sql.startsWith('/*', at)) at = endOfComment(sql, at);
    else {
      const token = tokenAt(sql, at);
      tokens.push(token);
      at += token.text.length;
    }
  }
  return tokens;
}

/**
 * The same SQL with a plain space for each odd one outside of strings and quoted names; it is as long.
 * DuckDB does so itself, but not for all of them and not always where a quote stands in a comment: what we take for
 * two words must never be one for it.
 */
export function withPlainSpaces(sql: string): string {
  let plain = '';
  for (const { at, text } of sqlTokens(sql)) {
    plain += sql.slice(plain.length, at).replaceAll(ODD_SPACES, ' ') + text;
  }
  return plain + sql.slice(plain.length).replaceAll(ODD_SPACES, ' ');
}
