import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { MEDIA_TYPES } from '../../src/loaders/datasets/formats.ts';
import { FOR_EVER, FRAMED, FRAMED_POLICY, FROZEN, HEADERS, isPage, OPEN, PICTURE_POLICY } from './headers.ts';

/** Types of the data's files by their endings; a server does not know all of them, nor in what letters texts are. */
const TYPES: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(MEDIA_TYPES).map(([ending, type]) => [
    `.${ending}`,
    type.startsWith('text/') ? `${type}; charset=utf-8` : type,
  ]),
);

/** A folder's files over HTTP with the site's headers; unknown addresses get the site's own 404 page. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      const type = TYPES[extname(path)];
      if (type) response.setHeader('Content-Type', type);
      if (!isPage(path)) response.setHeader('Access-Control-Allow-Origin', OPEN);
      if (FROZEN.test(path)) response.setHeader('Cache-Control', FOR_EVER);
      if (FRAMED.test(path)) response.setHeader('Content-Security-Policy', FRAMED_POLICY);
      if (path.endsWith('.svg')) response.setHeader('Content-Security-Policy', PICTURE_POLICY);
    },
  });
  return createServer((request, response) => {
    files(request, response, () => void notFound(folder, request.url ?? '/', response));
  });
}

/** The site's own page for an address that isn't there, in the language of the address. */
async function notFound(folder: string, url: string, response: ServerResponse): Promise<void> {
  const locale = /^\/(ru|en)\//.exec(url)?.[1];
  const page = await readFile(join(folder, locale ? `${locale}/404/index.html` : '404.html')).catch(
    () => null,
  );
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
