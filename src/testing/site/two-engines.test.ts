import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { HEADERS } from '../../../scripts/hosting/rules.ts';
import { writeSample } from '../../../scripts/sample/write-sample.ts';
import type { Engine } from '../../engine/engine.ts';
import type { EnginePage } from '../engine-page/main.ts';
import { paramsOf } from '../question-samples.ts';
import { type EngineSite, openEngineSite } from './helpers/engine-site.ts';

declare const atlas: EnginePage;

const QUERIES = 'src/queries';
/** As many as make every table longer than the engines’ vectors; pairs of reports grow with the square of it. */
const SAMPLE_ROWS = 100_000;
const files = readdirSync(QUERIES).filter((name) => name.endsWith('.sql'));

/** A package in both engines. */
type Both = { native: Engine; site: EngineSite; page: Page };

/** The package of a folder in native DuckDB, with the files that the browser's engine loads of it. */
async function openFolder(folder: string | null): Promise<{ native: Engine; files: RequestListener | null }> {
  vi.stubEnv('DATA', folder ?? undefined);
  vi.resetModules();
  const { database } = await import('../../loaders/database.ts');
  const native = await database();
  if (folder === null) return { native, files: null };
  const { engineFiles } = await import('../../loaders/engine-files.ts');
  const bytes = new Map((await engineFiles()).map((file) => [`/engine/${file.name}`, file.bytes]));
  const answer: RequestListener = ({ url = '' }, response) => {
    response.writeHead(bytes.has(url) ? 200 : 404, {
      ...HEADERS,
      'Content-Type': url.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
    });
    response.end(bytes.get(url));
  };
  return { native, files: answer };
}

/** The folder's package, or the published one as it stands in the built site. */
async function openBoth(folder: string | null): Promise<Both> {
  const { native, files } = await openFolder(folder);
  const site = await openEngineSite(files);
  return { native, site, page: await site.open() };
}

const ask = (page: Page, sql: string, params = {}) =>
  page.evaluate(({ sql, params }) => atlas.runRows(sql, params), { sql, params });

/** Long answers travel from the page as text. */
const askText = (page: Page, sql: string, params = {}): Promise<string> =>
  page.evaluate(async ({ sql, params }) => JSON.stringify(await atlas.runRows(sql, params)), { sql, params });

describe.each([
  ['the published data', null],
  ['a sample of 100 000 rows', SAMPLE_ROWS],
])('over %s DuckDB in the browser', (_, rows) => {
  const folder = rows === null ? null : mkdtempSync(join(tmpdir(), 'sample-'));
  let both: Both;

  beforeAll(async () => {
    if (folder !== null && rows !== null) writeSample({ rows, out: folder });
    both = await openBoth(folder);
  });
  afterAll(async () => {
    await both?.site.close();
    vi.unstubAllEnvs();
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  });

  it.each(files)('answers %s as DuckDB at build does', async (file) => {
    const { page, native } = both;
    const sql = readFileSync(join(QUERIES, file), 'utf8');
    const params = paramsOf(sql);
    const [expected, text] = await Promise.all([native.run(sql, params), askText(page, sql, params)]);
    // Comparing texts is quick; the rows are for telling what differs.
    if (text !== JSON.stringify(expected)) expect(JSON.parse(text)).toEqual(expected);
  });

  it('holds every table with all its rows', async () => {
    const { page, native } = both;
    const count = 'select table_name as name from duckdb_tables() where not temporary order by 1';
    const names = (await native.run(count)).map((row) => String(row['name']));
    expect((await ask(page, count)).map((row) => String(row['name']))).toEqual(names);
    for (const name of names) {
      const counted = `select count(*) as n from "${name}"`;
      expect([name, await ask(page, counted)]).toEqual([name, await native.run(counted)]);
    }
    const [observations] = await ask(page, 'select count(*) as n from observations');
    expect(observations?.['n']).toBeGreaterThan((rows ?? 0) * 0.95);
  });

  it('gives dates, counts and sums as plain cells', async () => {
    const sql = `select date '2019-02-07' as day, count(*) as n, sum(x) as total, 1.50::decimal(9, 2) as exact,
      true as yes, null as nothing, 'Қызылорда' as name from range(3) t(x)`;
    expect(await ask(both.page, sql)).toEqual([
      { day: '2019-02-07', n: 3, total: 3, exact: 1.5, yes: true, nothing: null, name: 'Қызылорда' },
    ]);
  });

  it('runs under the site’s policy without an error in the console', () =>
    expect(both.site.errors).toEqual([]));
});
