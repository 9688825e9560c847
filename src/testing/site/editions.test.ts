import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { editionNumbers, editionPairs } from '../../loaders/editions/frozen.ts';
import { builtFiles, builtPages, DIST, documentOf } from './helpers/dist.ts';

const SITE = process.env['SITE'] ?? 'https://otbasy-atlas.example';
const pages = new Map(builtPages().map((page) => [page.address, page]));

describe('every Atom feed', () => {
  const feeds = builtFiles()
    .filter((path) => /\/data\/editions\/feed.*\.xml$/.test(path))
    .map((path) => {
      const xml = readFileSync(join(DIST, path), 'utf8');
      return { path, document: new JSDOM(xml, { contentType: 'application/xml' }).window.document };
    });
  const idsOf = (document: Document) =>
    [...document.querySelectorAll('entry > id')].map(({ textContent }) => textContent);

  it('is there for everything, each table and each region’s page, in three languages', () => {
    const tables = JSON.parse(readFileSync('data/datapackage.json', 'utf8')) as {
      resources: { format: string }[];
    };
    const count = tables.resources.filter(({ format }) => format === 'csv').length;
    expect(feeds).toHaveLength(3 * (1 + count + 23));
  });

  it('has an id of its own, entries of different ids, the latest first, and its own address', () => {
    const ids = feeds.map(({ document }) => document.querySelector('feed > id')?.textContent);
    expect(new Set(ids).size).toBe(feeds.length);
    for (const { path, document } of feeds) {
      const entries = idsOf(document);
      expect([path, new Set(entries).size]).toEqual([path, entries.length]);
      const days = [...document.querySelectorAll('entry > updated')].map(({ textContent }) => textContent);
      expect([path, days]).toEqual([path, days.toSorted().reverse()]);
      expect([path, document.querySelector('feed > updated')?.textContent]).toEqual([
        path,
        days[0] ?? expect.any(String),
      ]);
      expect(document.querySelector('link[rel="self"]')?.getAttribute('href')).toBe(`${SITE}${path}`);
    }
  });

  it('leads to pages and places that are there', () => {
    const lost = feeds.flatMap(({ path, document }) =>
      [...document.querySelectorAll('link[rel="alternate"], content a')].flatMap((link) => {
        const { pathname, hash } = new URL(link.getAttribute('href') ?? '', SITE);
        const page = pages.get(pathname);
        const isThere =
          page && (hash === '' || page.html.includes(` id="${decodeURIComponent(hash.slice(1))}"`));
        return isThere ? [] : [`${path} → ${pathname}${hash}`];
      }),
    );
    expect([...new Set(lost)]).toEqual([]);
  });

  it('keeps an entry’s id where it stands in two feeds', () => {
    const byTitle = new Map<string, string>();
    for (const { document } of feeds)
      for (const entry of document.querySelectorAll('entry')) {
        const key = `${document.documentElement.getAttribute('xml:lang')} ${entry.querySelector('title')?.textContent}`;
        const id = entry.querySelector('id')?.textContent ?? '';
        expect(byTitle.get(key) ?? id).toBe(id);
        byTitle.set(key, id);
      }
  });
});

describe('the page of editions', () => {
  it('names every edition, its files and what differs from each earlier one', async () => {
    for (const address of ['/data/editions/', '/ru/data/editions/', '/en/data/editions/']) {
      const document = documentOf(pages.get(address)!);
      const links = [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? '');
      for (const edition of await editionNumbers()) {
        expect(document.getElementById(edition)).not.toBeNull();
        expect(links).toContain(`/data/editions/${edition}/manifest.json`);
      }
      for (const { from, to } of await editionPairs())
        expect(links.some((link) => link.endsWith(`/data/editions/${to}/since/${from}/`))).toBe(true);
    }
  });
});

describe('a difference', () => {
  it('is a page in three languages and a CSV file with the same rows', async () => {
    for (const { from, to } of await editionPairs()) {
      const path = `/data/editions/${to}/since/${from}`;
      expect(existsSync(join(DIST, `${path}.csv`))).toBe(true);
      const { data } = Papa.parse<Record<string, string>>(readFileSync(join(DIST, `${path}.csv`), 'utf8'), {
        header: true,
        skipEmptyLines: true,
      });
      const rows = new Set(data.filter(({ id }) => id).map(({ table, id }) => `${table} ${id}`));
      for (const prefix of ['', '/ru', '/en'])
        expect(documentOf(pages.get(`${prefix}${path}/`)!).querySelectorAll('.change')).toHaveLength(
          rows.size,
        );
    }
  });
});
