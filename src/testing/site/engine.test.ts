import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EnginePage } from '../engine-page/main.ts';

import { expectAnswer, read } from './helpers/ask-engine.ts';
import { type EngineSite, openEngineSite } from './helpers/engine-site.ts';

declare const atlas: EnginePage;

let site: EngineSite;
let page: Page;

beforeAll(async () => {
  site = await openEngineSite();
  page = await site.open();
});
afterAll(() => site.close());

describe('the start', () => {
  it('is one for all who ask, and tells each of bytes up to the last', async () => {
    const told = await page.evaluate(async () => {
      const first = atlas.progressOf(atlas.tables);
      const second = atlas.progressOf(atlas.tables);
      await atlas.engine();
      const late = atlas.progressOf(atlas.tables);
      return Promise.all([first, second, late]);
    });
    const { module, tables } = await page.evaluate(async () => (await atlas.tables()).manifest);
    const total = module.bytes + tables.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const progress of told) {
      expect(progress.length).toBeGreaterThan(0);
      expect(progress.at(-1)).toEqual({ loaded: total, total });
      for (const [i, { loaded }] of progress.entries())
        expect(loaded).toBeGreaterThanOrEqual(progress[i - 1]?.loaded ?? 0);
    }
    expect(told[0]?.length).toBeGreaterThan(5);
    expect(site.asked.filter((path) => path.endsWith('.wasm.bin'))).toEqual([module.path]);
  });
});

describe('a reader’s question', () => {
  it('is answered over tables and views', async () => {
    expect(
      await read(page, 'with a as (from observations) select count(*) > 300 as many from a;'),
    ).toMatchObject({
      ok: true,
      value: [{ many: true }],
    });
  });

  it('may turn rows into columns', async () => {
    const pivoted = await read(page, 'pivot (from range(3) t(x)) on x using count(*)');
    expect(pivoted).toMatchObject({ ok: true, value: [{ 0: 1, 1: 1, 2: 1 }] });
  });

  it('that writes is refused before it is asked', async () => {
    expect(await read(page, 'drop table areas')).toMatchObject({ name: 'RefusedError' });
    await expectAnswer(page);
  });

  it('that writes fails in the engine too', async () => {
    const told = await page.evaluate(async () => {
      const { engine } = await atlas.tables();
      return Promise.all(
        ['delete from areas', 'create table mine (x int)', 'drop table areas'].map((sql) =>
          atlas.outcomeOf(engine.read(sql)),
        ),
      );
    });
    for (const one of told)
      expect(one).toMatchObject({ name: 'QueryError', message: expect.stringMatching(/read-only mode/) });
    await expectAnswer(page);
  });

  it('leaves nothing behind that it made for itself', async () => {
    await page.evaluate(async () =>
      (await atlas.tables()).engine.read('create temp table areas as select 1 as id'),
    );
    await expectAnswer(page);
  });

  it('that DuckDB refuses fails with its words, and the next is answered', async () => {
    expect(await read(page, 'selct 1')).toMatchObject({
      name: 'QueryError',
      message: expect.stringMatching(/^Parser Error: syntax error at or near "selct"/),
    });
    expect(await read(page, 'select nothing from areas')).toMatchObject({
      name: 'QueryError',
      message: expect.stringMatching(/"nothing" not found/),
    });
    await expectAnswer(page);
  });

  it('with an answer too long for the page fails, and the next is answered', async () => {
    const told = await page.evaluate(async () =>
      atlas.outcomeOf(
        (await atlas.tables()).engine.table("select repeat('x', 1000) from range(100000)", {
          maxBytes: 1e6,
        }),
      ),
    );
    expect(told).toMatchObject({ name: 'TooLongError' });
    await expectAnswer(page);
  });

  it('waits for the one before it', async () => {
    const numbers = await page.evaluate(async () => {
      const { engine } = await atlas.tables();
      const asked = Array.from({ length: 20 }, (_, i) =>
        engine.run(`select ${i} + count(*) as n from range(${i % 2 ? 10 : 3000000})`),
      );
      return (await Promise.all(asked)).map(([row]) => row?.['n']);
    });
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, i) => i + (i % 2 ? 10 : 3000000)));
  });
});

it('tells the console of no error', () => expect(site.errors).toEqual([]));
