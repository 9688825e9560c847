import { SQL_WORDS } from './sql-words.ts';

/** A piece of SQL and what it is; blanks, names and signs are `other`. */
export type SqlPart = { kind: 'comment' | 'text' | 'number' | 'keyword' | 'other'; text: string };

const TOKEN =
  /(?<comment>--[^\n]*|\/\*[\s\S]*?\*\/)|(?<text>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*")|(?<word>[\p{L}_][\p{L}\p{N}_]*)|(?<number>\d+(?:\.\d+)?)/gu;

/** Words that are functions where a bracket follows. */
const FUNCTIONS = new Set(['left', 'right', 'replace']);

/** SQL taken apart for colouring; the texts of the parts, joined, are the SQL. */
export function sqlParts(sql: string): SqlPart[] {
  const parts: SqlPart[] = [];
  const add = (kind: SqlPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) parts.push({ kind, text });
  };
  let at = 0;
  for (const { 0: text, index, groups = {} } of sql.matchAll(TOKEN)) {
    add('other', sql.slice(at, index));
    const isCall = FUNCTIONS.has(text.toLowerCase()) && sql[index + text.length] === '(';
    add(isCall ? 'other' : kindOf(groups), text);
    at = index + text.length;
  }
  add('other', sql.slice(at));
  return parts;
}

function kindOf({ comment, text, word, number }: Record<string, string | undefined>): SqlPart['kind'] {
  if (comment) return 'comment';
  if (text) return 'text';
  if (number) return 'number';
  return word && SQL_WORDS.has(word.toLowerCase()) ? 'keyword' : 'other';
}
