import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { edition } from '../../loaders/edition.ts';
import { faultsOf, HOSTILE } from '../hostile.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const parser = new new JSDOM('').window.DOMParser();

/** Presses a button that saves, and answers the file's name and bytes. */
async function saved(page: Page, within: string, name: 'SVG' | 'PNG') {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`${within} .picture-foot__links`).getByText(name, { exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** What a saved SVG says, and whether it needs or does anything that it should not. */
function readSvg(bytes: Buffer) {
  const text = bytes.toString();
  const svg = parser.parseFromString(text, 'image/svg+xml').documentElement;
  const fonts = svg.querySelector('style')?.textContent ?? '';
  for (const style of svg.querySelectorAll('style')) style.remove();
  expect(svg.localName).toBe('svg');
  expect(faultsOf(svg)).toEqual([]);
  expect(/var\(--|class=|href=|url\((?!["'&quot;]*#)/.test(svg.outerHTML)).toBe(false);
  expect([...fonts.matchAll(/url\(([^)]{0,28})/g)].every(([, to]) => to?.startsWith('data:font/woff2'))).toBe(
    true,
  );
  return {
    title: svg.querySelector('title')?.textContent,
    said: [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
    paper: svg.querySelector(':scope > rect')?.getAttribute('fill'),
    size: [svg.getAttribute('width'), svg.getAttribute('height')].map(Number),
    families: [...new Set([...fonts.matchAll(/font-family:'([^']+)'/g)].map(([, family]) => family))],
  };
}

const pngSize = (bytes: Buffer) => [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];

/** The colour of a PNG's corner, and how many pixels of ink it has, seen by the browser. */
const pixels = (page: Page, bytes: Buffer) =>
  page.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let ink = 0;
    for (let i = 0; i < data.length; i += 4) if (data[i]! < 60 && data[i + 2]! < 60) ink += 1;
    return { corner: [...data.slice(0, 4)], ink };
  }, bytes.toString('base64'));

const PAPER = [251, 250, 247, 255];

async function visit(use: (page: Page) => Promise<void>, options = {}): Promise<void> {
  await site.visit({ viewport: { width: 1440, height: 900 }, ...options }, async (page) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    await use(page);
    expect(faults).toEqual([]);
  });
}

describe('a filtered view', () => {
  const view = '/ru/families/?indicator=applications';

  it('is saved as it is seen, on paper in the dark as well, with filter, sources and edition inside', async () => {
    await visit(
      async (page) => {
        await page.goto(view);
        await page.locator('#live-map').waitFor();
        for (const [part, name] of [
          ['map', 'live-map'],
          ['chart', 'live-time'],
        ] as const) {
          const within = `section[aria-labelledby=${name}]`;
          const svg = await saved(page, within, 'SVG');
          expect(svg.name).toBe(`otbasy-atlas-families-${part}-${await edition()}.svg`);
          const told = readSvg(svg.bytes);
          expect(told.title).toBe(await page.locator(`#${name}`).textContent());
          for (const word of [
            'Показатель: Поступившие обращения',
            'Источники:',
            'CC\u00a0BY\u00a04.0',
            'Атлас семьи',
          ])
            expect(told.said).toContain(word);
          expect(told.said).toContain(await edition());
          expect(told.said.replaceAll(' ', '')).toContain('/ru/families/?indicator=applications');
          expect(told.paper).toBe('rgb(251, 250, 247)');
          expect(told.families).toEqual(expect.arrayContaining(['Onest', 'Source Serif 4']));
          const png = await saved(page, within, 'PNG');
          expect(png.name).toBe(svg.name.replace(/svg$/, 'png'));
          expect(pngSize(png.bytes)).toEqual(told.size.map((side) => side * 2));
          const seen = await pixels(page, png.bytes);
          expect(seen.corner).toEqual(PAPER);
          expect(seen.ink).toBeGreaterThan(800);
        }
        expect(await page.locator('body > div[aria-hidden=true]').count()).toBe(0);
      },
      { colorScheme: 'dark' },
    );
  });

  it('has names and numbers on its map when it is saved on a phone', async () => {
    await visit(
      async (page) => {
        await page.goto(view);
        const { bytes } = await saved(page, 'section[aria-labelledby=live-map]', 'SVG');
        const { said, size } = readSvg(bytes);
        expect(size[0]).toBe(1200);
        expect(said).toContain('Ұлытау');
      },
      { viewport: { width: 390, height: 844 } },
    );
  });
});

describe('an answer of the desk', () => {
  it('is saved as chart and map, with hostile values as text', async () => {
    const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
    const rows = HOSTILE.slice(0, 6).map((text, i) => `select ${literal(text)} as name, ${i + 3} as n`);
    const regions = "select 'KZ-61' as area, 5.5 as n union all select 'KZ-10', 7";
    await visit(async (page) => {
      for (const [sql, part] of [
        [rows.join(' union all '), 'chart'],
        [regions, 'map'],
      ] as const) {
        await page.goto('about:blank');
        await page.goto(`/en/data/sql/#q=${encodeURIComponent(sql)}`);
        await page.locator('.cm-content').waitFor();
        await page.click('[data-run]');
        await page.locator('result-view [data-part=facts]').filter({ hasText: /\d/ }).waitFor();
        await page.click(`result-view [data-view=${part}]`);
        const within = `result-view [data-part=panel-${part}]`;
        const svg = await saved(page, within, 'SVG');
        expect(svg.name).toBe(`otbasy-atlas-sql-${part}-${await edition()}.svg`);
        const { said } = readSvg(svg.bytes);
        expect(said).toContain('The result of a reader’s own query');
        expect(said).toContain(part === 'map' ? 'geokz' : '<script>');
        const png = await saved(page, within, 'PNG');
        expect((await pixels(page, png.bytes)).corner).toEqual(PAPER);
      }
    });
  });
});
