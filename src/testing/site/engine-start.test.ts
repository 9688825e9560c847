import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../layouts/security.ts';
import type { EnginePage } from '../engine-page/main.ts';
import { type EngineSite, openEngineSite } from './helpers/engine-site.ts';

declare const atlas: EnginePage;

let site: EngineSite;

beforeAll(async () => {
  site = await openEngineSite();
});
afterAll(() => site.close());

const tables = (page: Page) =>
  page.evaluate(() => atlas.outcomeOf(atlas.tables().then(({ engine }) => engine.run('select 1 as one'))));

/** The file as the server has it, changed. */
const changed = (change: (body: Buffer) => Buffer) => async (route: Route) => {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.body()) });
};
const withoutWebAssembly = async (route: Route) => {
  const policy = CONTENT_SECURITY_POLICY.replace(" 'wasm-unsafe-eval'", '');
  const response = await route.fetch();
  await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
};
const missing = (route: Route) => route.fulfill({ status: 404, body: '<!doctype html><p>not here' });
const cut = changed((body) => body.subarray(0, body.length / 2));

/** How a start fails: which files, what comes in place of them, what the failure names. */
const FAILURES: readonly (readonly [
  name: string,
  files: string | RegExp,
  answer: (route: Route) => Promise<void>,
  what: RegExp,
])[] = [
  ['no network', '**/engine/**', (route) => route.abort(), /^\/engine\/manifest\.json$/],
  ['no manifest', '**/manifest.json', missing, /^\/engine\/manifest\.json$/],
  [
    'a manifest that is no JSON',
    '**/manifest.json',
    (route) => route.fulfill({ body: '<p>' }),
    /manifest\.json$/,
  ],
  ['no script', '**/duckdb-eh.*.js', missing, /^\/engine\/duckdb-eh\.\w+\.js$/],
  ['a script cut short', '**/duckdb-eh.*.js', cut, /^\/engine\/duckdb-eh\.\w+\.js$/],
  ['no module', '**/*.wasm.bin', missing, /^\/engine\/duckdb-eh\.\w+\.wasm\.bin$/],
  ['a module that breaks off', '**/*.wasm.bin', (route) => route.abort(), /\.wasm\.bin$/],
  ['a module cut short', '**/*.wasm.bin', cut, /\.wasm\.bin$/],
  ['an empty module', '**/*.wasm.bin', changed(() => Buffer.alloc(0)), /\.wasm\.bin$/],
  [
    'another file for a module',
    '**/*.wasm.bin',
    (route) => route.fulfill({ body: '<!doctype html>' }),
    /\.wasm\.bin$/,
  ],
  ['no worker', /duckdb\.worker/, missing, /duckdb\.worker/],
  ['WebAssembly refused by policy', /duckdb\.worker/, withoutWebAssembly, /^WebAssembly$/],
  ['no table', '**/areas.*.arrow', missing, /^\/engine\/areas\.\w+\.arrow$/],
  ['a table cut short', '**/areas.*.arrow', cut, /^\/engine\/areas\.\w+\.arrow$/],
  [
    'a table too long',
    '**/areas.*.arrow',
    changed((body) => Buffer.concat([body, body])),
    /areas\.\w+\.arrow$/,
  ],
  [
    'a table of zeros',
    '**/areas.*.arrow',
    changed((body) => Buffer.alloc(body.length)),
    /areas\.\w+\.arrow$/,
  ],
  [
    'a table of noise',
    '**/areas.*.arrow',
    changed((body) => body.map((byte) => byte ^ 0x5a) as Buffer),
    /areas/,
  ],
];

describe('a start with', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.open();
  });
  afterAll(() => page.context().close());

  it.each(FAILURES)(
    '%s fails by name, leaves the page alive, and the next is tried anew',
    async (...failure) => {
      const [, files, answer, what] = failure;
      await page.context().route(files, answer);
      const told = await tables(page);
      expect(told).toMatchObject({ ok: false, name: 'StartError', what: expect.stringMatching(what) });
      expect(await page.evaluate(() => 1 + 1)).toBe(2);
      await page.context().unroute(files);
    },
  );

  it('nothing in its way succeeds after all of them', async () => {
    expect(await tables(page)).toMatchObject({ ok: true, value: [{ one: 1 }] });
  });
});
