import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults, waysOf } from './helpers/axe.ts';
import { documentOf, samplePages } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';
import { type Weight, weigh, weightFaults } from './helpers/weight.ts';

const WIDTHS = [320, 390, 768, 1440, 2560];
/** First views are weighed on a phone. */
const PHONE = { width: 390, height: 844 };

const SAMPLE = samplePages();
const PATHS = [...new Set(SAMPLE.map(({ path }) => path))];

let site: Site;
const weights: Weight[] = [];
beforeAll(async () => {
  site = await openSite();
});
afterAll(async () => {
  console.table(weights.sort((a, b) => b.total - a.total));
  await site.close();
});

/** Everything that a page must not do while it loads and is read. */
function watch(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      faults.push(`third party: ${request.url()}`);
  });
  page.on('response', (response) => {
    const isMissingPage = /\/404(\.html|\/)$/.test(new URL(response.url()).pathname);
    if (response.status() >= 400 && !isMissingPage) faults.push(`${response.status()} ${response.url()}`);
  });
  return faults;
}

/** What sticks out of the page at the right, where anything does. */
const sticking = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} (${scrollWidth} px)`);
  });

/** Where words of the data may stand: all but numbers, and the bounds of classes. */
const FILLED =
  'main :is(h1, h2, h3, h4, p, li, td, label, summary, blockquote, figcaption, .tag):not(.number, .legend__ramp > *)';

/** Puts a word that no line holds into everything that the data may fill; what is returned takes it out. */
async function withLongWords(page: Page): Promise<() => Promise<void>> {
  const words = await page.evaluateHandle(
    (filled) =>
      [...document.querySelectorAll(filled)].map((element) => {
        const word = document.createTextNode(` ${'ұ'.repeat(70)}`);
        element.append(word);
        return word;
      }),
    FILLED,
  );
  return () =>
    words.evaluate((all) => {
      for (const word of all) word.remove();
    });
}

/** What stands in a page, without the selector of the theme, which only a script can serve. */
function wordsOf(root: Document): string {
  const body = root.body.cloneNode(true) as HTMLElement;
  for (const element of body.querySelectorAll('theme-switch, script')) element.remove();
  return (body.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The first words that differ. */
function difference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 20), at + 40)).join(' | ');
}

describe.concurrent('a page', () => {
  it.each(SAMPLE.map((page) => [page.address, page] as const))(
    '%s is quiet and light, fits every width, says with scripts what it says without, and axe finds nothing',
    async (address, built) => {
      await site.visit({ viewport: PHONE }, async (page, context) => {
        const faults = watch(page, site.origin);
        const weighed = weigh(page, address);
        await page.addInitScript(() => {
          addEventListener('securitypolicyviolation', (event) =>
            console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
          );
        });
        await page.goto(address);
        const words = String(await page.evaluate(`(${wordsOf})(document)`));
        const without = wordsOf(documentOf(built));
        expect(without.length).toBeGreaterThan(200);
        if (words !== without) faults.push(`words differ with scripts: ${difference(words, without)}`);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        await page.waitForLoadState('networkidle');
        const firstView = await weighed();
        weights.push(firstView.weight);
        faults.push(...weightFaults(built, firstView));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          for (const element of await sticking(page)) faults.push(`sticks out at ${width}: ${element}`);
        }
        if (built.locale === 'kk') {
          await page.setViewportSize({ width: WIDTHS[0] ?? 320, height: 900 });
          const undo = await withLongWords(page);
          for (const element of await sticking(page)) faults.push(`sticks out with a long word: ${element}`);
          await undo();
        }
        for (const cookie of await context.cookies()) faults.push(`cookie: ${cookie.name}`);
        const kept = await page.evaluate(() => [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
        ]);
        for (const key of kept) faults.push(`kept on the device: ${key}`);
        for (const fault of await axeFaults(page, waysOf(built, PATHS))) faults.push(`axe: ${fault}`);
        expect(faults).toEqual([]);
      });
    },
  );
});

it.each(['/', '/ru/', '/en/'])('%s breaks no word of its masthead on a narrow phone', async (address) => {
  await site.visit({ viewport: { width: 320, height: 600 } }, async (page) => {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const broken = await page
      .locator('.masthead__row > :is(a, nav) span:not(.visually-hidden)')
      .evaluateAll((all) =>
        all.flatMap((element) => {
          const text = element.firstChild;
          return [...(text?.textContent ?? '').matchAll(/\S+/g)].flatMap(({ index, 0: word }) => {
            const range = document.createRange();
            range.setStart(text!, index);
            range.setEnd(text!, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          });
        }),
      );
    expect(broken).toEqual([]);
  });
});

it('an address that is not there gets the page that says so, with status 404, in its language', async () => {
  await site.visit({}, async (page) => {
    for (const [address, lang] of [
      ['/nowhere/', 'kk'],
      ['/ru/nowhere/', 'ru'],
      ['/en/regions/KZ-99/', 'en'],
    ] as const) {
      const response = await page.goto(address);
      expect([address, response?.status(), await page.getAttribute('html', 'lang')]).toEqual([
        address,
        404,
        lang,
      ]);
      expect(await page.locator('h1').count()).toBe(1);
    }
  });
});
