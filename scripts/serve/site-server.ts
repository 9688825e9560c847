import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { HEADERS, headersOf, NOT_FOUND, TYPES } from '../hosting/rules.ts';

/** A folder's files over HTTP with the site's headers; unknown addresses get the site's own 404 page. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
      const type = TYPES[extname(path).slice(1)];
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return createServer((request, response) => {
    files(request, response, () => void notFound(folder, request.url ?? '/', response));
  });
}

/** The site's own page for an address that isn't there, in the language of the address. */
async function notFound(folder: string, url: string, response: ServerResponse): Promise<void> {
  const path = url.split('?', 1)[0] ?? '/';
  const [, file = ''] = NOT_FOUND.find(([start]) => path.startsWith(start)) ?? [];
  const page = await readFile(join(folder, file)).catch(() => null);
  response.writeHead(404, { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page ?? '');
}

/** Starts listening on this machine only. A taken port fails with what to do about it. Resolves to the port. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`port ${port} is taken: stop what runs there or choose another, PORT=4400 npm start`)
          : error,
      ),
    );
    server.listen(port, 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
