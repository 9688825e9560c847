import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { publishedRows } from '../published-rows.ts';
import { builtPages, DIST, documentOf } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

const promises = publishedRows('commitments').filter((row) => !row['withdrawn']);
const pages = builtPages().filter(({ path }) => path === '/roadmap/');

describe.each(locales)('the roadmap in %s', (locale) => {
  const page = pages.find((one) => one.locale === locale)!;
  const document = documentOf(page);

  it('has every promise once, each with its words, its source and what came of it', () => {
    const rows = [...document.querySelectorAll('.road__row')];
    expect(rows.map(({ id }) => id).sort()).toEqual(promises.map((row) => row['id']).sort());
    for (const row of promises) {
      const shown = rows.find(({ id }) => id === row['id'])!;
      expect(shown.textContent).toContain(row[`text_${locale}`]);
      expect(shown.querySelector(`a[href$="/sources/${row['source']}/#${row['id']}"]`)).not.toBeNull();
      expect(shown.getAttribute('data-outcome')).not.toBe('');
    }
  });

  it('leads from each body and each region to its promises', () => {
    for (const id of ['body', 'region']) {
      const section = document.getElementById(id)!.closest('section')!;
      const led = new Set([...section.querySelectorAll('li a')].map((link) => link.getAttribute('href')));
      expect([...led].sort()).toEqual(promises.map((row) => `#${row['id']}`).sort());
    }
  });

  it('has a calendar of its due dates, which another library reads', () => {
    const prefix = locale === 'kk' ? '' : locale;
    const text = readFileSync(join(DIST, prefix, 'roadmap.ics'), 'utf8');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(events).toHaveLength(promises.filter((row) => row['due']).length);
    expect(document.querySelector('a[download]')?.getAttribute('href')).toBe(
      `${prefix && `/${prefix}`}/roadmap.ics`,
    );
  });
});

describe('a reader of the roadmap', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  const shown = (page: Page) => page.locator('.road__row:visible').count();

  it('filters it; the address keeps the choice, a link to a promise outranks it', async () => {
    await site.visit({}, async (page) => {
      await page.goto('/ru/roadmap/?region=KZ-27');
      await page.locator('.road--on').waitFor();
      const inRegion = await shown(page);
      expect(inRegion).toBeGreaterThan(0);
      expect(inRegion).toBeLessThan(promises.length);
      await page.locator('select[name=kind]').selectOption('proposal');
      expect(new URL(page.url()).search).toBe('?region=KZ-27&kind=proposal');
      expect(await shown(page)).toBe(1);
      expect(await page.locator('.road-filter output').innerText()).toMatch(/^Найдена 1 запись$/);
      await page.reload();
      await page.locator('.road--on').waitFor();
      expect(await shown(page)).toBe(1);
      await page.evaluate(() => {
        location.hash = '#c-t2-10';
      });
      await page.locator('#c-t2-10').waitFor({ state: 'visible' });
      expect(new URL(page.url()).search).toBe('');
      expect(await shown(page)).toBe(promises.length);
    });
  });

  it('sees all of it without JavaScript, and no filter that does nothing', async () => {
    await site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/roadmap/?region=KZ-27');
      expect(await shown(page)).toBe(promises.length);
      expect(await page.locator('.road-filter').isVisible()).toBe(false);
    });
  });
});
