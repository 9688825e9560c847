import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtPages, DIST, isEmbed, isEvery } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const MARKUP = '<img src=x onerror=alert(1)>';
/** What anybody may write into an address, as it stands there. */
const NASTY = [
  encodeURIComponent(`"'>${MARKUP}<script>alert(1)</script>`),
  '%',
  '%FF%FE%00',
  '__proto__',
  'javascript:alert(1)',
  '..%2F..%2F..%2Fetc%2Fpasswd%00',
  '%E2%80%AE%0D%0ASet-Cookie:%20a=b',
  'x'.repeat(700),
  '//evil.example/%5C%5Cevil.example',
  encodeURIComponent("'; drop table areas; -- {{7*7}} $& $1"),
  'constructor',
  '2026.11.0%2F..%2F..',
  '%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7',
  '-1e999',
  '[object%20Object]',
  '%00',
  'data:text/html,x',
  '*',
  '0',
  '%25%32%37',
];
const tried = isEvery ? NASTY : NASTY.slice(0, 4);

const first = (folder: string) =>
  readdirSync(join(DIST, folder), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';

const framed = builtPages().find(isEmbed)?.address ?? '';

/** Pages that read their address, with a nasty text in each part that they read. */
const PAGES: readonly (readonly [name: string, address: (nasty: string) => string])[] = [
  ['a page as of an edition', (x) => `/?edition=${x}&${x}=${x}#${x}`],
  ['a receipt', (x) => `/ru/?n=${x.slice(0, 9)}#receipt=${x}/${x}`],
  [
    'the view of a subject',
    (x) => `/families/?area=${x}&indicator=${x}&from=${x}&group=${x}&__proto__[a]=${x}&${x}=1`,
  ],
  ['the search', (x) => `/en/search/?q=${x}`],
  ['a choice of slides', (x) => `/sessions/${first('sessions')}/present/?slides=${x}.${x}`],
  ['two moments of a map', (x) => `/compare/${first('compare')}/?left=${x}&right=${x}`],
  ['a region beside others', (x) => `/regions/KZ-10/?beside=${x}&with=${x},KZ-75#${x}`],
  ['the filters of the roadmap', (x) => `/roadmap/?outcome=${x}&body=${x}&region=${x}&kind=${x}#${x}`],
  ['a question to the SQL desk', (x) => `/ru/data/sql/?n=${x.slice(0, 9)}#q=${x}`],
  ['an example of the SQL desk', (x) => `/data/sql/?n=${x.slice(0, 9)}#example=${x}`],
  ['a dataset of the CSV desk', (x) => `/data/check/?n=${x.slice(0, 9)}#${x}`],
  ['moments that are well said and not there', () => `/regions/KZ-10/?beside=a.b&with=KZ-ZZ`],
  ['an edition that is not there', () => `/ru/?edition=9999.12.9`],
  ['a framed view', (x) => `${framed}?theme=${x}&lang=${x}&edition=${x}#${x}`],
];

/** Everything that goes wrong on a page, and whether something of the address became more than text. */
async function watch(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      faults.push(`${page.url().slice(0, 120)} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url().slice(0, 120)} error: ${error.message}`));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== site.origin && protocol !== 'data:') faults.push(`third party: ${request.url()}`);
  });
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  return faults;
}

async function faultsNow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { body } = document;
    const born = body.querySelectorAll(
      'img[src="x"], [onerror], [onload], a[href^="javascript:"], iframe, base',
    );
    return [
      ...Array.from(born, (element) => `born: ${element.outerHTML.slice(0, 80)}`),
      ...Object.keys(Object.prototype).map((name) => `in every object: ${name}`),
      ...(document.querySelector('h1, figcaption')?.textContent ? [] : ['nothing to read']),
    ];
  });
}

describe('a page whose address anybody may have written is read as it was built:', () => {
  it.each(PAGES)('%s', { timeout: 60_000 }, async (_, address) => {
    await site.visit({ viewport: { width: 390, height: 844 } }, async (page) => {
      const faults = await watch(page);
      for (const nasty of new Set(tried.map(address)).values()) {
        await page.goto(nasty, { waitUntil: 'load' });
        // Long enough for what is fetched with a view, short enough for CI.
        await page.waitForTimeout(30);
        faults.push(...(await faultsNow(page)).map((fault) => `${nasty.slice(0, 80)} ${fault}`));
      }
      expect(faults).toEqual([]);
    });
  });
});

it('what other programs wrote into the storage of the device breaks no page', async () => {
  await site.visit({ viewport: { width: 390, height: 844 } }, async (page) => {
    const faults = await watch(page);
    await page.addInitScript((markup) => {
      const values: Record<string, string> = {
        theme: `"><script>${markup}`,
        offline: '{"__proto__":{"x":1}}',
        'sql-history': JSON.stringify([
          markup,
          5,
          null,
          { a: 1 },
          '__proto__',
          'x'.repeat(30_000),
          'select 1',
        ]),
        'sql-history-off': markup,
      };
      if (location.search === '?broken') values['sql-history'] = '{"__proto__":{"polluted":1},';
      if (location.search !== '?off') delete values['sql-history-off'];
      for (const [name, value] of Object.entries(values)) localStorage.setItem(name, value);
    }, MARKUP);
    for (const address of [
      '/',
      '/data/sql/',
      '/data/sql/?broken',
      '/data/sql/?off',
      '/offline/',
      '/families/',
    ]) {
      await page.goto(address, { waitUntil: 'load' });
      await page.waitForTimeout(100);
      faults.push(...(await faultsNow(page)).map((fault) => `${address} ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
