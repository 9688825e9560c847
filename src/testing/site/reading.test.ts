import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('with JavaScript off', () => {
  it('the map opens as a table, another indicator can be chosen, and the lists open', () =>
    site.visit({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } }, async (page) => {
      await page.goto('/');
      const first = page.locator('.switch:has(> input[name="indicator"]) > .switch__panels > *').first();
      const table = first.locator('table').first();
      expect(await table.isVisible()).toBe(false);
      await first.locator('.switch__labels label').nth(2).click();
      expect(await table.isVisible()).toBe(true);
      await page.locator('label[for="indicator-1"]').click();
      expect(await first.isVisible()).toBe(false);
      const finder = page.locator('.finder a[href="/regions/KZ-61/"]');
      expect(await finder.isVisible()).toBe(false);
      await page.locator('.finder summary').click();
      await finder.click();
      await page.waitForURL('**/regions/KZ-61/');
    }));

  it('the menu of a narrow page opens', () =>
    site.visit({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } }, async (page) => {
      await page.goto('/ru/');
      await page.locator('.masthead__menu summary').click();
      await page.locator('.masthead__menu a[href="/ru/funds/"]').click();
      await page.waitForURL('**/ru/funds/');
    }));

  it('no selector of the theme is offered', () =>
    site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      expect(await page.locator('theme-switch').isVisible()).toBe(false);
    }));
});

describe('the theme', () => {
  const paper = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

  it('that was chosen stays on the next page and after a return, until the system’s is chosen', () =>
    site.visit({ colorScheme: 'light' }, async (page) => {
      await page.goto('/en/');
      const light = await paper(page);
      await page.locator('theme-switch select').selectOption('dark');
      const dark = await paper(page);
      expect(dark).not.toBe(light);
      await page.locator('.footer a[href="/en/about/"]').click();
      await page.waitForURL('**/en/about/');
      expect(await paper(page)).toBe(dark);
      expect(await page.locator('theme-switch select').inputValue()).toBe('dark');
      await page.locator('theme-switch select').selectOption('system');
      expect(await paper(page)).toBe(light);
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme')).toBeNull();
    }));

  it('is the system’s without a choice', () =>
    site.visit({ colorScheme: 'dark' }, async (page) => {
      await page.goto('/');
      const dark = await paper(page);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await paper(page)).not.toBe(dark);
    }));

  it('is chosen before the page is drawn', () =>
    site.visit({ colorScheme: 'light' }, async (page) => {
      await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
      await page.goto('/', { waitUntil: 'commit' });
      await page.waitForSelector('body', { state: 'attached' });
      expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    }));
});

describe('on paper', () => {
  it.each(['/', '/en/regions/KZ-61/', '/ru/centres/'])(
    '%s prints its text without the navigation',
    (address) =>
      site.visit({}, async (page) => {
        await page.goto(address);
        const pdf = await page.pdf({ format: 'A4', printBackground: true });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
        expect(pdf.length).toBeGreaterThan(20_000);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('h1').isVisible()).toBe(true);
        expect(await page.locator('main data.figure').first().isVisible()).toBe(true);
        for (const hidden of ['.masthead__nav', '.masthead__menu', '.skip', 'theme-switch'])
          expect([hidden, await page.locator(hidden).first().isVisible()]).toEqual([hidden, false]);
      }),
  );
});

it('nothing moves for who wants less motion', () =>
  site.visit({ reducedMotion: 'reduce' }, async (page) => {
    await page.goto('/');
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          const longest = Math.max(
            ...`${transitionDuration},${animationDuration}`.split(',').map(parseFloat),
          );
          return longest > 0.01 || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    );
    expect([...new Set(moving)]).toEqual([]);
  }));

it('every state of an area has a look of its own on the map, in both themes', () =>
  site.visit({}, async (page) => {
    await page.goto('/');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const looks = await page.evaluate(() => {
        const svg = document.querySelector('svg.map--wide')!;
        const link = svg.querySelector('a')!;
        const states = ['1', '2', '3', '4', '5', 'missing', 'suppressed', 'not-applicable'];
        return states.map((state) => {
          const copy = link.cloneNode(true) as Element;
          copy.setAttribute('class', `area area--${state}`);
          const use = copy.querySelector('use')!;
          if (['missing', 'suppressed'].includes(state)) use.setAttribute('fill', `url(#pattern-${state})`);
          else use.removeAttribute('fill');
          svg.append(copy);
          const { fill, stroke, strokeDasharray, opacity } = getComputedStyle(use);
          copy.remove();
          return [fill, stroke, strokeDasharray, opacity].join(' ');
        });
      });
      expect(new Set(looks).size).toBe(looks.length);
    }
  }));
