import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEADERS } from '../../../scripts/serve/headers.ts';
import { listen } from '../../../scripts/serve/site-server.ts';
import type { WasmEngine } from '../../engine/wasm.ts';
import { database } from '../../loaders/database.ts';
import { launchChromium } from '../chromium.ts';
import { paramsOf } from '../question-samples.ts';
import { DIST } from './helpers/dist.ts';

declare const engine: Promise<WasmEngine>;

const QUERIES = 'src/queries';
const files = readdirSync(QUERIES).filter((name) => name.endsWith('.sql'));

let browser: Browser;
let server: Server;
let page: Page;
const errors: string[] = [];

beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'engine-page-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: resolve('src/testing/engine-page'),
    base: '/engine-page/',
    build: { outDir: join(outDir, 'engine-page'), emptyOutDir: true },
  });
  const setHeaders = (response: { setHeader: (name: string, value: string) => unknown }) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  };
  const site = sirv(DIST, { setHeaders });
  const own = sirv(outDir, { setHeaders });
  server = createServer((request, response) => own(request, response, () => site(request, response)));
  const port = await listen(server, 0);
  browser = await launchChromium();
  page = await (await browser.newContext()).newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`http://localhost:${port}/engine-page/`);
  await page.evaluate(async () => void (await engine));
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const ask = (sql: string, params = {}) =>
  page.evaluate(async ({ sql, params }) => (await engine).run(sql, params), { sql, params });

describe('DuckDB in the browser', () => {
  it.each(files)('answers %s as DuckDB at build does', async (file) => {
    const sql = readFileSync(join(QUERIES, file), 'utf8');
    const params = paramsOf(sql);
    expect(await ask(sql, params)).toEqual(await (await database()).run(sql, params));
  });

  it('holds every table with all its rows', async () => {
    const count = 'select table_name as name from duckdb_tables() order by 1';
    const names = (await ask(count)).map((row) => String(row['name']));
    const native = (await (await database()).run(count)).map((row) => String(row['name']));
    expect(names).toEqual(native);
    for (const name of names) {
      const rows = `select count(*) as n from "${name}"`;
      expect([name, await ask(rows)]).toEqual([name, await (await database()).run(rows)]);
    }
  });

  it('gives dates, counts and sums as plain cells', async () => {
    const sql = `select date '2019-02-07' as day, count(*) as n, sum(x) as total, 1.50::decimal(9, 2) as exact,
      true as yes, null as nothing, 'Қызылорда' as name from range(3) t(x)`;
    expect(await ask(sql)).toEqual([
      { day: '2019-02-07', n: 3, total: 3, exact: 1.5, yes: true, nothing: null, name: 'Қызылорда' },
    ]);
  });

  it('keeps the words of DuckDB when it refuses, and answers the next question', async () => {
    await expect(ask('select nothing from nowhere')).rejects.toThrow(/nowhere does not exist/);
    expect(await ask('select 1 as one')).toEqual([{ one: 1 }]);
  });

  it('runs under the site’s policy without an error in the console', () => expect(errors).toEqual([]));
});
