import { sha256Hex } from '../model/sha256-hex.ts';
import type { Held } from './keep-plan.ts';
import { type KeptFile, REVISION_LENGTH } from './kept-list.ts';
import { CACHES } from './talk.ts';

const REVISION = 'revision';

const open = () => caches.open(CACHES.kept);

/** The key of a kept file: its path and what of it is kept. */
const keyOf = ([path, revision]: KeptFile): string => `${path}?${REVISION}=${revision}`;

/** What this device holds. A half-replaced file is held in its older revision, so that it is fetched again. */
export async function heldFiles(): Promise<Held> {
  const held = new Map<string, string>();
  // Asking must not make an empty one.
  if (!(await caches.has(CACHES.kept))) return held;
  for (const { url } of await (await open()).keys()) {
    const { pathname, searchParams } = new URL(url);
    if (!held.has(pathname)) held.set(pathname, searchParams.get(REVISION) ?? '');
  }
  return held;
}

/** The kept copy of an address, whatever its query. */
export async function keptOf(url: string): Promise<Response | undefined> {
  const { pathname } = new URL(url, location.href);
  return (await open()).match(pathname, { ignoreSearch: true });
}

/** Removes what is kept of paths; `except` is left. */
export async function dropKept(paths: readonly string[], except?: KeptFile): Promise<void> {
  const cache = await open();
  for (const path of paths)
    for (const key of await cache.keys(path, { ignoreSearch: true }))
      if (!except || !key.url.endsWith(keyOf(except))) await cache.delete(key);
}

const revisionOf = async (bytes: ArrayBuffer): Promise<string> =>
  (await sha256Hex(bytes)).slice(0, REVISION_LENGTH);

/**
 * Fetches a file and keeps it in place of what was kept of it. Throws where the network has another file than the list
 * says (cut short, of another build, changed on the way), and a QuotaExceededError where the device has no room.
 */
export async function keepFile(file: KeptFile): Promise<void> {
  const [path, revision] = file;
  // Files with a hash in their names may come from the browser's own store, the others have to be asked for.
  const cache = path.startsWith('/_astro/') || path.startsWith('/engine/') ? 'default' : 'no-cache';
  const response = await fetch(path, { cache, priority: 'low' });
  if (!response.ok || response.redirected) throw new Error(`not as published: ${path}`);
  const bytes = await response.arrayBuffer();
  if ((await revisionOf(bytes)) !== revision) throw new Error(`not as published: ${path}`);
  const type = response.headers.get('content-type');
  await (
    await open()
  ).put(keyOf(file), new Response(bytes, { headers: type ? { 'content-type': type } : {} }));
  await dropKept([path], file);
}
