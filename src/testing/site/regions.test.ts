import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { publishedObservations, publishedRows } from '../published-rows.ts';
import { pagesOfArea } from './helpers/area-pages.ts';
import { builtPages, DIST, documentOf } from './helpers/dist.ts';

const indicators = new Set(publishedRows('indicators').map((row) => row['id']));

const pages = builtPages().flatMap((page) => {
  const region = /^\/regions\/([^/]+)\/$/.exec(page.path)?.[1];
  if (!region) return [];
  const figures = [...documentOf(page).querySelectorAll('main data.figure')].flatMap((figure) => {
    const [what = '', area = ''] = figure.getAttribute('data-figure')?.split('@') ?? [];
    const heads = figure.closest('tr')?.querySelector('th a')?.getAttribute('href') ?? '';
    return indicators.has(what) ? [{ what, area, heads }] : [];
  });
  return [{ page, region, figures }];
});
const of = (region: string) => pages.filter((one) => one.region === region);

describe('the page of a region', () => {
  it('is there for the 20 of today and the 3 former shapes, in three languages', () => {
    expect(pages).toHaveLength(69);
    for (const former of ['KZ-ALM', 'KZ-KAR', 'KZ-VOS']) expect(of(former)).toHaveLength(3);
  });

  it('has its own figures and the country’s; another region’s only in a row that is headed by that region', () => {
    const wrong = pages.flatMap(({ page, region, figures }) =>
      figures.flatMap(({ what, area, heads }) => {
        const where = pagesOfArea(area);
        if (area === 'KZ' || where.has(region)) return [];
        return [...where.keys()].some((other) => heads.endsWith(`/regions/${other}/`))
          ? []
          : [`${page.address} ${what} of ${area}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has every figure of the region, of its earlier code and of its districts', () => {
    for (const { page, region, figures } of pages) {
      const shown = new Set(figures.map(({ what, area }) => `${what}@${area}`));
      const lacking = [...publishedObservations().values()].filter(
        (row) =>
          pagesOfArea(row['area'] ?? '').has(region) && !shown.has(`${row['indicator']}@${row['area']}`),
      );
      expect([page.address, ...lacking.map((row) => row['id'])]).toEqual([page.address]);
    }
  });

  it('of Turkistan has the figures of its earlier code', () => {
    for (const { figures } of of('KZ-61')) {
      expect(figures).toContainEqual(expect.objectContaining({ what: 'funds-allocated', area: 'KZ-YUZ' }));
      expect(figures.filter(({ area }) => area === 'KZ-YUZ').length).toBeGreaterThan(3);
    }
  });

  it.each([
    ['KZ-19', 'KZ-ALM'],
    ['KZ-33', 'KZ-ALM'],
    ['KZ-35', 'KZ-KAR'],
    ['KZ-62', 'KZ-KAR'],
    ['KZ-63', 'KZ-VOS'],
    ['KZ-10', 'KZ-VOS'],
  ])('of %s has no figure of %s, its larger former shape', (region, former) => {
    for (const { page, figures } of of(region)) {
      expect([page.address, figures.filter(({ area }) => area === former)]).toEqual([page.address, []]);
      expect(documentOf(page).querySelector(`a[href$="/regions/${former}/"]`)).not.toBeNull();
    }
  });

  it('of Almaty Region as it was has the 100 million tenge', () => {
    for (const { figures } of of('KZ-ALM'))
      expect(figures).toContainEqual(expect.objectContaining({ what: 'funds-allocated', area: 'KZ-ALM' }));
  });

  it('comes with a CSV of the same rows', () => {
    for (const region of new Set(pages.map((one) => one.region))) {
      const text = readFileSync(join(DIST, `regions/${region}.csv`), 'utf8');
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const wanted = [...publishedObservations().values()].filter((row) =>
        pagesOfArea(row['area'] ?? '').has(region),
      );
      const byId = (rows: readonly Readonly<Record<string, string>>[]) =>
        rows.toSorted((a, b) => (a['id'] ?? '').localeCompare(b['id'] ?? ''));
      expect([region, byId(data)]).toEqual([region, byId(wanted)]);
    }
  });
});
