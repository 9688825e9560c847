import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { publishedRows } from '../testing/published-rows.ts';
import { areaLabel } from '../ledger/area-label.ts';
import { pageOf } from '../ledger/region-page.ts';
import { atlas } from './atlas.ts';
import { regionsWithPage } from './region-pages.ts';

const all = await atlas();

describe('the page of a region', () => {
  it.each([
    ['KZ-61', '/regions/KZ-61/'],
    ['KZ-YUZ', '/regions/KZ-61/'],
    ['KZ-ALM', '/regions/KZ-ALM/'],
    ['KZ-19', '/regions/KZ-19/'],
    ['KZ-AST', '/regions/KZ-71/'],
  ])('%s is at %s', (region, path) => {
    expect(pageOf('kk', all, region)).toBe(path);
    expect(pageOf('en', all, region)).toBe(`/en${path}`);
  });

  it('is not there for what is no region of 2018 or 2022', () => {
    expect(() => pageOf('kk', all, 'KZ-YUZ-1')).toThrow('region has no page: KZ-YUZ-1');
  });

  it('is one of 23: the 20 of today first, then the three former shapes', async () => {
    const ids = await regionsWithPage();
    expect(ids).toHaveLength(23);
    expect(ids.slice(20)).toEqual(['KZ-ALM', 'KZ-KAR', 'KZ-VOS']);
  });
});

describe('the label of an area', () => {
  it.each([
    ['KZ', null, false],
    ['KZ-61', '/en/regions/KZ-61/', false],
    ['KZ-YUZ', '/en/regions/KZ-61/', false],
    ['KZ-ALM', '/en/regions/KZ-ALM/', true],
    ['KZ-19.191000000', '/en/regions/KZ-19/', false],
    ['KZ-YUZ-1', null, true],
  ])('of %s leads to %s', (id, href, former) => {
    expect(areaLabel('en', all, id)).toMatchObject({ href, former });
  });

  it('gives the name of then with today’s in brackets where it changed', () => {
    const { name } = areaLabel('en', all, 'KZ-AST');
    expect(name).toContain('Nur-Sultan');
    expect(name).toContain('Astana');
  });

  it('names every area in every language', () => {
    const ids = publishedRows('areas').map((row) => row['id'] ?? '');
    for (const locale of locales)
      for (const id of ids) expect(areaLabel(locale, all, id).name, `${locale} ${id}`).not.toBe('');
  });
});
