/** What a thing that can be found is. */
export const KINDS = [
  'page',
  'region',
  'district',
  'figure',
  'centre',
  'commitment',
  'statement',
  'session',
  'programme',
  'dataset',
  'source',
  'difference',
] as const;

/** One of them. */
export type Kind = (typeof KINDS)[number];

/**
 * A thing that can be found: what it is, where it stands, what it is called in the page's language, what is said of it,
 * and its names in the other two languages and of former times.
 */
export type SearchDocument = {
  kind: Kind;
  path: string;
  title: string;
  text: string;
  kk: string;
  ru: string;
  en: string;
};
