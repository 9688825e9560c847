import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, builtPages, templateOf } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

const DECK = '/sessions/republican-4/present/';
const SCREEN = { width: 1920, height: 1080 };

/** The page of each deck in each language. */
const DECKS = Map.groupBy(
  builtPages().filter((page) => templateOf(page) === '/sessions/*/present/'),
  ({ path }) => path,
);
/** Ids of all slides that a deck can be shown with, in their order. */
const slidesOf = ({ html }: BuiltPage): string[] =>
  [...html.matchAll(/data-slide="([^"]+)"/g)].map(([, id = '']) => id);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Errors, refusals of the policy and lost requests of a page. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('requestfailed', (request) => faults.push(`lost: ${request.url()}`));
  return faults;
}

const titleNow = (page: Page) => page.locator('.slide.present .slide__title').innerText();
const placeNow = async (page: Page) => `#/${await page.locator('.slides > .present').getAttribute('id')}`;

/** The address names the slide that is shown, a moment after it came. */
const namesPlace = async (page: Page) =>
  expect.poll(() => page.evaluate(() => location.hash)).toBe(await placeNow(page));

/** Width in pixels of the screen of what is drawn; 0 of what is not. */
const sizeOf = async (one: Locator): Promise<number> => (await one.boundingBox())?.width ?? 0;

/** What of a slide doesn't fit on it, by the slide's id. */
const overflowing = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.slides > section')].flatMap((slide) => {
      const [sheet, body] = [slide.querySelector('.slide__sheet')!, slide.querySelector('.slide__body')!];
      const parts = [...body.querySelectorAll<HTMLElement>('*:not(.visually-hidden, .visually-hidden *)')];
      const over =
        [sheet, body].find((one) => one.scrollHeight > one.clientHeight + 1) ??
        [sheet, body, ...parts.filter((one) => one.clientWidth > 0 && !one.closest('svg'))].find(
          (one) => one.scrollWidth > one.clientWidth + 1,
        );
      return over
        ? [
            `${slide.id} ${over.className}: ${over.scrollWidth} × ${over.scrollHeight} of ${over.clientWidth} × ${over.clientHeight}`,
          ]
        : [];
    }),
  );

/** Starts the slides as a presenter does, by the keyboard, and waits for all that they will ever need. */
async function start(page: Page): Promise<void> {
  await page.locator('[data-do="present"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('.deck__stage[data-on] .reveal.ready');
  await page.waitForLoadState('networkidle');
}

/** Steps through all slides with a clicker's key and back to the first; answers their titles. */
async function stepThrough(page: Page): Promise<string[]> {
  const titles = [await titleNow(page)];
  const n = await page.locator('.slides .slide').count();
  for (let i = 1; i < n; i += 1) {
    await page.keyboard.press('PageDown');
    titles.push(await titleNow(page));
  }
  await page.keyboard.press('Home');
  return titles;
}

/** What holds in the room, with the network or from a file. */
async function presents(page: Page, context: BrowserContext): Promise<void> {
  const titles = await stepThrough(page);
  expect(titles.length).toBeGreaterThan(8);

  expect(new Set(titles).size).toBe(titles.length);

  await page.keyboard.press('PageDown');
  const before = await placeNow(page);
  expect(before).toBe('#/reported');
  for (const [to, word] of [
    ['ru', 'Что доложено 1/2'],
    ['en', 'What was reported 1/2'],
    ['kk', 'Не баяндалды 1/2'],
  ]) {
    await page.keyboard.press('l');
    await page.waitForFunction((one) => document.documentElement.lang === one, to);
    expect([to, await titleNow(page), await placeNow(page)]).toEqual([to, word, before]);
    await namesPlace(page);
  }

  await page.keyboard.press('b');
  expect(await page.locator('.pause-overlay').isVisible()).toBe(true);
  await page.keyboard.press('.');
  expect(await page.locator('.pause-overlay').isVisible()).toBe(false);

  await page.locator('.slide.present a.figure-link').first().click();
  const receipt = page.locator('dialog[data-part="receipt"]');
  expect(await receipt.innerText()).toContain('Liter.kz');
  await page.keyboard.press('PageDown');
  expect(await receipt.isVisible()).toBe(false);
  expect(await placeNow(page)).not.toBe(before);

  await page.keyboard.press('o');
  expect(await page.locator('.slides .slide:visible').count()).toBe(titles.length);
  expect(await sizeOf(page.locator('.slides .slide[data-slide="target"] .slide__bar'))).toBeGreaterThan(300);
  await page.locator('.slides .slide[data-slide="map"]').click();
  expect(await placeNow(page)).toBe('#/map');
  await page.locator('.slide.present a.area[data-area="KZ-63"]').first().focus();
  await page.keyboard.press('Enter');
  expect(await receipt.locator('.deck__number').innerText()).toMatch(/^2/);
  await page.keyboard.press('Escape');

  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.keyboard.press('t');
  expect(await paper()).not.toBe(light);

  const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  const now = await titleNow(page);
  expect(await speaker.locator('h1').innerText()).toBe(now);
  expect(await speaker.locator('.speaker__notes').innerText()).toContain('Kazinform');
  expect(await sizeOf(speaker.locator('.speaker__next .slide__bar'))).toBeGreaterThan(300);
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => speaker.locator('h1').innerText()).not.toBe(now);
  expect(await titleNow(page)).toBe(await speaker.locator('h1').innerText());
  await speaker.close();
}

describe('the slides of a sitting', () => {
  it('are presented by keyboard in three languages without a network, and from the one file they save', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'slides-'));
    try {
      await site.visit({ viewport: SCREEN, colorScheme: 'light' }, async (page, context) => {
        const faults = watch(page);
        await page.goto(DECK);
        await start(page);
        await context.setOffline(true);
        await presents(page, context);
        await page.keyboard.press('q');
        expect(await page.locator('.deck__stage[data-on]').count()).toBe(0);
        expect(await page.locator('.slide:visible').count()).toBeGreaterThan(8);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.locator('[data-do="file"]').click(),
        ]);
        await file.saveAs(join(folder, 'slides.html'));
        expect(await page.locator('[data-part="status"]').innerText()).toMatch(/\d/);
        expect(faults).toEqual([]);
      });
      await site.visit({ viewport: SCREEN, colorScheme: 'light', offline: true }, async (page, context) => {
        const faults = watch(page);
        await page.goto(pathToFileURL(join(folder, 'slides.html')).href);
        await start(page);
        await presents(page, context);
        expect(faults).toEqual([]);
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('are the same in every language', () => {
    expect(DECKS.size).toBeGreaterThan(5);
    for (const [path, pages] of DECKS) {
      const [kk, ...others] = pages.map(slidesOf);
      expect(others, path).toEqual([kk, kk]);
    }
  });

  it('are chosen and put in order, which the link keeps', () =>
    site.visit({ viewport: SCREEN }, async (page) => {
      await page.goto(`/ru${DECK}?slides=map.title.region-KZ-61`);
      await expect.poll(() => page.locator('.slide:visible').count()).toBe(3);
      await page.locator('.deck__picker summary').click();
      await page.locator('[data-pick="title"] [data-do="up"]').click();
      expect(new URL(page.url()).searchParams.get('slides')).toBe('title.map.region-KZ-61');
      await page.locator('[data-pick="region-KZ-61"] input').uncheck();
      expect(new URL(page.url()).searchParams.get('slides')).toBe('title.map');
      await page.reload();
      await start(page);
      expect(await page.locator('.slides .slide').count()).toBe(2);
      expect(await page.locator('.slide.present .slide__count').getAttribute('data-of')).toBe('2');
    }));

  it('are chosen by the first tick of a page that was only read', () =>
    site.visit({ viewport: SCREEN }, async (page) => {
      await page.goto(`/en${DECK}`);
      await page.locator('.deck__picker summary').click();
      await page.locator('[data-pick="region-KZ-63"] input').check();
      await expect
        .poll(() => new URL(page.url()).searchParams.get('slides')?.split('.'))
        .toContain('region-KZ-63');
      expect(await page.locator('#region-KZ-63').isVisible()).toBe(true);
    }));

  it.each(['/sessions/republican-3/', '/sessions/republican-4/', '/sessions/wko-1/', '/sessions/party-1/'])(
    'of %s fit the screen, every one of them, in three languages',
    (address) =>
      site.visit({ viewport: SCREEN }, async (page) => {
        const path = `${address}present/`;
        const ids = slidesOf(DECKS.get(path)![0]!);
        await page.goto(`${path}?slides=${ids.join('.')}#/title`);
        await page.waitForSelector('.deck__stage[data-on] .reveal.ready');
        await page.waitForLoadState('networkidle');
        await page.keyboard.press('o');
        const over: string[] = [];
        for (const to of ['kk', 'ru', 'en']) {
          await page.waitForFunction((one) => document.documentElement.lang === one, to);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          expect(await page.locator('.slides .slide:visible').count()).toBe(ids.length);
          over.push(...(await overflowing(page)).map((one) => `${to} ${one}`));
          await page.keyboard.press('l');
        }
        expect(over).toEqual([]);
      }),
  );

  it.each([
    ['wide', 1440, 810],
    ['a4', 595, 842],
  ] as const)(
    'print %s: as many pages as there are slides or more, fonts inside, text as text',
    (shape, width, height) =>
      site.visit({ viewport: SCREEN }, async (page) => {
        await page.goto(DECK);
        const n = await page.locator('.slide:visible').count();
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.evaluate((one) => {
          document.documentElement.dataset['print'] = one;
        }, shape);
        const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        if (process.env['KEEP_PDF']) writeFileSync(`${process.env['KEEP_PDF']}-${shape}.pdf`, bytes);
        const pdf = await getDocumentProxy(new Uint8Array(bytes));
        if (shape === 'wide') expect(pdf.numPages).toBe(n);
        else expect(pdf.numPages).toBeGreaterThanOrEqual(n / 2);
        let text = '';
        const lacking = new Set<string>();
        for (let i = 1; i <= pdf.numPages; i += 1) {
          const sheet = await pdf.getPage(i);
          const { width: w, height: h } = sheet.getViewport({ scale: 1 });
          expect([i, Math.round(w), Math.round(h)]).toEqual([i, width, height]);
          const content = await sheet.getTextContent();
          // A word is in pieces where its letters come from several files of one font.
          text += content.items
            .map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''))
            .join('');
          await sheet.getOperatorList();
          for (const name of Object.keys(content.styles)) {
            const font = sheet.commonObjs.get(name) as { name?: string; missingFile?: boolean };
            if (font.missingFile || !/Onest|Source/i.test(font.name ?? '')) lacking.add(font.name ?? name);
          }
        }
        expect([...lacking]).toEqual([]);
        const words = text.replaceAll(/\s+/g, ' ');
        for (const title of await page.locator('.slide:visible .slide__title').allTextContents())
          expect(words).toContain(title.trim().replaceAll(/\s+/g, ' '));
      }),
  );
});
