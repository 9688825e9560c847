import type { Place } from './nginx.ts';
import { HEADERS, NOT_FOUND, RULES, TYPES } from './rules.ts';

const sets = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([name, value]) => `    ${name} "${value}"`);

/** A Caddyfile. Caddy asks for certificates itself, and packs what is worth it. */
export function caddyfile({ folder, port }: Place): string {
  const rules = RULES.flatMap(({ match, headers }, i) => [
    `  @rule${i} path_regexp ${match.source.replaceAll('\\/', '/')}`,
    `  header @rule${i} {`,
    ...sets(headers),
    '  }',
  ]);
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `  @${ending} path *.${ending}`,
    `  header @${ending} Content-Type "${type}"`,
  ]);
  const errors = NOT_FOUND.flatMap(([start, page]) => [
    `    handle ${start}* {`,
    `      rewrite * ${page}`,
    '      file_server',
    '    }',
  ]);
  return `${[
    '{',
    '  admin off',
    '  auto_https disable_redirects',
    '}',
    '',
    `:${port} {`,
    `  root * ${folder}`,
    '  encode zstd gzip',
    // In the order in which they stand: Caddy would put the narrower rules first.
    '  route {',
    '    header {',
    ...sets(HEADERS).map((line) => `  ${line}`),
    '    }',
    ...[...rules, ...types].map((line) => `  ${line}`),
    '    file_server',
    '  }',
    '  handle_errors {',
    // Those of the address that was asked are there already.
    '    header {',
    ...sets(HEADERS).map((line) => `  ${line}`),
    '      -Access-Control-Allow-Origin',
    '      Content-Type "text/html; charset=utf-8"',
    '    }',
    ...errors,
    '  }',
    '}',
  ].join('\n')}\n`;
}
