import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { tableFromIPC } from '@uwdata/flechette';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { HOSTILE } from '../hostile.ts';
import { shareOf } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const VIEW = 'result-view';
const WIDE = { viewport: { width: 1440, height: 900 } };
const REGIONS = "select 'KZ-61' as area, 5.5 as саны union all select 'KZ-10', 7";
const LONG = `select x as id, 'нөмірі ' || x as аты, x % 7 as қалдық from range(100000) t(x)`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Opens the desk with a question in its address, and runs it. Errors of the console fail the test. */
async function ask(page: Page, sql: string, path = ''): Promise<void> {
  const address = `${path}/data/sql/#q=${encodeURIComponent(sql)}`;
  if (new URL(page.url(), 'http://x').pathname === `${path}/data/sql/`)
    await page.evaluate((hash) => {
      location.hash = hash;
    }, new URL(address, 'http://x').hash);
  else await page.goto(address);
  const shown = page.locator('.cm-content');
  await shown.filter({ hasText: sql.split('\n')[0]?.slice(0, 40) ?? '' }).waitFor();
  await page.evaluate(() => document.querySelector('result-view [data-part=facts]')?.replaceChildren());
  await page.click('[data-run]');
  await page.locator(`${VIEW} [data-part=facts]`).filter({ hasText: /\d/ }).waitFor();
}

let kept: Promise<Page> | undefined;
let faults: string[] = [];

async function openDesk(): Promise<Page> {
  const page = await (await site.browser.newContext({ baseURL: site.origin })).newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  return page;
}

/** Uses one desk for all questions: its engine starts once. Wide and light, with the table in front. */
async function visit(use: (page: Page) => Promise<void>): Promise<void> {
  kept ??= openDesk();
  const page = await kept;
  faults = [];
  await page.setViewportSize(WIDE.viewport);
  await page.emulateMedia({ colorScheme: 'light' });
  const table = page.locator(`${VIEW} [data-view=table]`);
  if (await table.isVisible()) await table.click();
  await use(page);
  expect(faults).toEqual([]);
}

const rowsOf = async (page: Page) => {
  await page.locator(`${VIEW} tbody tr[aria-rowindex]`).first().waitFor();
  return page
    .locator(`${VIEW} tbody tr[aria-rowindex]`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));
};
const drawn = (page: Page, view: string) =>
  page.locator(`${VIEW} [data-part=panel-${view}] :is(table, .chart, .map)`).first().waitFor();
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const show = (page: Page, view: string) => page.click(`${VIEW} [data-view=${view}]`);

describe('the table of an answer', () => {
  it('has few of 100 000 rows in the page, each with its number, and reaches the last by keyboard', () =>
    visit(async (page) => {
      await ask(page, LONG);
      expect((await rowsOf(page)).length).toBeLessThan(60);
      const table = page.locator(`${VIEW} table`);
      expect(await table.getAttribute('aria-rowcount')).toBe('100001');
      await page.focus(`${VIEW} [role=region]`);
      await page.keyboard.press('End');
      await page.locator(`${VIEW} tr[aria-rowindex="100001"]`).waitFor();
      const rows = await rowsOf(page);
      expect(rows.at(-1)).toEqual(['99999', 'нөмірі 99999', '4']);
      expect(rows.length).toBeLessThan(60);
      await page.keyboard.press('Home');
      await page.locator(`${VIEW} tr[aria-rowindex="2"]`).waitFor();
    }));

  it('keeps the widths of its columns while it is scrolled', () =>
    visit(async (page) => {
      await ask(page, LONG);
      await rowsOf(page);
      const widths = () =>
        page.locator(`${VIEW} thead th`).evaluateAll((heads) => heads.map((head) => head.clientWidth));
      const before = await widths();
      await page.locator(`${VIEW} [role=region]`).evaluate((frame) => {
        frame.scrollTop = 2_000_000;
      });
      await page.locator(`${VIEW} tr[aria-rowindex="50002"]`).waitFor();
      expect(await widths()).toEqual(before);
    }));

  it('is sorted by a click on the head of a column: up, down, as it was', () =>
    visit(async (page) => {
      await ask(page, "select * from (values ('Ұлытау', 2), ('Әдебиет', 1), ('Батыс', null)) t(аты, саны)");
      const first = async () => (await rowsOf(page)).map(([name]) => name);
      const head = page.locator(`${VIEW} thead th`, { hasText: 'аты' });
      await head.locator('button').click();
      expect([await head.getAttribute('aria-sort'), await first()]).toEqual([
        'ascending',
        ['Әдебиет', 'Батыс', 'Ұлытау'],
      ]);
      await head.locator('button').click();
      expect([await head.getAttribute('aria-sort'), await first()]).toEqual([
        'descending',
        ['Ұлытау', 'Батыс', 'Әдебиет'],
      ]);
      await head.locator('button').click();
      expect([await head.getAttribute('aria-sort'), await first()]).toEqual([
        null,
        ['Ұлытау', 'Әдебиет', 'Батыс'],
      ]);
    }));

  it.each([
    ['kk', '', '7\u00a0654,5', '07.02.2019', 'иә'],
    ['en', '/en', '7,654.5', '7 Feb 2019', 'yes'],
  ] as const)('writes cells in the page’s language: %s', (locale, path, number, day, yes) =>
    visit(async (page) => {
      const sql = "select 7654.5 as n, date '2019-02-07' as d, true as b, null as g, 2025 as year, '' as e";
      await ask(page, sql, path);
      expect(await rowsOf(page)).toEqual([[number, day, yes, '–', '2025', '']]);
      const gap = page.locator(`${VIEW} tbody td`).nth(3);
      expect(await gap.getAttribute('aria-label')).toBe(translator(locale)('result.null'));
    }),
  );

  it('shows values of every kind as text', () =>
    visit(async (page) => {
      await ask(
        page,
        `select 12345678901234567890::hugeint as a, 1.50::decimal(9, 2) as b, [1, null] as c, {'k': 'ә'} as d,
        interval 3 days as e, time '10:11:12' as f, '\\xFF'::blob as g, timestamp '2019-02-07 12:30:00' as h,
        'nan'::double as i, 'x'::enum('x') as j, map {'k': 1} as k`,
      );
      expect(await rowsOf(page)).toEqual([
        [
          '12 345 678 901 234 567 890'.replaceAll(' ', '\u00a0'),
          '1,5',
          '[1,null]',
          '{"k":"ә"}',
          '3 days',
          '10:11:12',
          '\\xff',
          '07.02.2019, 12:30:00',
          'NaN',
          '#0',
          '{"k":1}',
        ],
      ]);
    }));

  it('tells a long text in full on demand', () =>
    visit(async (page) => {
      await ask(page, `select x, repeat('ұзақ мәтін ', 40) || x as аты from range(60) t(x)`);
      await rowsOf(page);
      await page.locator(`${VIEW} .result-table__more`).nth(3).press('Enter');
      const popover = page.locator(`${VIEW} [popover]`);
      expect((await popover.textContent())?.endsWith('3')).toBe(true);
      expect(await popover.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await popover.isVisible()).toBe(false);
    }));

  it('says that there are no rows', () =>
    visit(async (page) => {
      await ask(page, 'select 1 as a where false');
      expect(await page.locator(`${VIEW} [data-part=empty]`).textContent()).toBe(
        translator('kk')('sql.empty'),
      );
    }));
});

describe('hostile texts in an answer', () => {
  it('are text in the table, the chart and the map', () =>
    visit(async (page) => {
      const rows = HOSTILE.map((text, i) => `(${literal(text)}, ${i + 1}, 'KZ-61')`).join(', ');
      await ask(
        page,
        `select * from (values ${rows}) t("<img src=x onerror=alert(1)>", "саны</text>", area)`,
      );
      const shown = await rowsOf(page);
      expect(shown.map(([text]) => text)).toEqual(HOSTILE);
      for (const view of ['chart', 'map']) {
        await show(page, view);
        await drawn(page, view);
      }
      expect(await page.locator(`${VIEW} :is(img, script, iframe, style)`).count()).toBe(0);
      expect(await page.locator(`${VIEW} [data-part=panel-chart]`).textContent()).toContain('<script>');
    }));
});

describe('the views of an answer', () => {
  it('are tabs with one stop of the Tab key, and a new answer keeps the one chosen', () =>
    visit(async (page) => {
      await ask(page, REGIONS);
      const chosen = () => page.locator(`${VIEW} [role=tab][aria-selected=true]`).getAttribute('data-view');
      await page.focus(`${VIEW} [data-view=table]`);
      await page.keyboard.press('ArrowRight');
      expect(await chosen()).toBe('chart');
      await page.keyboard.press('End');
      expect(await chosen()).toBe('map');
      await page.keyboard.press('ArrowRight');
      expect(await chosen()).toBe('table');
      expect(await page.locator(`${VIEW} [role=tab][tabindex="0"]`).count()).toBe(1);
      await show(page, 'chart');
      await ask(page, `${REGIONS} order by 2`);
      expect(await chosen()).toBe('chart');
      await show(page, 'map');
      await ask(page, 'select 1 as n');
      await expect.poll(chosen).toBe('table');
    }));

  it('draw a bar a row from zero, and another kind when the reader chooses it', () =>
    visit(async (page) => {
      await ask(
        page,
        "select * from (values ('2019', 2019, 10, 3), ('2020', 2020, 5, 4)) t(аты, year, a, b)",
      );
      await show(page, 'chart');
      const bars = page.locator(`${VIEW} .result-chart svg rect`);
      const ratio = async () => {
        const widths = await bars.evaluateAll((all) => all.map((bar) => Number(bar.getAttribute('width'))));
        return widths.length === 2 ? (widths[1] ?? 0) / (widths[0] ?? 1) : Number.NaN;
      };
      await expect.poll(ratio).toBeCloseTo(4 / 3);
      const kind = page.locator(`${VIEW} .result-choice select`).first();
      await kind.selectOption({ label: translator('kk')('result.chart.line') });
      await page.getByText(translator('kk')('result.chart.between')).waitFor();
    }));

  it('put regions on the map, hatch the others, and tell how many have no row', () =>
    visit(async (page) => {
      await ask(page, REGIONS);
      await show(page, 'map');
      const areas = page.locator(`${VIEW} svg.map a`);
      await areas.first().waitFor();
      expect(await areas.count()).toBe(20);
      expect(await page.locator(`${VIEW} svg.map a.area--missing`).count()).toBe(18);
      const told = page.locator(`${VIEW} svg.map a[data-area="KZ-61"]`);
      expect(await told.getAttribute('href')).toBe('/regions/KZ-61/');
      expect(await told.getAttribute('aria-label')).toMatch(/5,5$/);
      expect(await page.locator(`${VIEW} [data-part=missing] p`).textContent()).toBe(
        translator('kk')('result.missing', { n: 18 }),
      );
    }));

  it('draw the 17 regions for their ids, and never add up several rows of a region', () =>
    visit(async (page) => {
      await ask(page, "select * from (values ('KZ-ALM', 5), ('KZ-ALM', 6), ('KZ-KAR', 1)) t(area, n)");
      await show(page, 'map');
      const area = page.locator(`${VIEW} svg.map a[data-area="KZ-ALM"]`);
      await area.waitFor();
      expect(await page.locator(`${VIEW} svg.map a`).count()).toBe(17);
      expect(await area.getAttribute('aria-label')).toMatch(/: 2$/);
      await page.getByText(translator('kk')('result.map.many')).waitFor();
    }));

  it('say why there is no map or chart', () =>
    visit(async (page) => {
      await ask(page, 'select 1 as n');
      for (const view of ['chart', 'map'] as const) {
        await show(page, view);
        await page.getByText(translator('kk')(`result.${view}.none`)).waitFor();
      }
    }));

  it('keep the table when the boundaries do not come, and try again', () =>
    site.visit(WIDE, async (page) => {
      await page.route('**/data/boundaries/*', (route) => route.fulfill({ status: 503, body: '' }));
      await ask(page, REGIONS);
      await show(page, 'map');
      await page.getByText(translator('kk')('err.generic')).waitFor();
      await page.unroute('**/data/boundaries/*');
      await show(page, 'table');
      expect(await rowsOf(page)).toHaveLength(2);
      await show(page, 'map');
      await page.locator(`${VIEW} svg.map`).waitFor();
    }));
});

describe('the files of an answer', () => {
  const SQL = `select x as id, 'Ұлытау ' || x as аты, '=1+' || x as формула, date '2019-02-07' as күні,
    case when x % 2 = 0 then x / 2 end as жартысы from range(20000) t(x)`;
  const saved = async (page: Page, name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };

  it('hold every row, as the reader of each kind of file needs it', () =>
    visit(async (page) => {
      await ask(page, SQL);

      const csv = await saved(page, 'CSV');
      expect(csv.name).toMatch(/^otbasy-atlas-[\d.]+-\d{4}-\d\d-\d\d\.csv$/);
      const lines = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), { skipEmptyLines: true }).data;
      expect([lines.length, lines[0], lines[2]]).toEqual([
        20_001,
        ['id', 'аты', 'формула', 'күні', 'жартысы'],
        ['1', 'Ұлытау 1', '="=1+1"', '2019-02-07', ''],
      ]);

      const [sheet, about] = await readXlsxFile((await saved(page, 'XLSX')).bytes);
      expect([sheet?.data.length, sheet?.data[2]]).toEqual([
        20_001,
        [1, 'Ұлытау 1', '=1+1', new Date('2019-02-07'), null],
      ]);
      expect(about?.data.at(-1)).toEqual(['SQL', SQL]);

      const records = JSON.parse((await saved(page, 'JSON')).bytes.toString('utf8')) as object[];
      expect([records.length, records[1]]).toEqual([
        20_000,
        { id: 1, аты: 'Ұлытау 1', формула: '=1+1', күні: '2019-02-07', жартысы: null },
      ]);

      const arrow = tableFromIPC(new Uint8Array((await saved(page, 'Arrow')).bytes));
      expect([arrow.numRows, arrow.getChild('аты').at(1)]).toEqual([20_000, 'Ұлытау 1']);
    }));
});

describe('the desk with an answer', () => {
  it.each(shareOf(['dark', 'light'] as const, 1))(
    'has no fault of accessibility in any view: %s',
    (colorScheme) =>
      visit(async (page) => {
        await page.emulateMedia({ colorScheme });
        await ask(page, REGIONS);
        for (const view of ['table', 'chart', 'map']) {
          await show(page, view);
          await drawn(page, view);
          await page.waitForTimeout(300);
          const { violations } = await new AxeBuilder({ page }).include(VIEW).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        }
        await show(page, 'table');
        await ask(page, LONG);
        await rowsOf(page);
        expect((await new AxeBuilder({ page }).include(VIEW).analyze()).violations).toEqual([]);
      }),
  );

  it.each([320, 390, 768])('never scrolls sideways at %i px', (width) =>
    visit(async (page) => {
      await page.setViewportSize({ width, height: 800 });
      await ask(page, `select *, 'KZ-61' as area from (${LONG.replace('100000', '60')})`);
      for (const view of ['table', 'chart', 'map']) {
        await show(page, view);
        await drawn(page, view);
        await page.waitForTimeout(200);
        expect([view, await overflow(page)]).toEqual([view, 0]);
      }
    }),
  );
});
