import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { TAGS } from './helpers/axe.ts';
import { shareOf } from './helpers/dist.ts';
import { openSite, type Site, visitWithTabs } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const DESK = { viewport: { width: 1440, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PANEL = 'dialog.receipt-panel';
const HOME_LINK = 'a.receipt-link[href$="#inform-1-01"]';
const HASH = '#receipt=inform-1/inform-1-01';

const panel = (page: Page) => page.locator(`${PANEL}[open]`);
const shown = async (page: Page) => {
  await panel(page).waitFor();
  return (await page.locator(`${PANEL} article`).textContent())?.replaceAll(/\s+/g, ' ').trim();
};
const closed = (page: Page) => page.waitForFunction((one) => !document.querySelector(`${one}[open]`), PANEL);
const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-part'));
const focusedLink = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('href'));
const hash = (page: Page) => new URL(page.url()).hash;
const onDesk = (use: (page: Page) => Promise<void>) => site.visit(DESK, use);

/** Opens the page with a number's panel by a click on the link to its receipt. */
async function openFrom(page: Page, address: string, selector: string): Promise<void> {
  await page.goto(address);
  await page.locator(selector).filter({ visible: true }).first().click();
  await panel(page).waitFor();
}

describe('a link to a receipt', () => {
  it.each<[string, string, string, BrowserContextOptions, 'click' | 'tap' | 'Enter']>([
    ['the home page', '/', '.headline .figure-link', DESK, 'click'],
    ['the home page', '/ru/', '.headline .receipt-link', PHONE, 'tap'],
    ['the home page', '/en/', '.headline .figure-link', DESK, 'Enter'],
    ['a subject', '/centres/', '.subject-headline .figure-link', DESK, 'click'],
    ['a subject', '/en/inspections/', '.subject-headline .receipt-link', PHONE, 'tap'],
    ['a region', '/ru/regions/KZ-75/', '.ledger__figure .figure-link', DESK, 'click'],
    ['a region', '/regions/KZ-75/', '.ledger__figure .figure-link', PHONE, 'Enter'],
    ['another document', '/sources/t0/', '.receipt a.figure-link:not([href^="/sources/t0/"])', DESK, 'click'],
  ])('of %s (%s) opens what stands on the page of its document', (_, address, selector, device, way) =>
    site.visit(device, async (page) => {
      await page.goto(address);
      const link = page.locator(selector).filter({ visible: true }).first();
      const href = (await link.getAttribute('href')) ?? '';
      if (way === 'Enter') await link.press('Enter');
      else await link[way]();
      const text = await shown(page);
      expect(text).toMatch(/\p{L}{4}/u);
      const [, source, id] = /\/sources\/(.+)\/#(.+)$/.exec(href) ?? [];
      expect(hash(page)).toBe(`#receipt=${source}/${id}`);
      expect(await focused(page)).toBe('title');
      expect(await panel(page).evaluate((one) => one.matches(':modal'))).toBe(device === PHONE);
      expect(await panel(page).locator('[data-part=page]').getAttribute('href')).toBe(href);
      await page.goto(href);
      const there = await page.locator(`article[id="${id}"]`).textContent();
      expect(text).toBe(there?.replaceAll(/\s+/g, ' ').trim());
    }),
  );

  it('opens from a cell of the map’s table', () =>
    onDesk(async (page) => {
      await page.goto('/');
      await page.locator('.map-figure').first().waitFor();
      const table = page.getByText(translator('kk')('map.view.table'), { exact: true });
      await table.filter({ visible: true }).first().click();
      await page
        .locator('table.stack .figure-link[href*="/sources/"]')
        .filter({ visible: true })
        .first()
        .click();
      await panel(page).waitFor();
    }));

  it('opens the next receipt in the same panel, and Back returns to the one before', () =>
    onDesk(async (page) => {
      await openFrom(page, '/', HOME_LINK);
      const first = await shown(page);
      await panel(page).locator('.report-line .figure-link').first().click();
      await page.waitForFunction((one) => location.hash !== one, HASH);
      expect(await shown(page)).not.toBe(first);
      await page.goBack();
      await page.waitForFunction((one) => location.hash === one, HASH);
      await page.waitForFunction(
        (text) =>
          document
            .querySelector('dialog.receipt-panel article')
            ?.textContent.replaceAll(/\s+/g, ' ')
            .trim() === text,
        first,
      );
      await page.goForward();
      await page.waitForFunction((one) => location.hash !== one, HASH);
      await page.click(`${PANEL} [data-part=close]`);
      await closed(page);
      await page.waitForFunction(() => location.hash === '');
      expect(await focusedLink(page)).toBe('/sources/inform-1/#inform-1-01');
    }));

  it('goes through with Ctrl, Shift or the middle button, to the receipt’s own page', () =>
    visitWithTabs(DESK, async (page, context) => {
      await page.goto('/');
      for (const press of [
        () => page.click(HOME_LINK, { modifiers: ['ControlOrMeta'] }),
        () => page.click(HOME_LINK, { modifiers: ['Shift'] }),
        () => page.click(HOME_LINK, { button: 'middle' }),
      ]) {
        const [other] = await Promise.all([context.waitForEvent('page'), press()]);
        await other.waitForURL('**/sources/inform-1/#inform-1-01');
        await other.close();
      }
      expect(await panel(page).count()).toBe(0);
    }));

  it('leads to the receipt’s page from its own panel', () =>
    onDesk(async (page) => {
      await openFrom(page, '/en/', HOME_LINK);
      await page.click(`${PANEL} [data-part=page]`);
      await page.waitForURL('**/en/sources/inform-1/#inform-1-01');
    }));

  it('is followed when its page cannot be had, or holds no such receipt', () =>
    onDesk(async (page) => {
      for (const answer of [{ status: 503, body: '' }, { body: '<p>no receipts</p>' }]) {
        await page.goto('/');
        let isFirst = true;
        await page.route('**/sources/inform-1/', (route) => {
          const fulfilled = isFirst ? route.fulfill(answer) : route.continue();
          isFirst = false;
          return fulfilled;
        });
        await page.locator(HOME_LINK).click();
        await page.waitForURL('**/sources/inform-1/#inform-1-01');
        await page.unroute('**/sources/inform-1/');
      }
    }));

  it('is followed without a script', () =>
    site.visit({ ...DESK, javaScriptEnabled: false }, async (page) => {
      await page.goto('/');
      expect(await page.locator(PANEL).isVisible()).toBe(false);
      await page.locator(HOME_LINK).click();
      await page.waitForURL('**/sources/inform-1/#inform-1-01');
    }));

  it('fetches nothing of the panel before it is pressed', () =>
    onDesk(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/', { waitUntil: 'networkidle' });
      expect(asked.filter((path) => /receipt-dialog|recompute|sources/.test(path))).toEqual([]);
      await page.locator(HOME_LINK).click();
      await panel(page).waitFor();
      expect(asked).toContain('/sources/inform-1/');
    }));
});

describe('the strip beside a page', () => {
  it('leaves the page in use and the number in view', () =>
    onDesk(async (page) => {
      await openFrom(page, '/', '.headline .figure-link >> nth=3');
      const number = await page.locator('.headline .figure-link').nth(3).boundingBox();
      const strip = await panel(page).boundingBox();
      expect(number!.x + number!.width).toBeLessThan(strip!.x);
      expect(number!.y).toBeGreaterThan(60);
      expect(number!.y + number!.height).toBeLessThan(900);
      await page.locator('.finder summary').click();
      expect(await page.locator('.finder li').first().isVisible()).toBe(true);
      await page.locator('.skip').press('Enter');
      expect(await panel(page).count()).toBe(1);
    }));

  it.each([1200, 1280, 1440, 1920])('covers nothing of the content at %i px', (width) =>
    site.visit({ viewport: { width, height: 900 } }, async (page) => {
      for (const [address, selector] of [
        ['/ru/', '.headline .figure-link'],
        ['/ru/centres/', '.subject-headline .figure-link'],
        ['/ru/regions/KZ-75/', '.ledger__figure .figure-link'],
      ] as const) {
        await openFrom(page, address, selector);
        const covered = await page.evaluate((one) => {
          const edge = document.querySelector(one)!.getBoundingClientRect().left;
          return [...document.querySelectorAll('main *')]
            .filter(
              (element) =>
                element.checkVisibility() &&
                !element.closest('.visually-hidden, .scroll, svg') &&
                element.getBoundingClientRect().right > edge + 1,
            )
            .map((element) => `${element.localName}.${element.getAttribute('class')}`);
        }, PANEL);
        expect([address, covered]).toEqual([address, []]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThan(1);
      }
    }),
  );

  it('becomes a sheet when the window gets narrow, and a strip again', () =>
    onDesk(async (page) => {
      await openFrom(page, '/', HOME_LINK);
      await page.setViewportSize({ width: 800, height: 900 });
      await page.locator(`${PANEL}:modal`).waitFor();
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.locator(`${PANEL}[open]:not(:modal)`).waitFor();
      expect(hash(page)).toBe(HASH);
    }));
});

describe('the panel closes', () => {
  it.each<[string, BrowserContextOptions, (page: Page) => Promise<unknown>]>([
    ['Esc', DESK, (page) => page.keyboard.press('Escape')],
    ['Esc', PHONE, (page) => page.keyboard.press('Escape')],
    ['its button', DESK, (page) => page.click(`${PANEL} [data-part=close]`)],
    ['its button', PHONE, (page) => page.tap(`${PANEL} [data-part=close]`)],
    ['Back', DESK, (page) => page.goBack()],
    ['Back', PHONE, (page) => page.goBack()],
    ['a tap on the dimmed page', PHONE, (page) => page.touchscreen.tap(195, 30)],
  ])('by %s, with the focus on the number and the address as it was', (_, device, close) =>
    site.visit(device, async (page) => {
      await openFrom(page, '/centres/?kind=crisis', '.subject-headline .receipt-link');
      expect(new URL(page.url()).search).toBe('?kind=crisis');
      await close(page);
      await closed(page);
      await page.waitForFunction(() => location.hash === '');
      expect(new URL(page.url()).search).toBe('?kind=crisis');
      expect(await focusedLink(page)).toMatch(/^\/sources\/inform-1\/#/);
      expect(await page.evaluate(() => document.documentElement.dataset['receipt'])).toBeUndefined();
    }),
  );

  it('and leaves no entry behind: the next Back leaves the page', () =>
    onDesk(async (page) => {
      await page.goto('/about/');
      await openFrom(page, '/', HOME_LINK);
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => location.hash === '');
      await page.goBack();
      await page.waitForURL('**/about/');
    }));

  it('and keeps what a filter has written into the address since', () =>
    onDesk(async (page) => {
      await openFrom(page, '/centres/', '.subject-headline .receipt-link');
      await page.evaluate(() => history.pushState(null, '', `?kind=crisis${location.hash}`));
      await page.keyboard.press('Escape');
      await closed(page);
      await page.waitForFunction(() => location.hash === '');
      expect(new URL(page.url()).search).toBe('?kind=crisis');
    }));

  it('holds the focus while it is a sheet', () =>
    site.visit(PHONE, async (page) => {
      await openFrom(page, '/', HOME_LINK);
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        const outside = await page.evaluate((one) => {
          const { activeElement } = document;
          return activeElement !== document.body && !activeElement?.closest(one);
        }, PANEL);
        expect(outside).toBe(false);
      }
    }));
});

describe('the address of an open receipt', () => {
  it('opens it again after a reload, and Back still closes it', () =>
    onDesk(async (page) => {
      await openFrom(page, '/', HOME_LINK);
      const text = await shown(page);
      await page.reload();
      expect(await shown(page)).toBe(text);
      await page.goBack();
      await closed(page);
      expect(hash(page)).toBe('');
      expect(await page.locator('h1').isVisible()).toBe(true);
    }));

  it.each([
    ['desk', DESK],
    ['phone', PHONE],
  ])('opens it for whom it is sent to, with the number in view, on a %s', (_, device) =>
    site.visit(device, async (page) => {
      await page.goto(`/ru/families/#receipt=liter-1/liter-1-05`);
      expect(await shown(page)).toContain(translator('ru')('proof.what'));
      const number = page.locator('.subject-headline .figure-link');
      await expect.poll(async () => (await number.boundingBox())?.y).toBeGreaterThan(0);
      expect((await number.boundingBox())!.y).toBeLessThan(device.viewport.height);
      await page.keyboard.press('Escape');
      await closed(page);
      expect(hash(page)).toBe('');
      expect(await focusedLink(page)).toBe('/ru/sources/liter-1/#liter-1-05');
    }),
  );

  it('opens it on a page that does not show the number', () =>
    onDesk(async (page) => {
      await page.goto(`/about/${HASH}`);
      await shown(page);
      await page.click(`${PANEL} [data-part=close]`);
      await closed(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    }));

  it.each([
    '#receipt=inform-1/inform-1-99',
    '#receipt=no-such/no-such-01',
    '#receipt=',
    '#receipt=../about/x-1',
    '#receipt=%22%3E%3Cimg%20src=x%3E/x-01',
  ])('%s of no receipt leaves the page as it is and says so', (unknown) =>
    onDesk(async (page) => {
      const faults: string[] = [];
      page.on('pageerror', ({ message }) => faults.push(message));
      await page.goto(`/centres/?kind=crisis${unknown}`);
      const notice = page.locator('.receipt-notice');
      await notice.filter({ hasText: translator('kk')('proof.unknown') }).waitFor();
      expect(await notice.getAttribute('role')).toBe('status');
      expect(await panel(page).count()).toBe(0);
      expect(new URL(page.url()).search + hash(page)).toBe('?kind=crisis');
      expect(faults).toEqual([]);
    }),
  );

  it('goes to the other language with the page’s own parameters', () =>
    onDesk(async (page) => {
      await openFrom(page, '/centres/?kind=crisis', '.subject-headline .receipt-link');
      await page.locator('.masthead__languages a[lang=ru]').click();
      await page.waitForURL('**/ru/centres/**');
      expect(new URL(page.url()).search + hash(page)).toBe(`?kind=crisis${HASH}`);
      expect(await shown(page)).toContain(translator('ru')('proof.what'));
      await page.locator('.masthead__languages a[lang=kk]').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/centres/?kind=crisis${HASH}`);
      expect(await shown(page)).toContain(translator('kk')('proof.what'));
    }));

  it('goes to the other language with any fragment of the page', () =>
    onDesk(async (page) => {
      await page.goto('/method/#q=select%201');
      await page.locator('.masthead__languages a[lang=en]').click();
      await page.waitForURL('**/en/method/#q=select%201');
    }));

  it('can be copied as the receipt’s own page', () =>
    site.visit({ ...DESK, permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openFrom(page, '/en/', HOME_LINK);
      await page.click(`${PANEL} [data-part=copy]`);
      await page
        .locator('[data-part=copied]')
        .filter({ hasText: translator('en')('proof.copied') })
        .waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe(`${site.origin}/en/sources/inform-1/#inform-1-01`);
    }));
});

describe('in the panel', () => {
  it('the number can be computed again', () =>
    onDesk(async (page) => {
      await openFrom(page, '/inspections/', '.subject-headline .receipt-link');
      await page.click(`${PANEL} recompute-figure button`);
      const output = page.locator(
        `${PANEL} recompute-figure output:is([data-state=same], [data-state=differs], [data-state=failed])`,
      );
      await output.waitFor();
      expect(await output.getAttribute('data-state')).toBe('same');
      expect(await output.textContent()).toMatch(/1\u00a0350/);
    }));

  it('its SQL leads to the desk', () =>
    onDesk(async (page) => {
      await openFrom(page, '/en/inspections/', '.subject-headline .receipt-link');
      const sql = await page.locator(`${PANEL} pre.sql`).textContent();
      const href = await page.locator(`${PANEL} a[href^="/en/data/sql/"]`).getAttribute('href');
      expect(decodeURIComponent(href?.split('#q=')[1] ?? '')).toBe(sql);
    }));

  const looks = [
    ['kk', '/', DESK],
    ['ru', '/ru/', PHONE],
    ['en', '/en/', DESK],
    ['kk', '/', PHONE],
  ] as const;
  it.each(shareOf(looks, 2))('axe finds nothing in either theme (%s, %s)', (_, address, device) =>
    site.visit(device, async (page) => {
      await openFrom(page, address, HOME_LINK);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze();
        const told = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
        );
        expect([colorScheme, told]).toEqual([colorScheme, []]);
      }
    }),
  );

  it('nothing is printed: the page is', () =>
    onDesk(async (page) => {
      await openFrom(page, '/', HOME_LINK);
      await page.emulateMedia({ media: 'print' });
      expect(await panel(page).isVisible()).toBe(false);
    }));
});
