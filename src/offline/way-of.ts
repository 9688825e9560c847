/**
 * How a request is answered: `page` and `fresh` by the network, by the kept copy where that fails; `fixed`, whose
 * address changes with its bytes, by the kept copy first; `network` as if there were no worker.
 */
export type Way = 'page' | 'fresh' | 'fixed' | 'network';

/** Files to save and what other sites show: too large, or not for this device. */
const PASSED = /\.(png|svg|zip|xlsx|parquet|arrow|ttl|jsonld)$|^(\/(ru|en))?\/embed\/|^\/sw\.js$/;

/** Scripts, styles, fonts and the engine's files have a hash in their names. */
const FIXED = /^\/_astro\/|^\/engine\/(?!manifest\.json$)/;

/** The way of a request for a path of this site. */
export function wayOf(
  path: string,
  { method, mode, isRange }: { method: string; mode: string; isRange: boolean },
): Way {
  if (method !== 'GET' || isRange) return 'network';
  if (FIXED.test(path)) return 'fixed';
  if (PASSED.test(path) && path !== '/favicon.svg') return 'network';
  return mode === 'navigate' ? 'page' : 'fresh';
}
