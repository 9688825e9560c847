import { latinLetters } from './latin-letters.ts';

/** Words that DuckDB takes for nothing but its own grammar; a test holds the list against the engine's. */
export const RESERVED_WORDS: ReadonlySet<string> = new Set(
  `all analyse analyze and any array as asc asymmetric both case cast check collate column constraint create
  default deferrable desc describe distinct do else end except false fetch for foreign from group having in
  initially intersect into lambda lateral leading limit not null offset on only or order pivot pivot_longer
  pivot_wider placing primary qualify references returning select show some summarize symmetric table then to
  trailing true union unique unpivot using variadic when where window with`.split(/\s+/),
);

const LONGEST = 48;

/**
 * A table's name for a file: Latin letters, digits and `_`, never a word of SQL, never one of `taken`
 * (which are in lower case); the second of a name is `name_2`.
 */
export function safeTableName(file: string, taken: ReadonlySet<string>): string {
  const stem = latinLetters(file.replace(/\.[^.]{1,5}$/, ''))
    .replace(/[^a-z0-9]+/g, '_')
    .slice(0, LONGEST)
    .replace(/^_+|_+$/g, '');
  const plain = stem === '' ? 'my_file' : stem;
  const name = /^\d/.test(plain) || RESERVED_WORDS.has(plain) ? `file_${plain}` : plain;
  return firstFree(name, taken);
}

/** A name as SQL reads it: bare when it can be, else in quotes. */
export function sqlName(name: string): string {
  return /^[a-z_][a-z0-9_]*$/.test(name) && !RESERVED_WORDS.has(name)
    ? name
    : `"${name.replaceAll('"', '""')}"`;
}

/** The name, or the first of `name_2`, `name_3` that is not taken; letters' case makes no difference to SQL. */
export function firstFree(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let n = 2; ; n += 1) if (!taken.has(`${name}_${n}`.toLowerCase())) return `${name}_${n}`;
}

/** A column's name as it will be, and what the file's header has there when that could not stay. */
export type ColumnName = { name: string; was: string | null };

/** Names of columns for a header's cells: none empty, no two alike but for case, signs of control left out. */
export function columnNames(header: readonly string[]): ColumnName[] {
  const written = header.map((cell) => cell.replace(/[\p{Cc}\p{Cf}]+/gu, ' ').trim());
  // A name that stands in the file is not given to another column.
  const taken = new Set(written.map((name) => name.toLowerCase()).filter((name) => name !== ''));
  const used = new Set<string>();
  return written.map((text, i) => {
    const isFree = text !== '' && !used.has(text.toLowerCase());
    const name = isFree ? text : firstFree(text === '' ? `column_${i + 1}` : text, taken);
    used.add(name.toLowerCase());
    taken.add(name.toLowerCase());
    return { name, was: name === header[i] ? null : (header[i] ?? '') };
  });
}
