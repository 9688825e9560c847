import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const WIDE = { viewport: { width: 1440, height: 900 } };
const NARROW = { viewport: { width: 390, height: 844 } };
const focused = (page: Page) => page.locator(':focus');

/** The page of the region that has the focus. */
async function regionFocused(page: Page): Promise<string> {
  const href = (await focused(page).getAttribute('href')) ?? '';
  expect(href).toMatch(/^\/regions\/KZ-\d\d\/$/);
  return href;
}

/** Presses Tab until the focus matches; fails when it never does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 200; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector)) return;
  }
  throw new Error(`no stop of the Tab key is ${selector}`);
}

describe('the home page by keyboard', () => {
  it('begins with a link past the masthead, which can be seen and works', () =>
    site.visit(WIDE, async (page) => {
      await page.goto('/');
      await page.keyboard.press('Tab');
      const skip = focused(page);
      expect(await skip.getAttribute('href')).toBe('#content');
      const box = await skip.boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.x).toBeGreaterThanOrEqual(0);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    }));

  it('opens and closes the menu of a narrow page by Enter', () =>
    site.visit(NARROW, async (page) => {
      await page.goto('/');
      await tabTo(page, '.masthead__menu > summary');
      const link = page.locator('.masthead__menu a[href="/centres/"]');
      expect(await link.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      expect(await link.isVisible()).toBe(true);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.masthead__menu') !== null)).toBe(
        true,
      );
      await tabTo(page, '.masthead__menu a[href="/about/"]');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/about/');
    }));

  it('switches the map by the arrow keys', () =>
    site.visit(WIDE, async (page) => {
      await page.goto('/');
      const panels = page.locator('.switch:has(> input[name="indicator"]) > .switch__panels > *');
      const shown = () => panels.evaluateAll((all) => all.findIndex((one) => one.checkVisibility()));
      await tabTo(page, 'input[name="indicator"]');
      expect(await shown()).toBe(0);
      await page.keyboard.press('ArrowRight');
      expect(await shown()).toBe(1);
      await page.keyboard.press('ArrowLeft');
      expect(await shown()).toBe(0);
    }));

  it('opens a region’s districts in the map by Enter, has its page at the next stop, and goes back by Escape', () =>
    site.visit(WIDE, async (page) => {
      await page.goto('/');
      await tabTo(page, 'svg.map a[data-area]');
      const href = await regionFocused(page);
      const id = await focused(page).getAttribute('data-area');
      const isOpen = page.locator(`region-map[data-region="${id}"]`);
      await page.keyboard.press('Enter');
      await isOpen.waitFor();
      await page.keyboard.press('Escape');
      await isOpen.waitFor({ state: 'detached' });
      expect(await regionFocused(page)).toBe(href);
      await page.keyboard.press('Enter');
      await isOpen.waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
      await page.keyboard.press('Tab');
      expect(await focused(page).getAttribute('href')).toBe(href);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
      expect(await page.locator('h1').count()).toBe(1);
    }));

  it.each([
    ['on a map without districts', '/regions/', true],
    ['without scripts', '/', false],
  ])('leads from a region to its page by Enter %s', (_, path, javaScriptEnabled) =>
    site.visit({ ...WIDE, javaScriptEnabled }, async (page) => {
      await page.goto(path);
      await page.locator('svg.map:visible a[data-area]:not(.map__reach)').first().focus();
      const href = await regionFocused(page);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
      expect(await page.locator('h1').count()).toBe(1);
    }),
  );

  it.each([
    ['wide', WIDE],
    ['narrow', NARROW],
  ])('shows on a %s page where the focus is, at every stop, and has a way out', (_, options) =>
    site.visit(options, async (page) => {
      await page.goto('/');
      const unseen: string[] = [];
      let stops = 0;
      for (; stops < 250; stops += 1) {
        await page.keyboard.press('Tab');
        const told = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body) return null;
          const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
          // A region of the map shows its focus on its outline, a radio button on its label.
          const looks = [element, label, element.querySelector('use')].flatMap((one) =>
            one ? [getComputedStyle(one)] : [],
          );
          const isOutlined = looks.some(
            ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          );
          const isStroked =
            element.matches('.area') &&
            looks.some(({ stroke, strokeWidth }) => stroke !== 'none' && parseFloat(strokeWidth) >= 2);
          const box = (label ?? element).getBoundingClientRect();
          const name = `${element.localName}.${element.getAttribute('class') ?? ''} ${element.getAttribute('href') ?? element.id}`;
          return { name, isSeen: (isOutlined || isStroked) && box.width > 1 && box.height > 1 };
        });
        if (told === null) break;
        if (!told.isSeen) unseen.push(told.name);
      }
      expect(stops).toBeGreaterThan(40);
      expect(stops).toBeLessThan(250);
      expect(unseen).toEqual([]);
    }),
  );

  it('never hides the focus under the masthead', () =>
    site.visit(NARROW, async (page) => {
      await page.goto('/');
      const hidden: string[] = [];
      for (let stop = 0; stop < 120; stop += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.closest('.masthead, .skip')) return '';
          const target = element instanceof HTMLInputElement ? (element.labels?.[0] ?? element) : element;
          const { left, top, width, height } = target.getBoundingClientRect();
          const over = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20));
          return over?.closest('.masthead')
            ? `${element.localName} ${element.getAttribute('href') ?? element.id}`
            : '';
        });
        if (name) hidden.push(name);
      }
      expect(hidden).toEqual([]);
    }));
});
