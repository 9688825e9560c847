import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, DIST, isEvery, samplePages, templateOf } from './helpers/dist.ts';
import { inParallel, openSite, type Site } from './helpers/site.ts';

/** Bytes over the wire of what a reader gets before touching anything; fonts are compressed already. */
type Weight = {
  address: string;
  html: number;
  css: number;
  js: number;
  fonts: number;
  other: number;
  total: number;
};

const BUDGET = 100_000;
const SCRIPTS = 30_000;

const packed = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

/** Sizes of scripts and styles, which pages share, by their paths. */
const known = new Map<string, number>();

function packedOnce(path: string, bytes: Buffer): number {
  const size = known.get(path) ?? packed(bytes);
  known.set(path, size);
  return size;
}

async function weigh(
  site: Site,
  address: string,
  width: number,
): Promise<{ weight: Weight; urls: string[] }> {
  return site.visit({ viewport: { width, height: 844 } }, async (page) => {
    const weight: Weight = { address, html: 0, css: 0, js: 0, fonts: 0, other: 0, total: 0 };
    const urls: string[] = [];
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      const add = async () => {
        const body = await response.body();
        const type = response.request().resourceType();
        const part = { document: 'html', stylesheet: 'css', script: 'js', font: 'fonts' }[type] ?? 'other';
        const { pathname } = new URL(response.url());
        const bytes = part === 'fonts' ? body.length : packedOnce(pathname, body);
        weight[part as 'html'] += bytes;
        weight.total += bytes;
        urls.push(pathname);
      };
      pending.push(add());
    });
    await page.goto(address, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.waitForLoadState('networkidle');
    await Promise.all(pending);
    return { weight, urls };
  });
}

/** Every script that those which hold one of the texts import, they among them, by what the built files name. */
function scriptsWith(texts: readonly string[]): string[] {
  const folder = join(DIST, '_astro');
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = new Set<string>();
  for (const text of texts) {
    const holders = all.filter((name) => readFileSync(join(folder, name), 'utf8').includes(text));
    if (holders.length === 0) throw new Error(`no script has the text: ${text}`);
    for (const name of holders) found.add(name);
  }
  for (const name of found)
    for (const [, imported = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /(?:from|import)\s*"\.\/([\w.-]+\.js)"/g,
    ))
      found.add(imported);
  return [...found].map((name) => join(folder, name));
}

describe('the map', () => {
  it('with its districts weighs at most 60 kB of scripts, all that it ever loads', () => {
    // Each of these is in one of its scripts alone: the element, its card, Leaflet, the districts' table.
    const files = scriptsWith(['define(`region-map`', 'map-card__list', 'leaflet-pane', 'map-districts']);
    const bytes = files.reduce((sum, file) => sum + packed(readFileSync(file)), 0);
    console.info(`scripts of the map: ${bytes} bytes in ${files.length} files`);
    expect(bytes).toBeLessThanOrEqual(60_000);
  });
});

/**
 * Of the templates with a limit of their own the sample in each language; of every other one in the language whose page
 * is the longest, as its languages differ in words alone. `EVERY=1` weighs it in each.
 */
function weighedPages(limited: readonly string[]): BuiltPage[] {
  const sample = samplePages();
  const longest = new Map<string, BuiltPage>();
  for (const page of sample) {
    const best = longest.get(page.path);
    if (!best || Buffer.byteLength(page.html) > Buffer.byteLength(best.html)) longest.set(page.path, page);
  }
  return sample.filter(
    (page) => isEvery || limited.includes(templateOf(page)) || longest.get(page.path) === page,
  );
}

describe('the first view', async () => {
  const limited = ['/', '/centres/', '/funds/', '/families/', '/inspections/', '/regions/*/', '/data/sql/'];
  const samples = weighedPages(limited);
  let site: Site;
  let weighed: { weight: Weight; urls: string[] }[];
  beforeAll(async () => {
    site = await openSite();
    weighed = await inParallel(samples, 3, ({ address }) => weigh(site, address, 390));
    const rows = weighed.map(({ weight }) => weight).sort((a, b) => b.total - a.total);
    console.table(rows);
  });
  afterAll(() => site.close());

  it('of the home page, a subject, a region and the SQL desk weighs at most 100 kB', () => {
    const heavy = weighed.filter(
      ({ weight }, i) => limited.includes(templateOf(samples[i]!)) && weight.total > BUDGET,
    );
    expect(heavy.map(({ weight }) => weight)).toEqual([]);
  });

  it('of every page has at most 30 kB of scripts, and neither Leaflet nor DuckDB', () => {
    const heavy = weighed.filter(({ weight }) => weight.js > SCRIPTS);
    expect(heavy.map(({ weight }) => weight)).toEqual([]);
    const early = weighed.flatMap(({ urls }) =>
      urls.filter((url) => /leaflet|duckdb|\.wasm|plot/i.test(url)),
    );
    expect(early).toEqual([]);
  });
});
