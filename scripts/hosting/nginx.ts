import { HEADERS, NOT_FOUND, PACKED, RULES, TYPES } from './rules.ts';

/** Where the built site is and what it listens to. */
export type Place = { folder: string; port: number };

const NAMES = [...new Set([HEADERS, ...RULES.map(({ headers }) => headers)].flatMap(Object.keys))];
const variable = (name: string) => `$atlas_${name.toLowerCase().replaceAll('-', '_')}`;
const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Configuration of nginx for inside `http`; an empty value leaves a header out. HSTS is for who has HTTPS in front. */
export function nginxFile({ folder, port }: Place): string {
  const maps = NAMES.flatMap((name) => [
    `map $uri ${variable(name)} {`,
    // The first pattern that fits counts here, the last elsewhere.
    ...RULES.toReversed().flatMap(({ match, headers }) =>
      headers[name] === undefined
        ? []
        : [`  ${quoted(`~${match.source.replaceAll('\\/', '/')}`)} ${quoted(headers[name])};`],
    ),
    `  default ${quoted(HEADERS[name] ?? '')};`,
    '}',
  ]);
  const errors = NOT_FOUND.flatMap(([start, page]) => [
    `  location ${start} {`,
    `    error_page 404 ${page};`,
    '    try_files $uri $uri/index.html =404;',
    '  }',
  ]);
  return `${[
    ...maps,
    'server {',
    `  listen ${port};`,
    `  root ${quoted(folder)};`,
    '  charset utf-8;',
    `  charset_types text/xml text/plain text/css text/csv text/calendar text/turtle application/javascript text/javascript;`,
    '  absolute_redirect off;',
    '  etag on;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${PACKED.filter((type) => type !== 'text/html').join(' ')};`,
    '  include mime.types;',
    '  types {',
    ...Object.entries(TYPES).map(([ending, type]) => `    ${type.split(';')[0]} ${ending};`),
    '  }',
    ...NAMES.map((name) => `  add_header ${name} ${variable(name)} always;`),
    '  # Behind HTTPS: add_header Strict-Transport-Security "max-age=31536000" always;',
    // A folder asked for without its slash.
    '  if (-d $request_filename) {',
    '    rewrite ^(.*[^/])$ $1/ permanent;',
    '  }',
    ...errors,
    '}',
  ].join('\n')}\n`;
}
