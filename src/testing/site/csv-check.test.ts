import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { checkFiles, csvOf, csvOfAll, goodRow } from '../check-files.ts';
import { openCheckWorker, verdictOf } from '../check-worker.ts';
import { fillCsv, fillWorkbook } from '../fill-template.ts';
import { NEXT_ROWS } from '../next-session.ts';
import { DIST } from './helpers/dist.ts';
import { openSite, type Site } from './helpers/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

/** Opens the desk at a dataset; what the page complains of fails the test. */
async function visitDesk(
  path: string,
  options: Parameters<Site['visit']>[0],
  use: (page: Page) => Promise<void>,
): Promise<void> {
  await site.visit(options, async (page) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await page.goto(`${path}/data/check/#families`);
    await use(page);
    expect(faults).toEqual([]);
  });
}

type Given = Parameters<Page['setInputFiles']>[1];

/** Gives the desk a file and waits for what it says. */
const give = (page: Page, name: string, content: string | Uint8Array): Promise<void> =>
  giveFile(page, { name, mimeType: 'text/csv', buffer: Buffer.from(content) });

async function giveFile(page: Page, file: Given): Promise<void> {
  // An answer of before must not pass for this one.
  await page.evaluate(() => document.querySelector('csv-check')?.removeAttribute('data-state'));
  await page.setInputFiles('#check-file', file);
  await page.locator('csv-check:is([data-state=told], [data-state=error])').waitFor();
}

const WRONG = csvOf(
  goodRow('z-01', { value: '1 350,5', period_end: '21.12.2023' }),
  goodRow('t0-04', { area: 'KZ-99', note_kk: '<img src=x onerror=alert(1)>' }),
  goodRow('z-03'),
);

describe('the CSV desk', () => {
  it('comes to the same verdict in the browser as in Node, file by file', async () => {
    const files = await checkFiles();
    const ask = await openCheckWorker();
    const worker = readdirSync(join(DIST, '_astro')).find((name) => /^check\.worker.*\.js$/.test(name));
    await visitDesk('', {}, async (page) => {
      for (const { table, name, content } of files) {
        const there = await page.evaluate(
          async ({ url, table, name, base64 }) => {
            const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
            const made = new Worker(url);
            const answer = await new Promise<unknown>((resolve, reject) => {
              made.onerror = (event) => reject(new Error(event.message));
              made.onmessage = ({ data }: MessageEvent<{ kind: string }>) => {
                if (data.kind !== 'progress') resolve(data);
              };
              made.postMessage({ files: [{ table, file: new File([bytes], name) }], at: 0 });
            });
            made.terminate();
            return JSON.stringify(answer);
          },
          { url: `/_astro/${worker}`, table, name, base64: Buffer.from(content).toString('base64') },
        );
        expect(JSON.parse(there), name).toEqual(
          JSON.parse(JSON.stringify(await verdictOf(ask, table, content, name))),
        );
      }
    });
  });

  it('lists every problem by row and column, marks the cells, counts the kinds, and gives the list as a file', async () => {
    const t = translator('kk');
    await visitDesk('', {}, async (page) => {
      expect(await page.locator('[data-dataset]:visible').count()).toBe(1);
      await give(page, 'Отбасы.csv', WRONG);
      const found = page.locator('[data-found]');
      expect(await page.locator('#check-verdict').innerText()).toBe(t('check.failed', { n: 6 }));
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('check-result-title');
      const items = (await found.locator('.check-problems > li').allInnerTexts()).map(plain);
      expect(items).toHaveLength(6);
      expect(items[0]).toContain('2-жол');
      expect(items.join('\n')).toContain('«1 350,5» – сан емес');
      expect(items.join('\n')).toContain('«KZ-99» деген код «Аумақтар» кестесінде жоқ');
      expect(await found.locator('.check-preview tbody tr').count()).toBe(2);
      expect(await found.locator('td.check-wrong').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringContaining('1 350,5'), expect.stringContaining('KZ-99')]),
      );
      expect(await found.locator('.check-preview').innerText()).toContain('<img src=x onerror=alert(1)>');
      expect(await page.locator('csv-check img').count()).toBe(0);
      await found.locator('.check-kinds button', { hasText: t('check.kind.number') }).click();
      expect(await found.locator('.check-problems > li').count()).toBe(1);
      const [csv] = await Promise.all([
        page.waitForEvent('download'),
        found.locator('.check-files button', { hasText: 'CSV' }).click(),
      ]);
      expect(
        readFileSync((await csv.path()) ?? '', 'utf8')
          .trim()
          .split('\r\n'),
      ).toHaveLength(7);
      const [xlsx] = await Promise.all([
        page.waitForEvent('download'),
        found.locator('.check-files button', { hasText: 'XLSX' }).click(),
      ]);
      expect(xlsx.suggestedFilename()).toBe('Отбасы-қателер.xlsx');
    });
  });

  it('shows what a clean file would change, and takes it into account for the next', async () => {
    const t = translator('ru');
    await visitDesk('/ru', {}, async (page) => {
      await page.selectOption('#check-table', 'sources');
      const source =
        'id,kind,publisher,title,url,language,date,extent\nz9,report,Офис,Отчёт,https://example.org/,ru,2023-12-05,whole\n';
      await give(page, 'источники.csv', source);
      expect(await page.locator('#check-verdict').innerText()).toContain(t('check.ok', { n: 1 }));
      expect(await page.locator('.check-counts dd').first().innerText()).toBe('1');
      expect(await page.locator('[data-found]').innerText()).toContain(t('check.send.how'));
      await page.check('#check-keep');
      await page.selectOption('#check-table', 'families');
      await give(page, 'семьи.csv', csvOf(goodRow('z9-01', { source: 'z9' })));
      expect(await page.locator('#check-verdict').innerText()).toContain(t('check.ok', { n: 1 }));
      await page.locator('.check-remove').click();
      await give(page, 'семьи.csv', csvOf(goodRow('z9-01', { source: 'z9' })));
      expect(await page.locator('#check-verdict').innerText()).toBe(t('check.failed', { n: 1 }));
      await give(page, 'фото.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a));
      expect(plain(await page.locator('.check-error').innerText())).toBe(
        t('check.refused', { file: 'фото.png', why: t('own.no.format', { format: 'PNG' }) }),
      );
      // What was found in the file before stays.
      expect(await page.locator('#check-verdict').innerText()).toBe(t('check.failed', { n: 1 }));
    });
  });

  it('checks the filled templates of a session together, and gives the tables with their rows', async () => {
    const t = translator('kk');
    await visitDesk('', {}, async (page) => {
      const files = await Promise.all(
        Object.entries(NEXT_ROWS).map(async ([table, rows], index) => {
          const name = index % 2 === 0 ? `${table}.kk.xlsx` : `${table}.csv`;
          const template = readFileSync(join(DIST, 'data/templates', name));
          const header = readFileSync(join(DIST, 'data/templates', `${table}.csv`), 'utf8');
          const filled = name.endsWith('.csv')
            ? fillCsv(header, rows)
            : fillWorkbook(template, header.trim().split(','), rows);
          return { name, mimeType: 'text/csv', buffer: Buffer.from(filled) };
        }),
      );
      await giveFile(page, files.slice(1));
      expect(await page.locator('#check-verdict').innerText()).toBe(
        t('check.set.failed', { n: files.length - 1, all: files.length - 1 }),
      );
      await giveFile(page, files);
      expect(await page.locator('#check-verdict').innerText()).toContain(
        t('check.set.ok', { n: files.length }),
      );
      expect(await page.locator('.check-set > li').count()).toBe(files.length);
      const button = page.locator('.check-set button', { hasText: 'families' });
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('.check-shown').innerText()).toContain('trial-1-0');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: t('check.add.file', { file: 'families.csv' }) }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('families.csv');
      const table = readFileSync((await download.path()) ?? '', 'utf8');
      const published = readFileSync(join(DIST, 'data/families.csv'), 'utf8');
      expect(table.startsWith(published)).toBe(true);
      const news = table.slice(published.length).trim().split('\n');
      expect(news.map((line) => line.replace(/-\d+,.*/, ''))).toEqual(['trial-1', 'trial-1']);
      await giveFile(page, [...files, { name: 'Кесте.csv', mimeType: 'text/csv', buffer: Buffer.from('a') }]);
      expect(plain(await page.locator('.check-error').innerText())).toContain('Кесте.csv');
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('csv-check').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  });

  it('has no fault of accessibility with a result, light and dark, wide and narrow', async () => {
    for (const [colorScheme, width] of [
      ['light', 1440],
      ['dark', 320],
    ] as const)
      await visitDesk('/en', { colorScheme, viewport: { width, height: 900 } }, async (page) => {
        await give(page, 'wrong.csv', WRONG);
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().include('csv-check').analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
        const over = 'document.documentElement.scrollWidth - innerWidth';
        expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
      });
  });

  it('checks a long file without holding the page up, and can be stopped', async () => {
    // From the disk, as a reader's: content that is handed over is decoded in the page, which takes it long.
    const folder = mkdtempSync(join(tmpdir(), 'csv-check-'));
    const path = join(folder, 'long.csv');
    writeFileSync(path, csvOfAll(Array.from({ length: 150_000 }, (_, i) => goodRow(`z-${i}`))));
    await visitDesk('', {}, async (page) => {
      await page.evaluate(() => {
        const tasks: number[] = [];
        Object.assign(globalThis, { tasks });
        new PerformanceObserver((list) =>
          tasks.push(...list.getEntries().map(({ duration }) => duration)),
        ).observe({ type: 'longtask' });
      });
      await page.setInputFiles('#check-file', path);
      await page.locator('[data-stop]').click();
      expect(await page.locator('csv-check output').innerText()).toBe(translator('kk')('check.stopped'));
      await giveFile(page, path);
      expect(await page.locator('#check-verdict').innerText()).toContain(
        translator('kk')('check.ok', { n: 150_000 }),
      );
      const longest = await page.evaluate(() =>
        Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
      );
      expect(longest).toBeLessThan(300);
    });
    rmSync(folder, { recursive: true });
  });
});
