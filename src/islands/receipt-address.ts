import { type Locale, localePath, parseLocalePath } from '../i18n/locales.ts';

/** A receipt: the id of its document and of its row, `t0` and `t0-04`. */
export type ReceiptAddress = { source: string; id: string };

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const SOURCE_PAGE = new RegExp(`^/sources/(${ID})/$`);
const HASH = '#receipt=';
const IN_HASH = new RegExp(`^${HASH}(${ID})/(${ID})$`);

/** Rows that were taken from a document are named after it: `t0-04` stands in `t0`. */
function isOfSource(source: string, id: string): boolean {
  return id.startsWith(`${source}-`) && /^\d+$/.test(id.slice(source.length + 1));
}

/** The receipt that a link leads to; null for a link to anything that is surely none. */
export function parseReceiptLink({ pathname, hash }: Pick<URL, 'pathname' | 'hash'>): ReceiptAddress | null {
  const source = SOURCE_PAGE.exec(parseLocalePath(pathname).path)?.[1];
  const id = hash.slice(1);
  return source !== undefined && isOfSource(source, id) ? { source, id } : null;
}

/** Where a receipt stands as part of a page. */
export function receiptPagePath(locale: Locale, { source, id }: ReceiptAddress): string {
  return localePath(locale, `/sources/${source}/#${id}`);
}

/** The fragment of an address whose page has the panel open. */
export function receiptHash({ source, id }: ReceiptAddress): string {
  return `${HASH}${source}/${id}`;
}

/** True for a fragment that asks for a receipt, also for one that cannot be. */
export function isReceiptHash(hash: string): boolean {
  return hash.startsWith(HASH);
}

/** The receipt that a fragment asks for; null for any other fragment and for what cannot be an id. */
export function parseReceiptHash(hash: string): ReceiptAddress | null {
  const [, source, id] = IN_HASH.exec(hash) ?? [];
  return source !== undefined && id !== undefined && isOfSource(source, id) ? { source, id } : null;
}
