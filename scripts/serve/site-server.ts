import { createServer, type Server } from 'node:http';
import sirv from 'sirv';
import { HEADERS } from './headers.ts';

/** A folder's files over HTTP with the site's headers; unknown addresses get the site's own 404 page. */
export function siteServer(folder: string): Server {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv; charset=utf-8');
    },
  });
  return createServer((request, response) => {
    files(request, response, () => {
      const locale = /^\/(ru|en)\//.exec(request.url ?? '')?.[1];
      request.url = locale ? `/${locale}/404/` : '/404.html';
      response.statusCode = 404;
      files(request, response, () => void response.end());
    });
  });
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
    server.listen(port, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
