import { createServer, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';
import type { EngineFile } from '../../src/loaders/engine-files.ts';
import { HEADERS } from '../hosting/rules.ts';
import { listen } from '../serve/site-server.ts';

/** What was asked of the server since the last count. */
export type Traffic = { paths: string[]; bytes: number };

export interface BenchServer {
  origin: string;
  /** Puts a folder under `/rows/<name>/`. */
  mount(name: string, folder: string): void;
  /** Files of rows and of the engine that were sent since the last call. */
  traffic(): Traffic;
  close(): void;
}

const YEAR = 31_536_000;

const sizeOf = (response: ServerResponse): number => Number(response.getHeader('content-length') ?? 0);

/**
 * Serves the benchmark's page twice, under the site's policy at `/site/` and without any at `/free/`, the engine's files
 * and the rows. All may be kept by the browser, as the site's hashed files may.
 */
export async function openServer(page: string, engine: readonly EngineFile[]): Promise<BenchServer> {
  const files = new Map(engine.map(({ name, bytes }) => [`/engine/${name}`, bytes]));
  const pages = sirv(page);
  const mounted = new Map<string, ReturnType<typeof sirv>>();
  let seen: Traffic = { paths: [], bytes: 0 };
  const server: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    const path = url.split('?', 1)[0] ?? '/';
    const [, first = '', name = ''] = path.split('/');
    response.setHeader('Cache-Control', `public, max-age=${YEAR}, immutable`);
    if (first === 'rows' || first === 'engine')
      response.on('finish', () => {
        seen.paths.push(path);
        seen.bytes += sizeOf(response);
      });
    const fail = () => void response.writeHead(404).end();
    if (first !== 'free')
      for (const [header, value] of Object.entries(HEADERS)) response.setHeader(header, value);
    const bytes = files.get(path);
    if (bytes) {
      const type = path.endsWith('.js')
        ? 'text/javascript'
        : path.endsWith('.json')
          ? 'application/json'
          : 'application/octet-stream';
      response.writeHead(200, { 'Content-Type': type, 'Content-Length': bytes.length }).end(bytes);
    } else if (first === 'site' || first === 'free') {
      request.url = url.slice(first.length + 1) || '/';
      pages(request, response, fail);
    } else if (first === 'rows') {
      request.url = url.slice(`/rows/${name}`.length);
      const folder = mounted.get(name);
      if (folder) folder(request, response, fail);
      else fail();
    } else fail();
  });
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    mount: (name, folder) => void mounted.set(name, sirv(folder)),
    traffic: () => {
      const last = seen;
      seen = { paths: [], bytes: 0 };
      return last;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
