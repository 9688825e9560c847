import { ICONS } from '../../loaders/offline/icons.ts';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureParts } from '../../format/figure.ts';
import { edition } from '../../loaders/edition.ts';
import { cardContent, cardPages } from '../../loaders/pictures/link-cards.ts';
import { paintedCard } from '../../loaders/pictures/published.ts';
import { CARD } from '../../pictures/link-card.ts';
import {
  builtFiles,
  builtPages,
  DIST,
  documentOf,
  isEmbed,
  isNotFound,
  TEMPLATES,
  templateOf,
} from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

const read = (address: string) => readFileSync(join(DIST, decodeURI(address)));

/** Width and height of a PNG, from its header. Throws for what is none. */
function sizeOf(png: Buffer): { width: number; height: number } {
  if (png.toString('latin1', 1, 4) !== 'PNG') throw new Error('not a png');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

/** A view to frame is sent as a page of its own by nobody: it has no card. */
const pages = builtPages().filter((page) => !isEmbed(page));
const documents = new Map(pages.map((page) => [page.address, documentOf(page)]));
const metaOf = (address: string, name: string) =>
  documents
    .get(address)
    ?.querySelector(`meta[property="${name}"], meta[name="${name}"]`)
    ?.getAttribute('content') ?? '';

describe('the card of every page', () => {
  it('is there in its size, in the language of the page, with its words', () => {
    expect(new Set(pages.map(templateOf))).toEqual(new Set(TEMPLATES.filter((one) => one !== '/embed/*/')));
    for (const { address, locale } of pages) {
      const card = new URL(metaOf(address, 'og:image'));
      expect([address, card.pathname.startsWith(locale === 'kk' ? '/' : `/${locale}/`)]).toEqual([
        address,
        true,
      ]);
      expect([address, sizeOf(read(card.pathname))]).toEqual([address, CARD]);
      expect(metaOf(address, 'og:image:width')).toBe('1200');
      expect(metaOf(address, 'og:image:height')).toBe('630');
      expect(metaOf(address, 'og:image:alt').length).toBeGreaterThan(40);
      expect(metaOf(address, 'twitter:card')).toBe('summary_large_image');
    }
  });

  it('weighs little enough for every messenger', () => {
    const heavy = builtFiles().filter((file) => file.endsWith('/card.png') && read(file).length > 100_000);
    expect(heavy).toEqual([]);
  });

  it('is its own on the home page, a subject and a region, and says the number that the page says', async () => {
    const own = await cardPages();
    const told = pages.filter((page) => own.includes(page.path) && !isNotFound(page));
    expect(told).toHaveLength(own.length * 3);
    for (const { address, locale, path } of told) {
      expect(new URL(metaOf(address, 'og:image')).pathname).toBe(`${address}card.png`);
      const { code, figure, title, source } = await cardContent(locale, path);
      const shown = [...(documents.get(address)?.querySelectorAll(`[data-figure="${code}"]`) ?? [])];
      const texts = shown.map(({ textContent }) => textContent.replace(/\s/g, ''));
      expect([address, texts.some((text) => text.includes(figure.replace(/\s/g, '')))]).toEqual([
        address,
        true,
      ]);
      const svg = await paintedCard(locale, path);
      const said = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
      const { before, digits } = figureParts(figure);
      expect(said).toEqual(expect.arrayContaining([before, digits.trim()].filter(Boolean)));
      expect(said.join(' ')).toContain(title.split(' ')[0]);
      expect(said.join(' ')).toContain(await edition());
      for (const part of [figure, source]) expect(metaOf(address, 'og:image:alt')).toContain(part);
    }
  });
});

describe('the pictures of a page', () => {
  const links = pages.flatMap(({ address }) =>
    [...(documents.get(address)?.querySelectorAll('.picture-foot__links a[download]') ?? [])].map((link) => ({
      address: new URL(link.getAttribute('href') ?? '', `https://site${address}`).pathname,
      name: link.getAttribute('download') ?? '',
    })),
  );
  const pictures = links.filter(({ address }) => /\.(svg|png)$/.test(address));
  const files = builtFiles().filter((file) => /\/[^/]+\.(svg|png)$/.test(file) && file.split('/').length > 1);
  const parser = new new JSDOM('').window.DOMParser();

  it('are all there, are all linked, and are named by view and edition', async () => {
    const missing = links.filter(({ address }) => !existsSync(join(DIST, address)));
    expect(missing).toEqual([]);
    const linked = new Set(links.map(({ address }) => address));
    const others = ['/favicon.svg', '/og.png', ...ICONS.map(({ name }) => `/${name}.png`)];
    const unlinked = files.filter(
      (file) => !linked.has(file) && !file.endsWith('/card.png') && !others.includes(file),
    );
    expect(unlinked).toEqual([]);
    const of = await edition();
    const misnamed = pictures.filter(({ address, name }) => {
      const [view, format] = (address.split('/').at(-1) ?? '').split('.');
      return name !== `otbasy-atlas-${view}-${of}.${format}`;
    });
    expect(misnamed).toEqual([]);
  });

  it('have their data beside them', () => {
    for (const { address } of pictures) {
      const view = address.replace(/\.[a-z]+$/, '');
      const { rows } = JSON.parse(read(`${view}.json`).toString());
      const lines = read(`${view}.csv`).toString().trimEnd().split('\r\n');
      expect([view, lines.length]).toEqual([view, rows.length + 1]);
    }
  });

  it('as SVG are whole, say title, edition and address in words, and borrow nothing', async () => {
    const of = await edition();
    for (const { address } of links.filter((link) => link.address.endsWith('.svg'))) {
      const text = read(address).toString();
      const svg = parser.parseFromString(text, 'image/svg+xml').documentElement;
      expect([address, svg.localName]).toEqual([address, 'svg']);
      const said = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      const title = svg.querySelector('title')?.textContent ?? '';
      expect([address, title.length > 3 && said.includes(title.split(' ')[0] ?? '–')]).toEqual([
        address,
        true,
      ]);
      expect([address, svg.querySelector('desc')?.textContent === '']).toEqual([address, false]);
      const data = JSON.parse(read(address.replace(/svg$/, 'json')).toString());
      expect([data.view, data.title]).toEqual([address.replace(/\.svg$/, ''), title]);
      expect([address, said.replaceAll('\u00a0', ' ').includes(of)]).toEqual([address, true]);
      expect([address, said.includes(address.replace(/[^/]+$/, ''))]).toEqual([address, true]);
      const outside = [...text.matchAll(/(?:href=|url\()["']?([^"')\s]+)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !to.startsWith('#') && !to.startsWith('data:font/woff2'));
      expect([address, outside]).toEqual([address, []]);
      expect([address, /var\(--|class=|<script|<image|foreignObject/.test(text)]).toEqual([address, false]);
    }
  });

  it('as PNG are 1600 pixels wide, and as high as the same SVG', () => {
    for (const { address } of links.filter((link) => link.address.endsWith('.png'))) {
      const { width, height } = sizeOf(read(address));
      const [, w, h] =
        /viewBox="0 0 (\d+) (\d+)"/.exec(read(address.replace(/png$/, 'svg')).toString()) ?? [];
      expect([address, width]).toEqual([address, 1600]);
      expect([address, Math.abs(height - (1600 * Number(h)) / Number(w)) < 2]).toEqual([address, true]);
    }
  });
});

describe('a picture opened by itself', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site.close());

  it.each(['/map-centres.svg', '/ru/centres/places.svg', '/en/regions/KZ-61/map.svg'])(
    '%s sets its letters in its own fonts, asks for nothing, and fits its frame',
    async (address) => {
      await site.visit({ viewport: { width: 1300, height: 1000 } }, async (page) => {
        const asked: string[] = [];
        const faults: string[] = [];
        page.on('request', (request) => {
          if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
        });
        page.on('console', (message) => faults.push(message.text()));
        await page.goto(address);
        const found = await page.evaluate(async () => {
          await document.fonts.ready;
          const svg = document.documentElement as unknown as SVGSVGElement;
          const { width, height } = svg.viewBox.baseVal;
          const out = [...svg.querySelectorAll('text')].filter((text) => {
            const box = text.getBBox();
            const matrix = text.getCTM();
            const left = (matrix?.e ?? 0) + box.x;
            return left < 0 || left + box.width > width + 1;
          });
          return {
            fonts: [...document.fonts]
              .filter(({ status }) => status === 'loaded')
              .map(({ family }) => family),
            out: out.map(({ textContent }) => textContent),
            size: [width, height],
          };
        });
        expect(asked).toEqual([address]);
        expect(faults).toEqual([]);
        expect(new Set(found.fonts.map((family) => family.replaceAll('"', '')))).toEqual(
          new Set(['Onest', 'Source Serif 4']),
        );
        expect(found.out).toEqual([]);
      });
    },
  );
});
