import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersOf } from '../hosting/rules.ts';
import { listen } from '../serve/site-server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
const PACKED_ALREADY = /\.(png|woff2|xlsx|parquet|zip)$/;
const YEAR = 31_536_000;

/**
 * A folder over HTTP as a good host sends it: brotli at level 9, hashed files kept for a year. Each file is packed at its
 * first request, so the first run of a page is no measurement. `isSite` sends the headers of the site.
 */
export async function openPacked(
  folder: string,
  isSite: boolean,
): Promise<{ origin: string; close: () => void }> {
  const packed = new Map<string, Buffer>();
  const bytesOf = (file: string): Buffer => {
    const known = packed.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
    const made = PACKED_ALREADY.test(file) ? bytes : brotliCompressSync(bytes, { params });
    packed.set(file, made);
    return made;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (isSite) for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const bytes = bytesOf(file);
    response.writeHead(200, {
      'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      'Cache-Control': path.startsWith('/_astro/') ? `public, max-age=${YEAR}, immutable` : 'no-cache',
      ...(PACKED_ALREADY.test(file) ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
