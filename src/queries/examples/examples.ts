import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/translate.ts';
import { SQL_WORDS } from '../sql-words.ts';

const FILES = import.meta.glob<string>('./*.sql', { query: '?raw', import: 'default', eager: true });

/** Questions that a reader may begin with, from easy to hard. Each is a file here, with its words in the messages. */
export const EXAMPLES = [
  'centre-reports',
  'my-region',
  'sources-by-year',
  'undated',
  'applications-per-100k',
  'promised-and-done',
  'silent-promises',
  'qualifiers',
  'coverage',
  'never-reported',
  'latest-by-region',
  'differences',
  'splits',
  'pace',
  'openings-total',
  'centres-per-million',
  'publishers',
] as const;

/** A question's file without its ending. */
export type ExampleId = (typeof EXAMPLES)[number];

/** The one that stands in the editor at first. */
export const FIRST_EXAMPLE: ExampleId = 'applications-per-100k';

/** Least width at which a comment of an example goes on in the next line. */
const COMMENT_WIDTH = 66;

const SIGN_OF = `case o.qualifier when 'at_least' then '≥' when 'at_most' then '≤'
           when 'about' then '≈' end`;

/** A question's title as its link says it. */
export function exampleTitle(locale: Locale, id: ExampleId): string {
  return translator(locale)(`sql.example.${id}`);
}

/**
 * A question's SQL as a reader gets it: its comment, the names of its columns and the data's own names are in the
 * reader's language. In the file `{note}` stands for the comment, `{locale}` for the language, any other `{name}` for
 * the column `sql.as.name`.
 */
export function exampleSql(locale: Locale, id: ExampleId): string {
  const t = translator(locale);
  const sql = FILES[`./${id}.sql`];
  if (sql === undefined) throw new Error(`no example: ${id}`);
  const terms: Readonly<Record<string, string>> = {
    locale,
    note: comment(t(`sql.note.${id}`)),
    publisher_name: locale === 'kk' ? 's.publisher' : `coalesce(s.publisher_${locale}, s.publisher)`,
    sign_of: SIGN_OF,
  };
  return sql
    .replace(/\{(\w+)\}/g, (_, name: string) => terms[name] ?? columnName(t(`sql.as.${name}` as MessageKey)))
    .trimEnd();
}

/** A column's name as SQL takes it: quoted when it is more than one word, or one of SQL's own. */
function columnName(words: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(words) && !SQL_WORDS.has(words.toLowerCase());
  return isPlain ? words : `"${words}"`;
}

function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < COMMENT_WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => `-- ${line}`).join('\n');
}
