import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { isLocale, localePath, parseLocalePath } from '../../i18n/locales.ts';
import { keptOf } from '../kept-cache.ts';
import { CACHES, type Asked } from '../talk.ts';
import { type Way, wayOf } from '../way-of.ts';
import { keepSite } from './keep-site.ts';
import type { WorkerScope } from './scope.ts';

/**
 * The worker of the whole site, served at its root: pages come from the network and, without one, from the copy that
 * this device keeps. Made into one script at the end of a build, which says of which one.
 */
declare const self: WorkerScope;
declare const BUILD: string;

/** A network that has not answered for so long has none of what is kept. */
const PATIENCE = 4;

/** The copy as published comes before what was kept of a visit, and is not kept twice. */
const copyFirst: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
    (await keptOf(request.url)) ?? cachedResponse ?? null,
  cacheWillUpdate: async ({ request, response }) =>
    response.status === 200 && !(await keptOf(request.url)) ? response : null,
};
/** A page is the same whatever is asked of it after its address. */
const noQuery: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
};
/** A host in trouble is no better than none, where there is a copy. */
const trouble: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status >= 500 && (await keptOf(request.url)))
      throw new Error(`host answers ${response.status}`);
    return response;
  },
};

/** As many as this of what was visited are kept; all of it goes before the copy does when a device is full. */
const atMost = (maxEntries: number) =>
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;

const fresh = new NetworkFirst({
  cacheName: CACHES.visited,
  networkTimeoutSeconds: PATIENCE,
  plugins: [copyFirst, noQuery, trouble, atMost(60)],
});
const fixed = new CacheFirst({
  cacheName: CACHES.fixed,
  plugins: [copyFirst, atMost(120)],
});
const strategies: readonly (readonly [Way, NetworkFirst | CacheFirst])[] = [
  ['page', fresh],
  ['fresh', fresh],
  ['fixed', fixed],
];

for (const [way, strategy] of strategies)
  registerRoute(
    ({ request, url, sameOrigin }) =>
      sameOrigin &&
      wayOf(url.pathname, {
        method: request.method,
        mode: request.mode,
        isRange: request.headers.has('range'),
      }) === way,
    strategy,
  );

setCatchHandler(async ({ request }) => {
  if (request.mode !== 'navigate') return Response.error();
  const { locale } = parseLocalePath(new URL(request.url).pathname);
  const page = (await keptOf(localePath(locale, '/offline/'))) ?? (await keptOf('/offline/'));
  return page ?? Response.error();
});

let keeping: Promise<void> | null = null;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('message', (event) => {
  const asked = event.data as Asked | null;
  if (asked?.kind !== 'keep' || !isLocale(asked.locale)) return;
  const { locale } = asked;
  // One language after another: each writes down what it keeps.
  keeping = (keeping ?? Promise.resolve())
    .then(() => keepSite(locale, BUILD))
    // Tried again with the next page that is opened.
    .catch(() => undefined);
  event.waitUntil(keeping);
});
