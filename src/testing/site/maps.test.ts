import { describe, expect, it } from 'vitest';
import { pagesOfArea, publishedAreas } from './helpers/area-pages.ts';
import { builtPages, documentOf, isEmbed } from './helpers/dist.ts';

// A framed view is a picture: its table names the areas.
const pages = builtPages()
  .filter((page) => !isEmbed(page))
  .filter(({ html }) => /class="(map map--|district-map district-map--)/.test(html))
  .map((page) => ({ page, document: documentOf(page) }));

const regionsOf = (vintage: string | undefined) =>
  [...publishedAreas.values()]
    .filter((row) => row['level'] === 'region' && row['vintage'] === vintage)
    .map((row) => row['id'])
    .sort();

const areaOf = (element: Element): string => element.closest('[data-area]')?.getAttribute('data-area') ?? '';

/** Every map of regions, with the areas that it draws. */
const maps = pages.flatMap(({ page, document }) =>
  [...document.querySelectorAll('svg.map')].map((svg) => ({
    page,
    svg,
    drawn: [...svg.querySelectorAll('use[href^="#shape-"]')],
  })),
);

/** Maps with their table: the region, its mark and its row. */
const rows = pages.flatMap(({ page, document }) =>
  [...document.querySelectorAll('.switch')].flatMap((panels) => {
    const svg = panels.querySelector(':scope > .switch__panels > .map-figure svg.map--wide');
    const body = panels.querySelector(':scope > .switch__panels table tbody');
    if (!svg || !body) return [];
    const links = [...svg.querySelectorAll('a[data-area]')];
    return links.map((link, i) => ({ page, link, row: body.children[i] ?? null, id: areaOf(link) }));
  }),
);
const tell = ({ page, id }: { page: { address: string }; id: string }, what = '') =>
  `${page.address} ${id} ${what}`;

describe('every map of regions', () => {
  it('is found', () => {
    expect(maps.length).toBeGreaterThan(60);
    expect(rows.length).toBeGreaterThan(300);
  });

  it('says of each area that it draws which one it is', () => {
    const unnamed = maps.flatMap(({ page, drawn }) =>
      drawn.flatMap((use) => {
        const shape = use.getAttribute('href')?.replace('#shape-', '') ?? '';
        return areaOf(use) === shape ? [] : [`${page.address} ${shape}`];
      }),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });

  it('draws all regions of one vintage and no other', () => {
    const wrong = maps.flatMap(({ page, drawn }) => {
      const ids = drawn.map((use) => use.getAttribute('href')?.replace('#shape-', '') ?? '').sort();
      const vintage = publishedAreas.get(ids[0] ?? '')?.['vintage'];
      return ids.join() === regionsOf(vintage).join() ? [] : [`${page.address} ${ids.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('hatches what is missing and nothing else', () => {
    const wrong = maps.flatMap(({ page, svg }) =>
      [...svg.querySelectorAll('a[data-area]')].flatMap((link) => {
        const isMissing = link.classList.contains('area--missing');
        const isHatched = link.querySelector('use')?.getAttribute('fill') === 'url(#pattern-missing)';
        return isMissing === isHatched ? [] : [`${page.address} ${areaOf(link)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('holds the shapes and patterns that it refers to', () => {
    const missing = pages.flatMap(({ page, document }) =>
      [...document.querySelectorAll('use[href], [fill^="url(#"]')].flatMap((element) => {
        const id = /#([^)]+)/.exec(element.getAttribute('href') ?? element.getAttribute('fill') ?? '')?.[1];
        return id && document.getElementById(id) ? [] : [`${page.address} #${id}`];
      }),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('every map of districts', () => {
  it('says of each area that it draws which one it is', () => {
    const unnamed = pages.flatMap(({ page, document }) =>
      [
        ...document.querySelectorAll('svg.district-map :is(.district-map__district, .district-map__region)'),
      ].flatMap((path) => (publishedAreas.has(areaOf(path)) ? [] : [page.address])),
    );
    expect([...new Set(unnamed)]).toEqual([]);
  });
});

describe('the table beside a map', () => {
  it('has the rows of the map in its order', () => {
    const wrong = rows.filter(
      ({ link, row }) => row?.querySelector('th a')?.getAttribute('href') !== link.getAttribute('href'),
    );
    expect(wrong.map((one) => tell(one))).toEqual([]);
  });

  it('says what the map says', () => {
    const wrong = rows.filter(({ link, row }) => {
      const cell = row?.querySelector('td');
      const heard = cell?.querySelector('data .visually-hidden') ?? cell;
      return !link.getAttribute('aria-label')?.includes(heard?.textContent.trim() || '…');
    });
    expect(wrong.map((one) => tell(one, one.link.getAttribute('aria-label') ?? ''))).toEqual([]);
  });

  it('has a figure exactly where the map is not hatched, and zero is a figure', () => {
    const wrong = rows.filter(({ link, row }) => {
      const figure = row?.querySelector('td')?.querySelector('data.figure');
      const isMissing = link.classList.contains('area--missing');
      return isMissing === Boolean(figure) || (figure?.getAttribute('value') === '0' && isMissing);
    });
    expect(wrong.map((one) => tell(one))).toEqual([]);
  });

  it('holds figures of that very region: a split region’s are never on the smaller one of today', () => {
    const wrong = rows.flatMap((one) =>
      [...(one.row?.querySelectorAll('data.figure') ?? [])].flatMap((figure) => {
        const area = figure.getAttribute('data-figure')?.split('@')[1] ?? '';
        const relation = area === one.id ? 'itself' : pagesOfArea(area).get(one.id);
        return relation === 'itself' || relation === 'then' ? [] : [tell(one, area)];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
