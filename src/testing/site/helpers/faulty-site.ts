import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { listen, siteServer } from '../../../../scripts/serve/site-server.ts';
import { DIST } from './dist.ts';

/** Answers a request in place of the host and says so, or leaves it to the host. */
export type Fault = (path: string, response: ServerResponse, request: IncomingMessage) => boolean;

/** The built site behind a host that can be told to fail. */
export type FaultySite = {
  origin: string;
  /** How requests fail from now on; null: they do not. */
  fail: (fault: Fault | null) => void;
  /** Breaks every connection, as a lost network does, until `fail(null)`. */
  cut: () => void;
  /** Paths asked for so far, in their order. */
  asked: string[];
  close: () => void;
};

/** Serves the built site on a free port. */
export async function openFaultySite(): Promise<FaultySite> {
  const host = siteServer(DIST);
  const asked: string[] = [];
  let fault: Fault | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    if (!fault?.(pathname, response, request)) host.emit('request', request, response);
  });
  const port = await listen(server, 0);
  return {
    origin: `http://localhost:${port}`,
    asked,
    fail(next) {
      fault = next;
    },
    cut() {
      fault = (_, response) => {
        response.destroy();
        return true;
      };
      server.closeAllConnections();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
