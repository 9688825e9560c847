import { CONTENT_SECURITY_POLICY } from '../../src/layouts/security.ts';
import { HEADERS, RULES, TYPES, UNFRAMED } from './rules.ts';

/** A block of a `_headers` file: an address with at most one `*`, and the headers of what it matches. */
type Block = readonly [address: string, headers: Readonly<Record<string, string>>];

/** An address whose content its name tells. */
const HASHED = '/engine/a.0123456789.js';
const FRAMED = RULES.find(({ match }) => match.test('/embed/'))?.match;

/** Addresses whose pages no site may frame; `paths` are all of the site. */
function unframed(paths: readonly string[]): string[] {
  const pages = paths.filter((path) => /(?:\/|\.html)$/.test(path) && !FRAMED?.test(path));
  // The first folder under a language is as fine as is needed: a block for each page would be too many.
  return [
    ...new Set(
      pages.map((path) =>
        path.replace(/^(\/(?:ru\/|en\/)?[^/]+\/).*$/, '$1*').replace(/^(\/(?:ru|en)\/)\*$/, '$1'),
      ),
    ),
  ];
}

/** The headers of a rule that a path is an example of. */
function ruleOf(path: string, name: string): Record<string, string> {
  const value = RULES.findLast(({ match, headers }) => match.test(path) && headers[name])?.headers[name];
  if (value === undefined) throw new Error(`no rule gives ${name}: ${path}`);
  return { [name]: value };
}

/**
 * The file `_headers` of Netlify and Cloudflare Pages for a site of these addresses (`/data/`, `/data/areas.csv`).
 *
 * There all blocks that match count, and two values of one header are joined by a comma, which is how policies are
 * told apart: each then holds. So no block takes back what another says: pages have their policy in themselves, and
 * get the rest, who may frame them, from here. Both hosts have browsers ask again each time where nothing is said.
 */
export function headersFile(paths: readonly string[]): string {
  const {
    'Content-Security-Policy': _,
    'Cache-Control': __,
    'Cross-Origin-Resource-Policy': own,
    ...rest
  } = HEADERS;
  const cache = (path: string) => ruleOf(path, 'Cache-Control');
  const open = {
    ...ruleOf('/a.csv', 'Access-Control-Allow-Origin'),
    ...ruleOf('/a.csv', 'Cross-Origin-Resource-Policy'),
  };
  const endings = /\(\?:([^)]*)\)/.exec(String(RULES[0]?.match))?.[1]?.split('|') ?? [];
  const made = {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'Cross-Origin-Resource-Policy': own ?? '',
  };
  const blocks: Block[] = [
    ['/*', rest],
    ...unframed(paths).map((path): Block => [path, { 'Content-Security-Policy': UNFRAMED }]),
    ['/_astro/*', { ...made, ...cache('/_astro/a.js') }],
    ...['js', 'bin'].map((ending): Block => [`/engine/*.${ending}`, { ...made, ...cache(HASHED) }]),
    ['/engine/*.arrow', cache(HASHED)],
    ['/sw.js', made],
    ...['/', '/ru/', '/en/'].map((root): Block => [
      `${root}embed/*`,
      ruleOf('/embed/', 'Cross-Origin-Resource-Policy'),
    ]),
    ...endings.map((ending): Block => {
      const type = TYPES[ending];
      const policy = ending === 'svg' ? ruleOf('/a.svg', 'Content-Security-Policy') : {};
      return [`/*.${ending}`, { ...open, ...policy, ...(type && { 'Content-Type': type }) }];
    }),
    ['/data/editions/*.zip', cache('/data/editions/1.1.1.zip')],
    ...['csv', 'json'].map((ending): Block => [
      `/data/editions/:edition/*.${ending}`,
      cache(`/data/editions/1.1.1/a.${ending}`),
    ]),
  ];
  return blocks
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n');
}
