import { resolve } from 'node:path';

/** Where partitioned tables lie: a folder of this machine, or an address of HTTP with a slash at its end. */
export type TablesAddress = { kind: 'folder'; path: string } | { kind: 'http'; href: string };

/**
 * The address that the environment's `TABLES` names, null where it names none. Throws for one that the install can not
 * read: an `s3:` address needs DuckDB's extension httpfs, which is neither in the install nor fetched by it.
 */
export function parseTablesAddress(text: string | undefined): TablesAddress | null {
  if (text === undefined || text === '') return null;
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined) return { kind: 'folder', path: resolve(text) };
  if (scheme === 'http' || scheme === 'https') {
    const url = new URL(text);
    if (url.search !== '' || url.hash !== '') throw new Error(`TABLES is no address of a folder: ${text}`);
    return { kind: 'http', href: url.href.endsWith('/') ? url.href : `${url.href}/` };
  }
  throw new Error(
    `TABLES can not be read by this install: ${text} (${scheme}: needs DuckDB's extension httpfs, which is not part of it; every object store answers over HTTP as well: name the folder's https:// address)`,
  );
}
