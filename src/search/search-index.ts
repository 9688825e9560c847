import MiniSearch, { type Query } from 'minisearch';
import { isLocale, type Locale } from '../i18n/locales.ts';
import type { Kind, SearchDocument } from './document.ts';
import { retyped } from './keyboard.ts';
import { askedTerms, termsOf, wordsOf } from './terms.ts';

/** What was found, the best first. `meant` is what was searched for in place of what was typed; null where it is that. */
export type Found = { documents: readonly SearchDocument[]; meant: string | null };

const FIELDS = ['title', 'text', 'kk', 'ru', 'en'] as const;

/** A page or a region is looked for more often than one of hundreds of reports of it. */
const WEIGHTS: Readonly<Partial<Record<Kind, number>>> = {
  page: 4,
  region: 8,
  district: 3,
  dataset: 1.6,
  session: 1.5,
  source: 0.7,
};

/** Words of this length or longer may be misspelt by a fifth of their letters. */
const FORGIVEN_FROM = 5;
/** Shorter beginnings of words would find too much. */
const BEGINNING_FROM = 3;

/** A search over the documents of a language. */
export type SearchIndex = (text: string) => Found;

/** Builds an index of documents whose titles and texts are in a language. */
export function makeIndex(documents: readonly SearchDocument[], locale: Locale): SearchIndex {
  const index = new MiniSearch<SearchDocument & { id: number }>({
    fields: [...FIELDS],
    tokenize: wordsOf,
    // `field` is the name of a field, or of a language where the field has names in it.
    processTerm: (word, field) => termsOf(word, isLocale(field ?? '') ? (field as Locale) : locale),
  });
  index.addAll(documents.map((document, id) => ({ ...document, id })));
  const search = (text: string): SearchDocument[] => {
    const words = wordsOf(text);
    if (words.length === 0) return [];
    return index
      .search(
        { combineWith: 'AND', queries: words.map(wordQuery) },
        {
          processTerm: (term) => term,
          tokenize: (term) => [term],
          boost: { title: 3, kk: 2, ru: 2, en: 2 },
          boostDocument: (id) => WEIGHTS[documents[id as number]?.kind ?? 'figure'] ?? 1,
        },
      )
      .flatMap(({ id }) => documents[id as number] ?? []);
  };
  return (text) => {
    const found = search(text);
    if (found.length > 0) return { documents: found, meant: null };
    for (const meant of retyped(text)) {
      const other = search(meant);
      if (other.length > 0) return { documents: other, meant };
    }
    return { documents: [], meant: null };
  };
}

/** A word as typed may be the beginning of one and misspelt, its stems are whole words. */
function wordQuery(word: string): Query {
  const [asTyped = '', ...stems] = askedTerms(word);
  return {
    combineWith: 'OR',
    queries: [
      {
        queries: [asTyped],
        prefix: asTyped.length >= BEGINNING_FROM,
        fuzzy: asTyped.length >= FORGIVEN_FROM && !/\d/.test(asTyped) ? 0.2 : false,
      },
      ...(stems.length > 0 ? [{ combineWith: 'OR' as const, queries: stems }] : []),
    ],
  };
}
