import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addressesIn } from '../../src/loaders/offline/offline-files.ts';
import { listen, siteServer } from '../serve/site-server.ts';
import { caddyfile } from './caddyfile.ts';
import { headersFile } from './headers-file.ts';
import { htaccess } from './htaccess.ts';
import { nginxFile } from './nginx.ts';
import { HEADERS, headersOf } from './rules.ts';

const above = mkdtempSync(join(tmpdir(), 'otbasy-atlas-'));
const folder = join(above, 'dist');
const FILES = [
  ...[
    'index.html',
    'ru/index.html',
    'about/index.html',
    'ru/about/index.html',
    '404.html',
    'ru/404/index.html',
  ],
  ...[
    'en/404/index.html',
    'embed/map/index.html',
    'ru/embed/map/index.html',
    'embed/resize.js',
    'theme.js',
    'sw.js',
  ],
  ...[
    '_astro/a.CIaI13G9.js',
    '_astro/a.CIaI13G9.css',
    'engine/manifest.json',
    'engine/units.0123456789.arrow',
  ],
  ...[
    'engine/duckdb-eh.0123456789.js',
    'engine/duckdb-eh.0123456789.wasm.bin',
    'data/areas.csv',
    'data/index.html',
  ],
  ...[
    'data/units.parquet',
    'data/boundaries/regions.geojson',
    'data/editions/2026.11.0.zip',
    'map-funds.svg',
  ],
  ...[
    'data/editions/2026.11.0/areas.csv',
    'data/editions/2026.11.0/datapackage.json',
    'data/editions/feed.xml',
  ],
  ...[
    'data/editions/2026.11.1/since/2026.11.0/index.html',
    'regions/KZ-10/card.png',
    'regions/KZ-10/map.svg',
  ],
  ...[
    'favicon.svg',
    'manifest.webmanifest',
    'roadmap.ics',
    'data/catalog.ttl',
    'data/catalog.jsonld',
    'robots.txt',
  ],
];
const ADDRESSES = FILES.map((file) => `/${file.replace(/index\.html$/, '')}`);
const MISSING = [
  '/nowhere/',
  '/ru/nowhere/',
  '/en/nowhere.csv',
  '/data/none.csv',
  '/ru/embed/none/',
  '/none.svg',
];
const NAMES = [...Object.keys(HEADERS), 'Access-Control-Allow-Origin'].map((name) => name.toLowerCase());

for (const file of FILES) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), `content of ${file}`);
}
writeFileSync(join(folder, '.htaccess'), htaccess());

/** What a server says of an address, without what it adds of its own. */
async function told(origin: string, path: string) {
  const answer = await fetch(origin + path, { redirect: 'manual' });
  const type = answer.headers.get('content-type') ?? '';
  return {
    ...{ path, status: answer.status, body: await answer.text() },
    // Servers differ in how they name scripts and XML, not in what they are; octets may go unnamed.
    type: type
      .replace(/^application\/(?=(?:javascript|xml)\b)/, 'text/')
      .replace(/;\s*charset=utf-8$/i, '')
      .replace(/^application\/octet-stream$/, ''),
    headers: Object.fromEntries(NAMES.map((name) => [name, answer.headers.get(name)])),
  };
}

let ours: Server;
let expected: Awaited<ReturnType<typeof told>>[];
beforeAll(async () => {
  ours = siteServer(folder);
  const origin = `http://localhost:${await listen(ours, 0)}`;
  expected = await Promise.all([...ADDRESSES, ...MISSING].map((path) => told(origin, path)));
});
afterAll(() => {
  ours.close();
  rmSync(above, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where a program is, or null where it is not installed. */
function placeOf(program: string): string | null {
  const found = ['/usr/sbin', '/usr/bin', '/usr/local/bin'].map((bin) => join(bin, program)).find(existsSync);
  return found ?? null;
}

/** Writes a file beside the site. */
function beside(name: string, text: string): string {
  writeFileSync(join(above, name), text);
  return join(above, name);
}

type Start = (program: string, port: number) => ChildProcess;
const SERVERS: readonly (readonly [program: string, start: Start])[] = [
  [
    'nginx',
    (program, port) => {
      const lines = [
        `pid ${above}/nginx.pid;`,
        // Its workers may not look into a folder of root's otherwise.
        process.getuid?.() === 0 ? 'user root;' : '',
        ...['daemon off;', 'error_log stderr;', 'events {}'],
        `http { access_log off; client_body_temp_path ${above}/t; proxy_temp_path ${above}/t; fastcgi_temp_path ${above}/t; uwsgi_temp_path ${above}/t; scgi_temp_path ${above}/t;`,
        nginxFile({ folder, port }).replace('include mime.types', 'include /etc/nginx/mime.types'),
        '}',
      ];
      return spawn(program, ['-p', above, '-c', beside('nginx.conf', lines.join('\n'))]);
    },
  ],
  [
    'apache2',
    (program, port) => {
      const modules = 'authz_core mime dir headers mpm_event filter deflate'.split(' ');
      const lines = [
        ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
        ...[
          'ServerName localhost',
          `Listen ${port}`,
          `PidFile ${above}/apache.pid`,
          'TypesConfig /etc/mime.types',
        ],
        ...[`DocumentRoot ${folder}`, `ErrorLog ${above}/apache.log`, `DefaultRuntimeDir ${above}`],
        `<Directory ${folder}>\nAllowOverride All\nRequire all granted\n</Directory>`,
      ];
      return spawn(program, ['-d', above, '-f', beside('apache.conf', lines.join('\n')), '-DFOREGROUND']);
    },
  ],
  [
    'caddy',
    (program, port) =>
      spawn(
        program,
        ['run', '--adapter', 'caddyfile', '--config', beside('Caddyfile', caddyfile({ folder, port }))],
        {
          env: { HOME: above },
        },
      ),
  ],
];

describe.each(SERVERS)('%s', (program, start) => {
  const place = placeOf(program);
  // Not a part of the install: the configuration is tried wherever the server is.
  it.skipIf(place === null)('answers as our own server does', { timeout: 30_000 }, async () => {
    const port = await freePort();
    const child = start(place ?? '', port);
    let said = '';
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    try {
      const origin = `http://localhost:${port}`;
      await expect
        .poll(
          () =>
            fetch(origin).then(
              ({ status }) => status,
              () => said,
            ),
          { timeout: 10_000 },
        )
        .toBe(200);
      for (const one of expected) expect(await told(origin, one.path)).toEqual(one);
      const slash = await fetch(`${origin}/ru/about?x=1`, { redirect: 'manual' });
      expect([301, 308]).toContain(slash.status);
      expect(new URL(slash.headers.get('location') ?? '', origin).pathname).toBe('/ru/about/');
    } finally {
      child.kill();
    }
  });
});

/** Headers of an address by the rules of `_headers`: all blocks that match, values of one name joined. */
function byHeadersFile(text: string, path: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of text.split('\n\n')) {
    const [address = '', ...lines] = block.trim().split('\n');
    const pattern = address
      .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replace('*', '.*')
      .replace(/:\w+/, '[^/]+');
    if (!new RegExp(`^${pattern}$`).test(path)) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      const before = found.get(name.toLowerCase());
      found.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
    }
  }
  return found;
}

describe('_headers', async () => {
  const text = headersFile(await addressesIn(folder));

  it.each(ADDRESSES)('has for %s what our own server sends', (path) => {
    const found = byHeadersFile(text, path);
    const { 'Content-Security-Policy': policy, 'Cache-Control': cache, ...rest } = headersOf(path);
    const isPage = /(?:\/|\.html)$/.test(path);
    for (const [name, value] of Object.entries(rest))
      if (!(name === 'Cross-Origin-Resource-Policy' && value === 'same-origin'))
        expect([name, found.get(name.toLowerCase())]).toEqual([name, value]);
    expect(found.get('cross-origin-resource-policy') ?? 'same-origin').toBe(
      rest['Cross-Origin-Resource-Policy'],
    );
    expect(found.get('cache-control') ?? 'no-cache').toBe(cache);
    const policies = found.get('content-security-policy') ?? '';
    // A page has its own policy in itself; who may frame it can be said here only.
    if (isPage) expect(policies.includes("frame-ancestors 'none'")).toBe(policy?.includes('frame-ancestors'));
    if (path.endsWith('.svg')) expect(policies).toContain(policy);
  });

  it('keeps to the limits of Cloudflare Pages', () => {
    const blocks = text.split('\n\n');
    expect(blocks.length).toBeLessThanOrEqual(100);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
    for (const block of blocks) expect(block.split('\n', 1)[0]?.match(/\*/g)?.length ?? 0).toBeLessThan(2);
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    execFileSync(process.execPath, ['scripts/hosting.ts', ...args], { encoding: 'utf8' });

  it('prints the configuration of a server', () => {
    expect(run('nginx', '--port', '81')).toContain('listen 81;');
    expect(run('caddy')).toContain(':8080 {');
  });
});
