import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { edition } from '../../loaders/edition.ts';
import { DIST } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const answer = async (page: Page, id: string) => {
  await page.click(`#${id} recompute-figure button`);
  const output = page.locator(
    `#${id} recompute-figure output:is([data-state=same], [data-state=differs], [data-state=failed])`,
  );
  await output.waitFor();
  return { state: await output.getAttribute('data-state'), text: await output.textContent() };
};

describe('recomputing a number on its receipt', () => {
  it('finds the number that is published, in each language', async () => {
    for (const [locale, path] of [
      ['kk', ''],
      ['ru', '/ru'],
      ['en', '/en'],
    ] as const)
      await site.visit({}, async (page) => {
        await page.goto(`${path}/sources/t0/`);
        const shown = translator(locale)('proof.same', { value: '' }).split('.')[0]?.slice(0, 12) ?? '';
        const told = await answer(page, 't0-04');
        expect(told.state).toBe('same');
        expect(told.text).toContain(shown);
        expect(told.text).toMatch(/1[\u00a0,]350/);
      });
  });

  it('fetches nothing of the engine before it is asked to', async () => {
    await site.visit({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/sources/t0/', { waitUntil: 'networkidle' });
      expect(asked.filter((path) => path.startsWith('/engine/'))).toEqual([]);
    });
  });

  it('says so when the file is not the one published, and recomputes nothing', async () => {
    await site.visit({}, async (page) => {
      const csv = readFileSync(join(DIST, 'data/inspections.csv'), 'utf8');
      await page.route('**/data/inspections.csv', (route) =>
        route.fulfill({ body: csv.replace('1350', '1351') }),
      );
      await page.goto('/sources/t0/');
      expect(await answer(page, 't0-04')).toEqual({
        state: 'differs',
        text: translator('kk')('proof.rerun.other_file', { edition: await edition() }),
      });
    });
  });

  it('says so when the engine cannot start, keeps the receipt, and can be asked again', async () => {
    await site.visit({}, async (page) => {
      await page.route('**/engine/*.wasm.bin', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto('/sources/t0/');
      expect((await answer(page, 't0-04')).state).toBe('failed');
      expect(await page.textContent('#t0-04 data.figure')).toContain('1\u00a0350');
      await page.unroute('**/engine/*.wasm.bin');
      await page.click('#t0-04 recompute-figure button');
      await page.locator('#t0-04 output[data-state=same]').waitFor();
    });
  });

  it('shows no button without a script', async () => {
    await site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/sources/t0/');
      expect(await page.locator('#t0-04 recompute-figure button').isVisible()).toBe(false);
    });
  });
});
