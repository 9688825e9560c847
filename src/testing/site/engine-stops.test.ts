import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from '../engine-page/main.ts';

import { fullChromiums } from '../chromium.ts';
import { expectAnswer, read } from './helpers/ask-engine.ts';
import { type EngineSite, openEngineSite } from './helpers/engine-site.ts';

declare const atlas: EnginePage;

/** It looks up between its parts, so DuckDB stops it; it would take hours. */
const STOPPABLE = 'select count(*) from range(1000000000000) t(i) where hash(i) = 1';
/** One part of it takes longer than anyone waits: only ending the worker stops it. */
const UNSTOPPABLE = 'select count(*) from range(1000000) a(i), range(1000000) b(j) where hash(i + j) = 1';
/** DuckDB-WASM breaks over it: a string longer than its memory. */
const FATAL = "select repeat('x', 3000000000)";
const GREEDY = 'select list(i) from range(1000000000) t(i)';

let site: EngineSite;
let page: Page;

beforeAll(async () => {
  site = await openEngineSite(null, true);
  page = await site.open();
  // What is measured is stopping, not the start.
  await expectAnswer(page);
});
afterAll(() => site.close());

describe('a question that is stopped', () => {
  it.each([
    ['before its first row', STOPPABLE],
    ['between rows', 'select i from range(1000000000000) t(i) where hash(i) % 1000000 = 1'],
    ['in a sort', 'select hash(i) from range(100000000) t(i) order by all limit 5'],
    ['in one part that takes for ever', UNSTOPPABLE],
    [
      'in an endless recursion',
      'with recursive r as (select 1 i union all select i + 1 from r) select max(i) from r',
    ],
  ])('%s fails within a second, and the next is answered', async (_, sql) => {
    const stopped = await read(page, sql, 400);
    expect(stopped).toMatchObject({ ok: false, name: 'CancelledError' });
    expect(stopped.milliseconds).toBeLessThan(2500);
    await expectAnswer(page);
  });

  it('by the engine’s own cancel fails as well', async () => {
    const told = await page.evaluate(async (sql) => {
      const { engine } = await atlas.tables();
      const asked = atlas.outcomeOf(engine.run(sql));
      await new Promise((resolve) => setTimeout(resolve, 300));
      await engine.cancel();
      return asked;
    }, STOPPABLE);
    expect(told).toMatchObject({ name: 'CancelledError' });
    await expectAnswer(page);
  });

  it('while it waits fails at once, and the one before it goes on', async () => {
    const [first, second] = await page.evaluate(async () => {
      const { engine } = await atlas.tables();
      const controller = new AbortController();
      const long = atlas.outcomeOf(engine.run('select count(*) as n from range(300000000)'));
      const waiting = atlas.outcomeOf(engine.table('select 1', { signal: controller.signal }));
      controller.abort();
      const stopped = await waiting;
      return [await long, stopped] as const;
    });
    expect(second).toMatchObject({ name: 'CancelledError' });
    expect(second.milliseconds).toBeLessThan(100);
    expect(first).toMatchObject({ ok: true, value: [{ n: 300000000 }] });
  });
});

// The Chromium of the install dies whole with an engine that is out of memory.
describe.skipIf(fullChromiums().length === 0)('an engine that dies', () => {
  it.each([
    ['in WebAssembly', FATAL],
    ['out of memory', GREEDY],
  ])('%s fails all that waits for it, and the next to ask gets another', async (_, sql) => {
    const told = await page.evaluate(async (sql) => {
      const { engine } = await atlas.tables();
      const asked = [atlas.outcomeOf(engine.run(sql)), atlas.outcomeOf(engine.run('select 1'))];
      return Promise.all([...asked, atlas.outcomeOf(engine.gone)]);
    }, sql);
    expect(told.slice(0, 2)).toMatchObject([{ name: 'EngineGoneError' }, { name: 'EngineGoneError' }]);
    expect(told[2]).toMatchObject({ ok: true });
    await expectAnswer(page);
  });

  it('by an error of its worker is replaced as well', async () => {
    const worker = page.workers()[0];
    const gone = page.evaluate(async () => {
      const { engine } = await atlas.tables();
      return atlas.outcomeOf(engine.run('select count(*) from range(1000000000000) where hash(range) = 1'));
    });
    await worker?.evaluate(() => {
      setTimeout(() => {
        throw new Error('made to fail');
      }, 200);
    });
    expect(await gone).toMatchObject({
      name: 'EngineGoneError',
      message: expect.stringMatching(/made to fail/),
    });
    await expectAnswer(page);
  });

  it('takes no table of the reader’s own with it', async () => {
    const told = await page.evaluate(async (fatal) => {
      const { engine } = await atlas.tables();
      const { path } = (await atlas.tables()).manifest.tables.find(({ name }) => name === 'units') ?? {};
      const ipc = new Uint8Array(await (await fetch(String(path))).arrayBuffer());
      await atlas.keepTable('my "own" table', ipc);
      const count = 'select count(*) as n from "my ""own"" table"';
      const before = await engine.run(count);
      await engine.run(fatal).catch(() => {});
      const after = await atlas.runRows(count);
      const ofOurs = await atlas.outcomeOf(atlas.keepTable('AREAS', ipc));
      await atlas.keepTable('MY "own" table', ipc);
      await atlas.forgetTable('MY "own" table');
      const forgotten = await atlas.outcomeOf(atlas.runRows(count));
      return { before, after, ofOurs, forgotten };
    }, FATAL);
    expect(told.before).toEqual([{ n: 32 }]);
    expect(told.after).toEqual([{ n: 32 }]);
    expect(told.ofOurs).toMatchObject({ message: 'a table has that name: AREAS' });
    expect(told.forgotten).toMatchObject({ name: 'QueryError' });
    await expectAnswer(page);
  });

  it('at the page’s own wish fails what it was doing, and is replaced', async () => {
    const told = await page.evaluate(async (sql) => {
      const { engine } = await atlas.tables();
      const asked = atlas.outcomeOf(engine.run(sql));
      const fresh = await atlas.restartEngine();
      return { asked: await asked, isFresh: fresh !== engine, rows: await fresh.run('select 1 as one') };
    }, UNSTOPPABLE);
    expect(told).toMatchObject({
      asked: { name: 'EngineGoneError' },
      isFresh: true,
      rows: [{ one: 1 }],
    });
    await expectAnswer(page);
  });
});

it('The page’s console told of nothing but the worker that was made to fail', () =>
  expect(site.errors.filter((text) => !/made to fail|ErrorEvent/.test(text))).toEqual([]));
