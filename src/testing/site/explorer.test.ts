import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../../loaders/atlas.ts';
import { answer } from '../../loaders/database.ts';
import {
  type ExploreParams,
  exploreMapReports,
  exploreMapValues,
  exploreRates,
  exploreRegister,
  exploreRows,
  type RegisterParams,
} from '../../queries/questions.ts';
import { shareOf } from './helpers/dist.ts';
import { readCards } from './helpers/live-map.ts';
import { everything } from '../explore-params.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const EXPLORER = 'subject-explorer';
const t = translator('kk');

/** The view's parameters as the engine at build is asked with them. */
const asked = (subject: string, filters: Partial<ExploreParams> = {}): ExploreParams => ({
  ...everything(subject),
  ...filters,
});

/** What of them the register is asked with. */
function ofRegister(filters: Partial<ExploreParams> = {}): RegisterParams {
  const { only_area, only_vintage, from_year, to_year, with_undated, only_kind, only_stage, only_source } =
    asked('centres', filters);
  return { only_area, only_vintage, from_year, to_year, with_undated, only_kind, only_stage, only_source };
}

const kept = new Map<string, Promise<Page>>();

/**
 * A subject's page at the view of a query, on the page kept for it: its engine starts once for all views, which
 * follow each other as by Back.
 */
async function view(
  path: string,
  use: (page: Page) => Promise<void>,
  { colorScheme = 'light', width = 1280 }: { colorScheme?: 'light' | 'dark'; width?: number } = {},
): Promise<void> {
  const { pathname, search } = new URL(path, site.origin);
  const first = async (): Promise<Page> => {
    const context = await site.browser.newContext({ baseURL: site.origin });
    const page = await context.newPage();
    await page.goto(path);
    return page;
  };
  const known = kept.get(pathname);
  const page = await (known ?? first());
  kept.set(pathname, Promise.resolve(page));
  await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: 1000 });
  if (known)
    await page.evaluate((query) => {
      history.pushState(null, '', location.pathname + query);
      dispatchEvent(new PopStateEvent('popstate'));
    }, search);
  if (search) await answered(page);
  else if (known) await answered(page, 'built');
  await use(page);
}

/** Waits for the answer to what the address asks. */
async function answered(page: Page, phase = 'live'): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => {
      const explorer = document.querySelector<HTMLElement>(String(name));
      const own = new URLSearchParams(location.search);
      for (const key of own.keys()) if (/^(utm_|receipt|edition)/.test(key)) own.delete(key);
      const shown = new URLSearchParams(explorer?.dataset['shown']);
      own.sort();
      shown.sort();
      return explorer?.dataset['phase'] === wanted && (wanted !== 'live' || String(own) === String(shown));
    },
    [EXPLORER, phase],
  );
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  const before = page.url();
  const field = page.locator(`${EXPLORER} form select[name=${name}]`);
  if (!(await field.isVisible())) await page.click(`${EXPLORER} details summary`);
  await field.selectOption(value);
  await page.waitForURL((url) => url.href !== before);
  await answered(page);
}

/** Ids of all rows in the order in which they stand. */
async function shownIds(page: Page): Promise<string[]> {
  const all = page.locator('.live__more button');
  if (await all.isVisible()) await all.click();
  return page.$$eval('.live__table tr[data-id]', (rows) => rows.map((row) => row.dataset['id'] ?? ''));
}

const nativeIds = async (params: ExploreParams): Promise<string[]> =>
  (await answer(exploreRows, params)).map(({ id }) => id);

const isBuiltShown = (page: Page): Promise<boolean> =>
  page.$$eval('[data-built]', (parts) => parts.every((part) => !(part as HTMLElement).hidden));

const regionsShown = (page: Page): Promise<Record<string, string>> =>
  page.$$eval('.live a.area:not(.area--missing, .area--not-applicable)', (areas) =>
    Object.fromEntries(
      areas.map((area) => [area.getAttribute('data-area') ?? '', area.getAttribute('aria-label') ?? '']),
    ),
  );

describe('filters of a subject', () => {
  it('each let through what the engine at build lets through', async () => {
    const steps: [subject: string, name: string, value: string, filters: Partial<ExploreParams>][] = [
      ['families', 'indicator', 'helped', { only_indicator: 'helped' }],
      ['families', 'area', 'KZ-61', { only_area: 'KZ-61' }],
      ['families', 'programme', 'contact-centre-111', { only_programme: 'contact-centre-111' }],
      ['families', 'from', '2024', { from_year: 2024 }],
      ['families', 'to', '2020', { to_year: 2020 }],
      ['families', 'kind', 'crisis', { only_kind: 'crisis' }],
      ['families', 'unit', 'families', { only_unit: 'families' }],
      ['families', 'source', 't0', { only_source: 't0' }],
      ['families', 'qualifier', 'about', { only_qualifier: 'about' }],
      ['families', 'vintage', '2018', { only_vintage: '2018' }],
      ['centres', 'stage', 'planned', { only_stage: 'planned' }],
      ['centres', 'kind', 'crisis', { only_kind: 'crisis' }],
      ['funds', 'payer', 'sponsors', { only_payer: 'sponsors' }],
      ['inspections', 'kind', 'boarding-school', { only_kind: 'boarding-school' }],
      ['inspections', 'area', 'KZ', { only_area: 'KZ' }],
    ];
    for (const [subject, of] of Map.groupBy(steps, ([one]) => one))
      await view(`/${subject}/`, async (page) => {
        for (const [, name, value, filters] of of) {
          await choose(page, name, value);
          expect([name, await shownIds(page)]).toEqual([name, await nativeIds(asked(subject, filters))]);
          await page.click('.chip--clear');
          await answered(page, 'built');
          expect(await isBuiltShown(page)).toBe(true);
        }
      });
  });

  it('work together, and can be taken away one by one', async () => {
    await view('/families/', async (page) => {
      await choose(page, 'indicator', 'helped');
      await choose(page, 'from', '2023');
      const undated = page.locator('input[name=undated]');
      if (!(await undated.isVisible())) await page.click(`${EXPLORER} details summary`);
      await undated.uncheck();
      await page.waitForURL(/undated=no/);
      await answered(page);
      const filters = { only_indicator: 'helped', from_year: 2023, with_undated: false };
      expect(await shownIds(page)).toEqual(await nativeIds(asked('families', filters)));
      await page.click('.chip[data-filter=indicator]');
      await page.waitForURL((url) => !url.search.includes('indicator'));
      await answered(page);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('live-title');
      expect(await shownIds(page)).toEqual(
        await nativeIds(asked('families', { from_year: 2023, with_undated: false })),
      );
    });
  });

  it('fetch nothing of the engine before one is set', async () => {
    await site.visit({}, async (page) => {
      const paths: string[] = [];
      page.on('request', (request) => paths.push(new URL(request.url()).pathname));
      await page.goto('/families/', { waitUntil: 'networkidle' });
      expect(paths.filter((path) => /^\/(engine|explore)\//.test(path))).toEqual([]);
      expect(await isBuiltShown(page)).toBe(true);
    });
  });

  it('are not there without a script, and everything else is', async () => {
    await site.visit({ javaScriptEnabled: false }, async (page) => {
      await page.goto('/families/?indicator=helped');
      expect(await page.locator(`${EXPLORER} form`).isVisible()).toBe(false);
      expect(await page.locator('#rows').isVisible()).toBe(true);
    });
  });
});

describe('the address of a view', () => {
  const QUERY = '?indicator=helped&area=KZ&sort=value&group=programme';

  it('restores it, after a reload, with Back and in another language', async () => {
    await site.visit({}, async (page) => {
      await page.goto(`/families/${QUERY}`);
      await answered(page);
      const ids = (await shownIds(page)).toSorted();
      const filters = { only_indicator: 'helped', only_area: 'KZ' };
      expect(ids).toEqual((await nativeIds(asked('families', filters))).toSorted());
      await page.reload();
      await answered(page);
      expect((await shownIds(page)).toSorted()).toEqual(ids);
      expect(await page.inputValue('select[name=indicator]')).toBe('helped');
      await choose(page, 'indicator', 'applications');
      await page.goBack();
      await answered(page);
      expect((await shownIds(page)).toSorted()).toEqual(ids);
      await page.click('.masthead__languages a[hreflang=ru]');
      await page.waitForURL(/\/ru\/families\//);
      await answered(page);
      expect((await shownIds(page)).toSorted()).toEqual(ids);
      expect(await page.textContent('#live-title')).toBe(
        translator('ru')('explore.found', {
          n: ids.length,
          total: (await nativeIds(asked('families'))).length,
        }),
      );
    });
  });

  it('keeps the parameters of others, and without a filter shows the built view again', async () => {
    await site.visit({}, async (page) => {
      await page.goto('/funds/?utm_source=letter');
      await answered(page, 'built');
      expect(await page.textContent('.explorer__say')).toBe('');
      await choose(page, 'indicator', 'funds-given');
      expect(new URL(page.url()).search).toBe('?indicator=funds-given&utm_source=letter');
      expect(await isBuiltShown(page)).toBe(false);
      await page.goBack();
      await answered(page, 'built');
      expect(await isBuiltShown(page)).toBe(true);
      expect(await page.locator('.live').isVisible()).toBe(false);
    });
  });

  it('that nobody could have made is ignored, and the page says so', async () => {
    await site.visit({}, async (page) => {
      const alarms: string[] = [];
      page.on('dialog', (dialog) => {
        alarms.push(dialog.message());
        void dialog.dismiss();
      });
      page.on('pageerror', (error) => alarms.push(error.message));
      const hostile = '<img src=x onerror=alert(1)>';
      await page.goto(
        `/families/?indicator=${encodeURIComponent(hostile)}&colour=red&area=KZ-99&from=1&to=%00`,
      );
      await answered(page, 'built');
      const said = await page.textContent('.explorer__say');
      for (const part of [`indicator=${hostile}`, 'colour=red', 'area=KZ-99', 'from=1'])
        expect(said).toContain(part);
      expect(await page.locator('.explorer__say img').count()).toBe(0);
      expect(await isBuiltShown(page)).toBe(true);
      expect(alarms).toEqual([]);
      await page.goto('/families/?area=KZ-61&colour=red');
      await page.waitForFunction(
        (name) => document.querySelector<HTMLElement>(name)?.dataset['phase'] === 'live',
        EXPLORER,
      );
      expect(await page.textContent('.explorer__say')).toContain('colour=red');
    });
  });
});

describe('map, chart and rows', () => {
  it('show values where all are of one indicator, unit and programme', async () => {
    await view('/families/?indicator=applications&programme=contact-centre-111', async (page) => {
      const filters = { only_indicator: 'applications', only_programme: 'contact-centre-111' };
      const { observations, areaNames } = await atlas();
      const picks = await answer(exploreMapValues, { ...asked('families', filters), vintage: '2022' });
      const told = picks.flatMap(({ region, observation }) => {
        if (observation === null) return [];
        const { text, words } = figureView('kk', must(observations, observation), false);
        return [[region, `${must(areaNames, region).long_kk}: ${words ?? text}`]];
      });
      expect(told.length).toBeGreaterThan(3);
      expect(await regionsShown(page)).toEqual(Object.fromEntries(told));
      const ids = await shownIds(page);
      expect(ids).toEqual(await nativeIds(asked('families', filters)));
      const bars = ids.filter((id) => must(observations, id).value !== null).length;
      expect(await page.locator('#live-time + div svg rect').count()).toBe(Math.min(bars, 24));
    });
  });

  it.each([
    ['families', '', {}],
    ['families', 'area=KZ-61', { only_area: 'KZ-61' }],
    ['families', 'stage=actual', { only_stage: 'actual' }],
    ['funds', 'indicator=funds-allocated', { only_indicator: 'funds-allocated' }],
    ['centres', 'from=2024', { from_year: 2024 }],
  ] as const)('count reports of %s?%s where scales would mix', async (subject, query, filters) => {
    await view(`/${subject}/?${query || 'group=year'}`, async (page) => {
      const { areaNames } = await atlas();
      const params = asked(subject, filters);
      const counts = await answer(exploreMapReports, { ...params, vintage: '2022' });
      const told = counts.flatMap(({ region, reports }) =>
        reports === null
          ? []
          : [[region, `${must(areaNames, region).long_kk}: ${t('unit.figure', { n: reports })}`]],
      );
      expect(await regionsShown(page)).toEqual(Object.fromEntries(told));
      const ids = await nativeIds(params);
      expect((await shownIds(page)).toSorted()).toEqual(ids.toSorted());
      expect(await page.locator('#live-time + div svg circle').count()).toBe(ids.length);
    });
  });

  it('show map and tiles with a card that says what the table says, and keep the view when filters change', async () => {
    const use = async (page: Page) => {
      const host = page.locator('.live region-map');
      const openTiles = () => host.locator('.switch__labels label').nth(1).click();
      const live = page.locator('.live region-map[data-ready]');
      await host.scrollIntoViewIfNeeded();
      await live.waitFor();
      for (const view of ['map', 'tiles']) {
        if (view === 'tiles') await openTiles();
        const told = await readCards(host);
        expect(told).toHaveLength(20);
        for (const { row, card } of told) {
          expect(card.name).toBe(row.name);
          expect(card.value).toContain(row.value);
          if (row.receipt !== null) expect(card.receipt).toContain(row.receipt);
        }
        expect(told.filter(({ card }) => card.receipt?.includes('/sources/')).length).toBeGreaterThan(3);
      }
      await page.locator('[name=programme]').selectOption('');
      await expect.poll(() => page.url()).not.toContain('programme');
      await answered(page);
      await live.waitFor();
      expect(await host.locator('a.tile:visible').count()).toBe(20);
      await host.locator('a.tile[data-area="KZ-35"]').focus();
      await page.keyboard.press('Enter');
      await page.locator('.live region-map[data-region="KZ-35"]').waitFor();
      expect(await host.locator('tr[data-district]').count()).toBe(13);
    };
    await view('/families/?indicator=applications&programme=contact-centre-111', use, { width: 1440 });
  });

  it('show a former shape on the map of its time, never on a region of today', async () => {
    await view('/families/?area=KZ-KAR', async (page) => {
      expect(Object.keys(await regionsShown(page))).toEqual(['KZ-KAR']);
      expect(await page.locator('.live a.area[data-area=KZ-35]').count()).toBe(0);
      expect(await shownIds(page)).toEqual(await nativeIds(asked('families', { only_area: 'KZ-KAR' })));
    });
  });

  it('follow the period to the set of regions of its time', async () => {
    await view('/families/?to=2021&undated=no', async (page) => {
      expect(await page.locator('.live a.area').count()).toBe(17);
    });
    await view('/families/?from=2024', async (page) => {
      expect(await page.locator('.live a.area').count()).toBe(20);
    });
  });

  it('are told per 100 000 people, or why that cannot be told', async () => {
    await view('/families/?indicator=applications&measure=rate', async (page) => {
      await shownIds(page);
      const rates = await answer(exploreRates, asked('families', { only_indicator: 'applications' }));
      const { observations } = await atlas();
      for (const { id, population, reason } of rates) {
        const cell = page.locator(`.live__table tr[data-id="${id}"] .live__figure`);
        const text = (await cell.textContent()) ?? '';
        if (reason) expect(text).toContain(t(`explore.rate.${reason}`));
        else {
          const value = Number(await cell.locator('data').first().getAttribute('value'));
          const exact = ((must(observations, id).value ?? 0) * 100_000) / (population ?? 1);
          expect(Math.abs(value - exact) / exact).toBeLessThan(0.02);
          const isBound = must(observations, id).qualifier === 'at_least';
          expect([id, text.includes('≥')]).toEqual([id, isBound]);
        }
      }
    });
  });
});

describe('rows', () => {
  it('are ordered by size within one unit only', async () => {
    await view('/families/?sort=value', async (page) => {
      const bySize = '.live__controls option[value=value]';
      expect(await page.locator(bySize).isDisabled()).toBe(true);
      expect(await page.isVisible('#live-order-why')).toBe(true);
      expect(await shownIds(page)).toEqual(await nativeIds(asked('families')));
      await choose(page, 'indicator', 'applications');
      expect(await page.locator(bySize).isDisabled()).toBe(false);
      const { observations } = await atlas();
      const sizes = (await shownIds(page)).map((id) => must(observations, id).value ?? -1);
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    });
  });

  it('are grouped under headings that name their number, by every field', async () => {
    await view('/inspections/?area=KZ', async (page) => {
      const ids = (await nativeIds(asked('inspections', { only_area: 'KZ' }))).toSorted();
      const select = page.locator('.live__controls select').nth(1);
      for (const group of ['programme', 'area', 'indicator', 'year', 'source']) {
        await select.selectOption(group);
        await page.waitForURL(new RegExp(`group=${group}`));
        await answered(page);
        expect((await shownIds(page)).toSorted()).toEqual(ids);
        const parts = await page.$$eval('.live__table tbody', (bodies) =>
          bodies.map((body) => ({
            said: Number(body.querySelector('.jump__count')?.textContent?.match(/\d+/)?.[0]),
            rows: body.querySelectorAll('tr[data-id]').length,
          })),
        );
        for (const { said, rows } of parts) expect(said).toBe(rows);
      }
    });
  });

  it('that are none say why, and lead back', async () => {
    await view('/inspections/?indicator=fines&area=KZ-10', async (page) => {
      expect(await page.textContent('.live__none')).toContain(t('explore.none.why'));
      expect(await page.locator('.live__table').isVisible()).toBe(false);
      await page.click('.chip[data-filter=area]');
      await page.waitForURL(/\?indicator=fines$/);
      await answered(page);
      expect(await shownIds(page)).toEqual(
        await nativeIds(asked('inspections', { only_indicator: 'fines' })),
      );
    });
  });
});

describe('the register of centres', () => {
  it('shows the centres that its filters let through, and all again without them', async () => {
    await view('/centres/?area=KZ-75', async (page) => {
      const ids = (await answer(exploreRegister, ofRegister({ only_area: 'KZ-75' }))).map(({ id }) => id);
      const visible = () =>
        page.$$eval('section[aria-labelledby=register] tr[id]', (rows) =>
          rows.filter((row) => row.checkVisibility()).map(({ id }) => id),
        );
      expect(ids.length).toBeGreaterThan(0);
      expect((await visible()).toSorted()).toEqual(ids.toSorted());
      await page.click('.chip--clear');
      await answered(page, 'built');
      expect(await visible()).toHaveLength((await answer(exploreRegister, ofRegister())).length);
    });
  });
});

describe('what is seen', () => {
  const saved = async (page: Page, name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click(`.live__downloads button:text-is("${name}")`),
    ]);
    return download.path();
  };

  it.each(['kk', 'ru', 'en'] as const)(
    'is saved as CSV and XLSX with titles in %s',
    async (locale: Locale) => {
      await view(localePath(locale, '/funds/?indicator=funds-given&sort=value'), async (page) => {
        const words = translator(locale);
        const ids = await shownIds(page);
        const { observations } = await atlas();
        const values = ids.map((id) => must(observations, id).value);
        const csv = readFileSync(await saved(page, 'CSV'), 'utf8').replace(/^\uFEFF/, '');
        const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
        expect(data.map((row) => row[words('explore.col.id')])).toEqual(ids);
        expect(
          data.map((row) => (row[words('table.value')] ? Number(row[words('table.value')]) : null)),
        ).toEqual(values);
        const sheets = await readXlsxFile(readFileSync(await saved(page, 'XLSX')));
        const [first, second] = sheets;
        const [head = [], ...rows] = first?.data ?? [];
        const at = (title: string) => head.indexOf(title);
        expect(rows.map((row) => row[at(words('explore.col.id'))])).toEqual(ids);
        expect(rows.map((row) => row[at(words('table.value'))])).toEqual(values);
        expect(second?.sheet).toBe(words('explore.about'));
        expect(JSON.stringify(second?.data)).toContain(words('proof.edition'));
      });
    },
  );
});

describe('an engine that cannot start', () => {
  it('leaves the built view, says what to do, and is tried again', async () => {
    await site.visit({}, async (page) => {
      await page.route('**/engine/*.wasm.bin', (route) => route.abort());
      await page.goto('/families/?indicator=helped');
      await answered(page, 'failed');
      expect(await page.textContent('.explorer__say')).toContain(t('explore.failed'));
      expect(await isBuiltShown(page)).toBe(true);
      expect(await page.locator('#rows').isVisible()).toBe(true);
      await page.unroute('**/engine/*.wasm.bin');
      await page.click('.explorer__say button');
      await answered(page);
      expect(await shownIds(page)).toEqual(await nativeIds(asked('families', { only_indicator: 'helped' })));
    });
  });
});

describe('a view', () => {
  const looks = [
    ['/centres/?area=KZ-61&group=indicator', 'dark'],
    ['/ru/families/?indicator=applications&programme=contact-centre-111', 'light'],
    ['/en/inspections/?indicator=fines&area=KZ-10', 'light'],
  ] as const;
  it.each(shareOf(looks, 1))('%s in %s has nothing that axe finds', async (path, colorScheme) => {
    const use = async (page: Page) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    };
    await view(path, use, { colorScheme });
  });

  it.each([
    ['/families/?indicator=applications&programme=contact-centre-111&measure=rate', 390],
    ['/ru/centres/?kind=crisis&group=source', 390],
    ['/en/funds/?stage=actual', 320],
  ])('%s has nothing sideways at %i px, and folds its filters', async (path, width) => {
    const use = async (page: Page) => {
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await page.locator(`${EXPLORER} form`).isVisible()).toBe(false);
      expect(await page.textContent('.explorer__badge')).toMatch(/^[1-9]$/);
      await page.click('.explorer__toggle');
      expect(await page.locator(`${EXPLORER} form`).isVisible()).toBe(true);
    };
    await view(path, use, { width });
  });
});
