import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from '../engine-page/main.ts';
import { REFUSED } from '../sql-cases.ts';
import { expectAnswer, run } from './helpers/ask-engine.ts';
import { type EngineSite, openEngineSite } from './helpers/engine-site.ts';

declare const atlas: EnginePage;

let site: EngineSite;
let page: Page;

beforeAll(async () => {
  site = await openEngineSite();
  page = await site.open();
});
afterAll(() => site.close());

describe('nothing leaves the worker:', () => {
  it('a query for an address fails and asks for nothing, also past the guard', async () => {
    await expectAnswer(page);
    site.asked.length = 0;
    for (const sql of [
      `select * from '${site.origin}/data/areas.csv'`,
      `select * from read_csv('${site.origin}/data/areas.csv')`,
      `select * from read_text('/data/areas.csv')`,
      `copy areas to '${site.origin}/x.csv'`,
      `attach '${site.origin}/x.db'`,
      `load '${site.origin}/x.duckdb_extension.wasm'`,
      `set enable_external_access = true`,
      `set custom_extension_repository = '${site.origin}'`,
    ])
      expect([sql, await run(page, sql)]).toMatchObject([sql, { name: 'QueryError' }]);
    await run(page, 'install httpfs');
    await run(page, `install httpfs from '${site.origin}'`);
    expect(site.asked).toEqual([]);
    await expectAnswer(page);
  });

  it('what the guard refuses opens no file and asks for nothing without it', async () => {
    site.asked.length = 0;
    // These do nothing, or are no more than unusual.
    const harmless = /^(?:\(|explain|detach|install|force|describe|from query\('select)/i;
    for (const [sql, kind] of REFUSED)
      if (kind === 'reaches-out' && !harmless.test(sql))
        expect([sql, await run(page, sql)]).toMatchObject([sql, { ok: false }]);
    expect(site.asked).toEqual([]);
    await expectAnswer(page);
  });

  it('a script in it can neither fetch nor ask for a file', async () => {
    const worker = page.workers()[0];
    site.asked.length = 0;
    const told = await worker?.evaluate(async () => {
      const request = new XMLHttpRequest();
      request.open('GET', '/data/areas.csv', false);
      request.send();
      return {
        fetched: await fetch('/data/areas.csv').then(String, String),
        status: request.status,
        others: ['WebSocket', 'EventSource', 'Worker', 'importScripts'].map(
          (name) => typeof Reflect.get(self, name),
        ),
      };
    });
    expect(told).toEqual({
      fetched: 'Error: refused to fetch /data/areas.csv',
      status: 403,
      others: ['undefined', 'undefined', 'undefined', 'undefined'],
    });
    expect(site.asked).toEqual([]);
  });

  it('the page’s own files can be read, under their names', async () => {
    const told = await page.evaluate(async () => {
      const { engine } = await atlas.tables();
      await engine.file('centre-counts.csv', 'a,b\n1,2\n');
      await engine.file('files/x.csv', 'a\n3\n');
      await engine.file('centre-counts.csv', 'a,b\n4,5\n6,7\n');
      return [
        await engine.run("select sum(a)::int as a from read_csv('centre-counts.csv')"),
        await engine.run("from read_csv('files/x.csv')"),
        await atlas.outcomeOf(engine.run("from read_csv('other.csv')")),
      ];
    });
    expect(told.slice(0, 2)).toEqual([[{ a: 10 }], [{ a: 3 }]]);
    expect(told[2]).toMatchObject({
      name: 'QueryError',
      message: expect.stringMatching(/^Permission Error/),
    });
  });
});

it('tells the console of no error', () => expect(site.errors).toEqual([]));
