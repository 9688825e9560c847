import { isLocale, type Locale, parseLocalePath } from '../i18n/locales.ts';

/** Kept nowhere: pictures and files to save, of which the pages and tables are kept; what other sites show. */
const NOT_KEPT = [
  /\.(png|svg|zip|xlsx|parquet|arrow|ttl|jsonld|xml|txt|md)$/,
  /^\/data\/(editions|templates)\/.*\.\w+$/,
  /^\/data\/(?!datapackage)[^/]*\.json$/,
  /\/embed\//,
  // Data of a page, which has them.
  /^(\/regions)?\/[^/]+\.(csv|json)$/,
  /^\/(404\.html|sw\.js|_headers|\.htaccess|offline\/\w+\.json)$/,
  /^\/engine\//,
];
const KEPT_ANYWAY = /^\/favicon\.svg$/;

/** The language in the name of a file that is made once for each: `/_astro/kk.Dk3.js`, `/slides/receipts-ru.json`. */
const LANGUAGE =
  /^\/_astro\/(kk|ru|en)\.[\w-]+\.js$|-(kk|ru|en)\.json$|^\/(?:compare|search)\/(kk|ru|en)[/.]/;

/** From the most needed to the least: the first that an address, without its language, fits. */
const RANKS: readonly RegExp[] = [
  /^\/(theme\.js|offline\/|favicon\.svg|manifest\.webmanifest)/,
  /^\/_astro\/.*\.(css|woff2)$/,
  /^\/(|centres\/|funds\/|families\/|inspections\/|target\/|regions\/)$/,
  /^\/_astro\//,
  /^\/regions\//,
  /^\/sessions\//,
  /^\/(roadmap|coverage|compare|initiatives|method|about|explore|search)\//,
  /^\/data\/[^/]*$/,
  /^\/sources\/[^/]*\/?$/,
  /./,
];

/** Null for what every language needs: scripts, styles, tables. */
function languageOf(address: string): Locale | null {
  const named = LANGUAGE.exec(address)?.slice(1).find(Boolean);
  if (named && isLocale(named)) return named;
  const { locale } = parseLocalePath(address);
  return address.endsWith('/') || locale !== 'kk' ? locale : null;
}

const rank = (path: string): number => RANKS.findIndex((pattern) => pattern.test(path));

/**
 * Which of a site's addresses a device keeps of one language, the most needed first: its pages, what they are drawn
 * with, and the tables of the current edition. The engine's files are apart.
 */
export function orderKept(addresses: readonly string[], locale: Locale): string[] {
  const all = new Set(addresses);
  // Data of a picture stand beside it, as it itself does.
  const isOfPicture = (address: string) =>
    /\.(csv|json)$/.test(address) && all.has(address.replace(/\.\w+$/, '.svg'));
  return addresses
    .filter((address) => KEPT_ANYWAY.test(address) || !isOfPicture(address))
    .filter((address) => KEPT_ANYWAY.test(address) || !NOT_KEPT.some((pattern) => pattern.test(address)))
    .filter((address) => [null, locale].includes(languageOf(address)))
    .map((address) => ({ address, order: rank(parseLocalePath(address).path) }))
    .sort((a, b) => a.order - b.order || (a.address < b.address ? -1 : 1))
    .map(({ address }) => address);
}
