import { isLocale, type Locale } from '../../i18n/locales.ts';
import { CACHES } from '../talk.ts';

/** What the worker has to know from one run to the next: a worker is ended whenever it is idle. */
export type CopyState = {
  /** The build that was kept last; null before the first. */
  build: string | null;
  locales: readonly Locale[];
  /** Paths that this build has no more: they go with the next. */
  stale: readonly string[];
  /** What is kept in whole: nothing was left out or lacked. Null while anything is missing. */
  whole: 'site' | 'site and engine' | null;
  edition: string;
};

/** Not an address of the site: a name in the cache. */
const KEY = '/offline/state';

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Anything that is not a state is none. */
function parseState(value: unknown): CopyState | null {
  if (typeof value !== 'object' || value === null) return null;
  const { build, locales, stale, whole, edition } = value as Record<string, unknown>;
  if (!isStrings(locales) || !isStrings(stale)) return null;
  return {
    build: typeof build === 'string' ? build : null,
    locales: locales.filter(isLocale),
    stale,
    whole: whole === 'site' || whole === 'site and engine' ? whole : null,
    edition: String(edition),
  };
}

/** The state, or that of a device that keeps nothing. */
export async function readState(): Promise<CopyState> {
  const found = await (await caches.open(CACHES.visited)).match(KEY);
  const state = parseState(await found?.json().catch(() => null));
  return state ?? { build: null, locales: [], stale: [], whole: null, edition: '' };
}

/** Keeps the state. */
export async function writeState(state: CopyState): Promise<void> {
  await (await caches.open(CACHES.visited)).put(KEY, Response.json(state));
}
