import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { locales } from '../../i18n/locales.ts';
import { LARGEST_FILE, MOST_COLUMNS } from '../../schema/own-csv/refusal.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

type Given = { name: string; content: string | Buffer };

const kept = new Map<string, Promise<{ page: Page; faults: string[] }>>();

/** Opens the desk, listening to what the page says and what it tells the desk. */
async function openDesk(path: string): Promise<{ page: Page; faults: string[] }> {
  const context = await site.browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(`${path}/data/sql/`);
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    document.addEventListener('own-table', (event) =>
      heard.push(JSON.stringify((event as CustomEvent<unknown>).detail)),
    );
  });
  return { page, faults };
}

/** The desk without a table of the reader's, on the page kept for its language: the engine starts once on each. */
async function visitDesk(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  const opened = kept.get(path) ?? openDesk(path);
  kept.set(path, opened);
  const { page, faults } = await opened;
  const remove = page.locator('.own-csv__remove');
  for (let n = await remove.count(); n > 0; n -= 1) {
    await awaited(page);
    await remove.first().click();
    await answered(page);
    expect(await remove.count()).toBe(n - 1);
  }
  await page.evaluate('heard.length = 0');
  await use(page);
  expect(faults).toEqual([]);
}

/** An answer of before must not pass for the next one. */
const awaited = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('own-csv')?.removeAttribute('data-state'));

/** Gives the page a file and waits for the answer: what was said, and whether as an error. */
async function give(page: Page, ...files: Given[]): Promise<{ state: string | null; text: string }> {
  await awaited(page);
  await page.setInputFiles(
    '#own-csv-file',
    files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })),
  );
  return answered(page);
}

async function answered(page: Page): Promise<{ state: string | null; text: string }> {
  const own = page.locator('own-csv:is([data-state=told], [data-state=error])');
  await own.waitFor();
  const state = await own.getAttribute('data-state');
  const text = await page.locator(state === 'error' ? '.own-csv__error' : 'own-csv output').innerText();
  return { state, text: text.replace(/[\u2068\u2069]/g, '') };
}

/** Changes something in a panel and waits until the table is made again. */
async function change(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await page.evaluate('heard.length');
  await act();
  await page.waitForFunction(
    (n) => (globalThis as unknown as { heard: string[] }).heard.length > n,
    Number(before),
  );
}

/** Runs the question that joins the latest table with ours, on the desk; rows as the page shows them. */
async function joined(page: Page): Promise<string[][]> {
  const entry = page.locator('details[data-own]').first();
  await entry.locator('summary').click();
  await entry.locator('.desk-tables__join').click();
  await page.click('[data-run]');
  await page.locator('result-view tbody tr').first().waitFor();
  return page
    .locator('result-view tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
    );
}

const FILE = `Өңір;Күні;Отбасы саны;Код
Ақмола облысы;01.02.2024;1 350;007
Алматы облысы;02.02.2024;12;008
Алматы;03.02.2024;;009
Нур-Султан;04.02.2024;7;010
KZ-YUZ-1;05.02.2024;8;011
<img src=x onerror=alert(1)>;06.02.2024;9;012
Kostanay Region;07.02.2024;10;013
`;
const SMALL: Given = { name: 'Менің файлым.csv', content: FILE };

describe('a file of the reader’s own', () => {
  it('becomes a table that joins with ours, with its types told', async () => {
    await visitDesk('', async (page) => {
      const told = await give(page, SMALL);
      expect(told).toEqual({
        state: 'told',
        text: translator('kk')('own.ready', { name: 'menin_faylym', rows: 7, columns: 4 }),
      });
      const heard = (await page.evaluate('heard')) as string[];
      expect(JSON.parse(heard[0] ?? '')).toEqual({
        name: 'menin_faylym',
        fields: [
          { name: 'Өңір', type: 'VARCHAR' },
          { name: 'Күні', type: 'DATE' },
          { name: 'Отбасы саны', type: 'INTEGER' },
          { name: 'Код', type: 'VARCHAR' },
          { name: 'area_id', type: 'VARCHAR' },
        ],
        rows: 7,
        join: 'select a.name_kk, t.*\nfrom menin_faylym t\njoin areas a on a.id = t.area_id',
      });
      await change(page, () => page.check('#own-menin_faylym-vintage-2022'));
      const rows = await joined(page);
      expect(rows.map((row) => [row.at(-1), row[0], row[1]]).sort()).toEqual([
        ['KZ-11', 'Ақмола облысы', 'Ақмола облысы'],
        ['KZ-19', 'Алматы облысы', 'Алматы облысы'],
        ['KZ-39', 'Қостанай облысы', 'Kostanay Region'],
        ['KZ-71', 'Астана қаласы', 'Нур-Султан'],
        ['KZ-YUZ-1', 'Оңтүстік Қазақстан облысы', 'KZ-YUZ-1'],
      ]);
    });
  });

  it('says what it can’t tell: which regions, which Almaty, and what is none, as text', async () => {
    await visitDesk('/en', async (page) => {
      const t = translator('en');
      await give(page, SMALL);
      const areas = page.locator('.own-csv__areas');
      expect(await areas.innerText()).toContain(t('own.area.matched', { n: 4, all: 7 }));
      expect(await areas.locator('fieldset').innerText()).toContain(t('own.area.vintage'));
      expect(await areas.locator('[data-part=unknown]').innerText()).toContain(
        '<img src=x onerror=alert(1)>',
      );
      expect(await page.locator('own-csv img').count()).toBe(0);
      await change(page, () => page.check('#own-menin_faylym-vintage-2018'));
      expect(await areas.innerText()).toContain(t('own.area.matched', { n: 5, all: 7 }));
      await areas.locator('[id$=pick-0]').focus();
      await change(page, () => areas.locator('[id$=pick-0]').selectOption('KZ-ALA'));
      expect(await areas.innerText()).toContain(t('own.area.matched', { n: 6, all: 7 }));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('own-menin_faylym-pick-0');
    });
  });

  it('has a panel without a fault of accessibility, light and dark, wide and narrow', async () => {
    for (const [theme, width] of [
      ['light', 1440],
      ['dark', 390],
    ] as const)
      await visitDesk('', async (page) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width, height: 900 });
        await give(page, SMALL);
        for (const summary of await page.locator('own-csv summary').all()) await summary.click();
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('own-csv').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const over = 'document.documentElement.scrollWidth - innerWidth';
        expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
        await page.emulateMedia({ colorScheme: null });
        await page.setViewportSize({ width: 1280, height: 720 });
      });
  });

  it('counts the cells that a changed type can’t hold', async () => {
    await visitDesk('/ru', async (page) => {
      await give(page, { name: 'a.csv', content: 'n,b\n1,x\n2,x\nжоқ,x\n' });
      await change(page, () => page.selectOption('#own-a-type-0', 'integer'));
      expect((await page.locator('.own-csv__columns').innerText()).replace(/[\u2068\u2069]/g, '')).toContain(
        translator('ru')('own.misfits', { n: 1, row: 4, text: 'жоқ' }),
      );
      const heard = (await page.evaluate('heard')) as string[];
      expect(JSON.parse(heard[1] ?? '')).toMatchObject({
        fields: [{ type: 'INTEGER' }, { type: 'VARCHAR' }],
      });
    });
  });

  it('of a name that is there gets another, and both stay', async () => {
    await visitDesk('', async (page) => {
      await give(page, { name: 'areas.csv', content: 'a,b\n1,2\n' });
      expect(await page.locator('.own-csv__table').allInnerTexts()).toEqual(['areas_2']);
      expect(await page.locator('.own-csv__panel').innerText()).toContain(
        translator('kk')('own.taken', { wanted: 'areas', name: 'areas_2' }),
      );
      await give(page, { name: 'areas.csv', content: 'a,b\n1,2\n' });
      expect(await page.locator('.own-csv__table').allInnerTexts()).toEqual(['areas_3', 'areas_2']);
      await awaited(page);
      await page.locator('.own-csv__remove').first().click();
      expect((await answered(page)).text).toBe(translator('kk')('own.removed', { name: 'areas_3' }));
      expect(await page.locator('.own-csv__table').allInnerTexts()).toEqual(['areas_2']);
    });
  });

  it('can have words of SQL, quotes and markup for names', async () => {
    await visitDesk('/en', async (page) => {
      const content = 'select,"a""b",<b>x</b>,Region,region,\nKZ-71,2,3,KZ-71,5,6\n';
      expect((await give(page, { name: 'select.csv', content })).state).toBe('told');
      const heard = (await page.evaluate('heard')) as string[];
      expect(JSON.parse(heard[0] ?? '')).toMatchObject({
        name: 'file_select',
        fields: [
          { name: 'select' },
          { name: 'a"b' },
          { name: '<b>x</b>' },
          { name: 'Region' },
          { name: 'region_2' },
          { name: 'column_6' },
          { name: 'area_id' },
        ],
      });
      expect((await joined(page))[0]?.slice(0, 4)).toEqual(['Astana', 'KZ-71', '2', '3']);
    });
  });

  it('is dropped on the desk as well, before the editor takes its text', async () => {
    // No file was asked about in Russian, so that the editor has not come there.
    await visitDesk('/ru', async (page) => {
      await awaited(page);
      await page.evaluate((text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.csv', { type: 'text/csv' }));
        const target = document.querySelector('.desk-editor');
        for (const type of ['dragover', 'drop'])
          target?.dispatchEvent(
            new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
          );
      }, FILE);
      expect((await answered(page)).text).toContain('dropped');
      expect(await page.locator('.desk-editor').innerText()).not.toContain('Ақмола');
    });
  });

  it('is sent nowhere', async () => {
    await visitDesk('', async (page) => {
      const sent: string[] = [];
      page.on('request', (request) => {
        if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
        expect(request.url()).not.toContain('Марс');
      });
      await give(page, { name: 'a.csv', content: 'region,n\nМарс,1\nАбай,2\n' });
      expect(sent).toEqual([]);
    });
  });
});

const utf16 = (text: string, isBig: boolean): Buffer => {
  const bytes = Buffer.from(text, 'utf16le');
  return isBig ? bytes.swap16() : bytes;
};
const windows1251 = (text: string): Buffer =>
  Buffer.from(
    [...text].map((sign) => (sign < '\x80' ? sign.charCodeAt(0) : sign.charCodeAt(0) - 0x410 + 0xc0)),
  );

describe('a file that is not as it should be', () => {
  const text = 'Регион,n\nКостанай,1\n';
  it('is read in UTF-16 of both orders and in windows-1251', async () => {
    await visitDesk('', async (page) => {
      for (const content of [
        Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(text, false)]),
        Buffer.concat([Buffer.from([0xfe, 0xff]), utf16(text, true)]),
        windows1251(text),
      ]) {
        expect((await give(page, { name: 'a.csv', content })).state).toBe('told');
        const panel = page.locator('.own-csv__panel').first();
        expect(await panel.locator('.own-csv__name').allInnerTexts()).toEqual(['Регион', 'n']);
        expect(await panel.locator('.own-csv__areas').innerText()).toContain('1 / 1');
      }
    });
  });

  const wide = `${Array.from({ length: 2000 }, (_, i) => `c${i}`).join()}\n${'1,'.repeat(1999)}1\n`;
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
  const xlsx = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('............[Content_Types].xml')]);

  it('is refused with a reason in each language, and what was there stays', async () => {
    for (const locale of locales)
      await visitDesk(locale === 'kk' ? '' : `/${locale}`, async (page) => {
        const t = translator(locale);
        const no = (file: string, why: string) => t('own.no', { file, why });
        await give(page, { name: 'good.csv', content: 'a,b\n1,2\n' });
        const cases: [Given[], string][] = [
          [[{ name: 'a.csv', content: '' }], no('a.csv', t('own.no.empty'))],
          [[{ name: 'a.csv', content: 'a,b\n' }], no('a.csv', t('own.no.header-only'))],
          [[{ name: 'a.png', content: png }], no('a.png', t('own.no.format', { format: 'PNG' }))],
          [
            [{ name: 'a.xlsx', content: xlsx }],
            no('a.xlsx', t('own.no.workbook', { program: 'Excel', format: 'XLSX' })),
          ],
          [[{ name: 'a.csv', content: 'a,b\n"1,2\n' }], no('a.csv', t('own.no.unclosed', { row: 2 }))],
          [
            [{ name: 'a.csv', content: 'a,b\n"1"x",2\n' }],
            no('a.csv', t('own.no.quotes', { n: 1, rows: '2' })),
          ],
          [[{ name: 'a.csv', content: 'a,b\n1,\u00002\n' }], no('a.csv', t('own.no.binary', { line: 2 }))],
          [
            [{ name: 'a.csv', content: Buffer.from([0x61, 0x2c, 0x62, 0x0a, 0xff, 0x81]) }],
            no('a.csv', t('own.no.encoding', { line: 2 })),
          ],
          [
            [{ name: 'a.csv', content: wide }],
            no('a.csv', t('own.no.columns', { n: 2000, limit: MOST_COLUMNS })),
          ],
          [
            [
              { name: 'a.csv', content: 'a\n1\n' },
              { name: 'b.csv', content: 'a\n1\n' },
            ],
            t('own.no.several', { n: 2 }),
          ],
        ];
        for (const [files, said] of cases) {
          // Playwright gives several files to an input only when it takes several; a drop gives any.
          const told = files.length > 1 ? await drop(page, files) : await give(page, ...files);
          expect(told).toEqual({ state: 'error', text: said });
        }
        expect(await page.locator('.own-csv__table').allInnerTexts()).toEqual(['good']);
      });
  });

  it('is refused when it is larger than the limit, which is told, before it is read', async () => {
    await visitDesk('/en', async (page) => {
      await awaited(page);
      await page.evaluate((size) => {
        const file = new File(['a'], 'large.csv');
        Object.defineProperty(file, 'size', { value: size });
        const transfer = { types: ['Files'], files: [file], items: [] };
        const event = new Event('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: transfer });
        document.querySelector('own-csv')?.dispatchEvent(event);
      }, LARGEST_FILE + 1);
      expect((await answered(page)).text).toContain('The limit is 120\u00a0MB');
    });
  });

  it('is refused when it is a folder', async () => {
    await visitDesk('/en', async (page) => {
      await awaited(page);
      await page.evaluate(() => {
        const items = [{ webkitGetAsEntry: () => ({ isDirectory: true }) }];
        const event = new Event('drop', { bubbles: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [], items } });
        document.querySelector('own-csv')?.dispatchEvent(event);
      });
      expect((await answered(page)).text).toBe(translator('en')('own.no.folder'));
    });
  });

  it('says which rows are uneven and which names were changed', async () => {
    await visitDesk('/en', async (page) => {
      await give(page, { name: 'a.csv', content: 'a,a,\n1\n1,2,3,4\n1,2,3\n' });
      const panel = (await page.locator('.own-csv__panel').innerText()).replace(/[\u2068\u2069]/g, '');
      const t = translator('en');
      expect(panel).toContain(t('own.short', { n: 1, rows: '2' }));
      expect(panel).toContain(t('own.long', { n: 1, rows: '3' }));
      expect(panel).toContain(t('own.renamed', { position: 2, was: 'a', name: 'a_2' }));
      expect(panel).toContain(t('own.renamed.empty', { position: 3, name: 'column_3' }));
    });
  });
});

/** Drops files on the element as a reader would. */
async function drop(page: Page, files: Given[]) {
  await page.evaluate(
    (names) => {
      const transfer = new DataTransfer();
      for (const name of names) transfer.items.add(new File(['a\n1\n'], name));
      document.querySelector('own-csv')?.removeAttribute('data-state');
      document
        .querySelector('own-csv')
        ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    },
    files.map(({ name }) => name),
  );
  return answered(page);
}

describe('a large file', () => {
  const rows = Array.from({ length: 400_000 }, (_, i) => `${i},Ақмола облысы,${i / 4},жазба ${i}`);
  // From the disk, as a reader's: content that is handed over is decoded in the page, which takes it long.
  const folder = mkdtempSync(join(tmpdir(), 'own-csv-'));
  const large = join(folder, 'large.csv');
  writeFileSync(large, `id,region,amount,note\n${rows.join('\n')}\n`);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read with its progress shown, and can be stopped', async () => {
    await visitDesk('/en', async (page) => {
      await page.evaluate(() => {
        const own = document.querySelector('own-csv');
        const seen = new Set<number>();
        Object.assign(globalThis, { seen });
        if (own)
          new MutationObserver(() => seen.add(own.querySelector('progress')?.value ?? 0)).observe(own, {
            subtree: true,
            childList: true,
            attributes: true,
          });
      });
      await awaited(page);
      await page.setInputFiles('#own-csv-file', large);
      await page.locator('own-csv[data-state=reading] button').click();
      expect(await answered(page)).toEqual({ state: 'told', text: translator('en')('own.stopped') });
      expect(await page.locator('.own-csv__panel').count()).toBe(0);
      await awaited(page);
      await page.setInputFiles('#own-csv-file', large);
      expect((await answered(page)).text).toContain('400,000 rows');
      expect(Number(await page.evaluate('seen.size'))).toBeGreaterThan(2);
    });
  });
});
