import { CONTENT_SECURITY_POLICY } from '../../src/layouts/security.ts';
import { MEDIA_TYPES } from '../../src/loaders/datasets/formats.ts';

/** Headers for the addresses that a pattern matches; all patterns are of the part that JavaScript, PCRE and RE2 share. */
export type Rule = { match: RegExp; headers: Readonly<Record<string, string>> };

/** A picture has its looks and its fonts inside, and nothing that runs. */
export const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";

/** No site may frame a page; `frame-ancestors` can't be said in a page's own meta element. */
export const UNFRAMED = "frame-ancestors 'none'";

/** Headers of every answer. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${CONTENT_SECURITY_POLICY}; ${UNFRAMED}`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // Asked again each time, answered 304: a new edition is there at once.
  'Cache-Control': 'no-cache',
};

const FOR_EVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };
/** Any page of any site may read the file, or show it. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' };

/** What other headers some addresses have, after `HEADERS`; of two with one name the later rule's holds. */
export const RULES: readonly Rule[] = [
  // What programs read and other pages show: all but pages and what they are made of.
  {
    match: /\.(?:csv|xlsx|json|parquet|arrow|geojson|zip|ttl|jsonld|xml|ics|svg|png|txt|webmanifest)$/,
    headers: OPEN,
  },
  // Their names change with their content.
  { match: /^\/(?:_astro\/|engine\/.*\.[0-9a-f]{10}\.)/, headers: FOR_EVER },
  // Files of a frozen edition never change.
  { match: /^\/data\/editions\/\d+\.\d+\.\d+(?:\.zip|\/.*\.(?:csv|json))$/, headers: FOR_EVER },
  // Views that other sites frame, and the script that gives the frame its height.
  {
    match: /^\/(?:(?:ru|en)\/)?embed\//,
    headers: {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  },
  { match: /\.svg$/, headers: { 'Content-Security-Policy': PICTURE_POLICY } },
];

/** All headers of an address but those that say what the file is. */
export function headersOf(path: string): Record<string, string> {
  const rules = RULES.filter(({ match }) => match.test(path));
  return Object.assign({ ...HEADERS }, ...rules.map(({ headers }) => headers));
}

/** Types of files by their endings that servers do not all know; of texts with the letters that they are in. */
export const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({ ...MEDIA_TYPES, webmanifest: 'application/manifest+json', ics: 'text/calendar' }).map(
    ([ending, type]) => [ending, type.startsWith('text/') ? `${type}; charset=utf-8` : type],
  ),
);

/** What is worth packing on the way: texts. The engine's module and workbooks come packed. */
export const PACKED = [
  'text/html text/css text/csv text/calendar text/javascript text/plain text/turtle text/xml',
  'application/javascript application/json application/geo+json application/ld+json application/manifest+json',
  'application/xml application/vnd.apache.arrow.file image/svg+xml',
]
  .join(' ')
  .split(' ');

/** Pages for an address that isn't there, by the beginning of the address; the first that fits. */
export const NOT_FOUND: readonly (readonly [start: string, page: string])[] = [
  ['/ru/', '/ru/404/index.html'],
  ['/en/', '/en/404/index.html'],
  ['/', '/404.html'],
];
