import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { HEADERS } from '../../../../scripts/hosting/rules.ts';
import { listen } from '../../../../scripts/serve/site-server.ts';
import { launchChromium } from '../../chromium.ts';
import { once } from '../../../loaders/once.ts';
import { DIST } from './dist.ts';

/** The engine's page on a free port beside the built site, and a browser to look at it with. */
export type EngineSite = {
  origin: string;
  browser: Browser;
  /** Paths that were asked for since the list was last emptied. */
  asked: string[];
  /** Errors in the console of pages that `open` opened. */
  errors: string[];
  /** The engine's page in a context of its own, before anything was asked. */
  open: () => Promise<Page>;
  close: () => Promise<void>;
};

/** Builds the engine's page once for all sites of a test file; the folder goes with the process. */
const enginePage = once(async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'engine-page-'));
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('src/testing/engine-page'),
    base: '/engine-page/',
    build: { outDir: join(outDir, 'engine-page'), emptyOutDir: true },
  });
  return outDir;
});

/**
 * Serves the engine's page; what is not there `files` is asked for, then the built site. A full browser is taken where
 * `isFull`.
 */
export async function openEngineSite(
  files: RequestListener | null = null,
  isFull = false,
): Promise<EngineSite> {
  const outDir = await enginePage();
  const setHeaders = (response: { setHeader: (name: string, value: string) => unknown }) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  };
  const site = sirv(DIST, { setHeaders });
  const own = sirv(outDir, { setHeaders });
  const asked: string[] = [];
  const errors: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    own(request, response, () => (files ? files(request, response) : site(request, response)));
  });
  const origin = `http://localhost:${await listen(server, 0)}`;
  const browser = await launchChromium(isFull);
  return {
    origin,
    browser,
    asked,
    errors,
    async open() {
      const page = await (await browser.newContext()).newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      await page.goto(`${origin}/engine-page/`);
      return page;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}
