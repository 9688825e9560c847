import type { Locale } from '../../../i18n/locales.ts';
import { messagesOf } from '#messages';
import { readFileSync } from 'node:fs';
import { publishedRows } from '../../published-rows.ts';

type Resource = { name: string; path: string; format: string; schema?: string };

const { resources } = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as { resources: Resource[] };
const tables = resources.filter(({ format }) => format === 'csv').map(({ name }) => name);

/** Texts of the descriptor and its schemas by language: `title` is Kazakh, `title_ru` Russian, `title_en` English. */
function describedTexts(locale: Locale): string[] {
  const suffix = locale === 'kk' ? '' : `_${locale}`;
  const schemas = new Set(resources.flatMap(({ schema }) => (schema ? [schema] : [])));
  const found: string[] = [];
  const walk = (value: unknown, key = ''): void => {
    if (typeof value === 'string') {
      const isText = key === `title${suffix}` || key === `description${suffix}` || key === locale;
      if (isText) found.push(value);
    } else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) walk(inner, name);
  };
  for (const path of ['datapackage.json', ...schemas]) walk(JSON.parse(readFileSync(`data/${path}`, 'utf8')));
  return found;
}

const dataTexts = (test: (field: string) => boolean): string[] =>
  tables.flatMap((table) =>
    publishedRows(table).flatMap((row) =>
      Object.entries(row).flatMap(([field, text]) => (text !== '' && test(field) ? [text] : [])),
    ),
  );

/** Texts that the site has in a language: messages, names and sentences of the data, words of the descriptor. */
export function textsOf(locale: Locale): ReadonlySet<string> {
  return new Set([
    ...Object.values(messagesOf(locale)),
    ...dataTexts((field) => field.endsWith(`_${locale}`)),
    ...describedTexts(locale),
  ]);
}

/** Texts that are the same in every language: titles and publishers as printed, ids, names, addresses. */
export function printedTexts(): ReadonlySet<string> {
  return new Set(dataTexts((field) => !/_(kk|ru|en)$/.test(field)));
}

/** Words of texts, in lower case. */
export function wordsOf(texts: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.match(WORD) ?? []) words.add(word.toLowerCase());
  return words;
}

/** A run of letters. */
export const WORD = /\p{L}+/gu;
