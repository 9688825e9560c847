import { HEADERS, NOT_FOUND, PACKED, type Rule, RULES, TYPES } from './rules.ts';

const sets = (headers: Rule['headers'], indent = '  ') =>
  Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
const when = (condition: string, lines: readonly string[]) => [`<If "${condition}">`, ...lines, '</If>'];

/** The file `.htaccess` of Apache 2.4 with mod_headers; what compresses is used where it is there. */
export function htaccess(): string {
  const lines = [
    'AddDefaultCharset utf-8',
    ...Object.entries(TYPES).map(([ending, type]) => `AddType "${type}" .${ending}`),
    'AddType application/octet-stream .bin',
    'DirectoryIndex index.html',
    'DirectorySlash On',
    'Options -Indexes -MultiViews',
    ...NOT_FOUND.toReversed().flatMap(([start, page]) =>
      start === '/'
        ? [`ErrorDocument 404 ${page}`]
        : when(`%{REQUEST_URI} =~ m#^${start}#`, [`  ErrorDocument 404 ${page}`]),
    ),
    ...sets(HEADERS, ''),
    ...RULES.flatMap(({ match, headers }) =>
      when(`%{REQUEST_URI} =~ m#${match.source.replaceAll('\\/', '/')}#`, sets(headers)),
    ),
    ...['brotli BROTLI_COMPRESS', 'deflate DEFLATE'].flatMap((pair) => {
      const [module, filter] = pair.split(' ');
      return [
        `<IfModule mod_${module}.c>`,
        `  AddOutputFilterByType ${filter} ${PACKED.join(' ')}`,
        '</IfModule>',
      ];
    }),
  ];
  return `${lines.join('\n')}\n`;
}
