import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { EXAMPLES, exampleSql, exampleTitle, FIRST_EXAMPLE } from '../../queries/examples/examples.ts';
import { shareOf } from './helpers/dist.ts';
import { editorText, openEditor, run, settled, write } from './helpers/desk.ts';
import { openSite, type Site } from './helpers/site.ts';

const WIDE = { viewport: { width: 1440, height: 900 } };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens the desk, uses it, and fails for anything that the console or the policy had to say meanwhile. */
async function visit<T>(
  use: (page: Page, asked: readonly string[]) => Promise<T>,
  { locale = 'kk', hash = '', ...options }: BrowserContextOptions & { locale?: Locale; hash?: string } = {},
): Promise<T> {
  return site.visit({ ...WIDE, ...options }, async (page) => {
    const faults: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.addInitScript(() =>
      addEventListener('securitypolicyviolation', (event) =>
        console.error(`policy: ${event.violatedDirective}`),
      ),
    );
    await page.goto(`${localePath(locale, '/data/sql/')}${hash}`);
    const answer = await use(page, asked);
    expect(faults).toEqual([]);
    return answer;
  });
}

const engineFiles = (asked: readonly string[]) => asked.filter((path) => path.startsWith('/engine/'));
const head = (page: Page) => page.locator('result-view table th').allInnerTexts();
const facts = (page: Page) => page.locator('result-view [data-part=facts]').textContent();
const focusIsOn = (page: Page, selector: string) =>
  page.evaluate((one) => document.activeElement?.matches(one) ?? false, selector);

describe('the desk', () => {
  it('loads neither editor nor engine before the reader turns to it', () =>
    visit(async (page, asked) => {
      await page.waitForLoadState('networkidle');
      expect(asked.filter((path) => /editor|desk\.|engine\/|messages/.test(path))).toEqual([]);
      expect(await page.locator('textarea').inputValue()).toBe(exampleSql('kk', FIRST_EXAMPLE));
    }));

  it('is asked and left by the keyboard alone', () =>
    visit(async (page) => {
      const tabTo = async (selector: string) => {
        for (let stop = 0; stop < 200; stop += 1) {
          await page.keyboard.press('Tab');
          if (await focusIsOn(page, selector)) return;
        }
        throw new Error(`no stop of the Tab key is ${selector}`);
      };
      await tabTo('textarea, .desk-editor__live');
      await page.locator('.cm-content').waitFor();
      expect(await focusIsOn(page, '.desk-editor__live')).toBe(true);
      await page.keyboard.press('ControlOrMeta+Enter');
      await page.locator('result-view table').waitFor();
      expect((await head(page)).slice(0, 2)).toEqual(['өңір', 'өтініш']);
      expect(await facts(page)).toMatch(/^6\sжол · \d+\sмс/);
      await page.keyboard.press('Tab');
      expect(await focusIsOn(page, '[data-run]')).toBe(true);
      await page.keyboard.press('Shift+Tab');
      expect(await focusIsOn(page, '.desk-editor__live')).toBe(true);
      await page.keyboard.press('Shift+Tab');
      expect(await focusIsOn(page, '.desk-examples a')).toBe(true);
    }));

  it('completes fields after an alias, tables and functions, each with its description in Kazakh', () =>
    visit(async (page) => {
      await openEditor(page);
      // The list follows the typing a moment later: what it comes to is asked for.
      const type = async (sql: string, more: string) => {
        await write(page, sql);
        await page.keyboard.type(more, { delay: 30 });
      };
      const offered = async () => {
        const lines = await page.locator('.cm-tooltip-autocomplete li').allInnerTexts();
        return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim());
      };
      await type('select * from activities o where o', '.val');
      await expect.poll(offered).toEqual(['value Мәні', 'value_max Жоғарғы шегі']);
      await type('select * from ', 'popu');
      await expect.poll(offered).toContain('population Халық саны');
      await type('select ', 'string_');
      await expect.poll(offered).toContain('string_agg мәтіндерді біріктіру');
      await type('select id from areas order by id ', 'de');
      await expect.poll(offered).toContain('desc кему ретімен');
      // The list takes Enter only when it has been seen for a moment.
      await page.waitForTimeout(200);
      await page.keyboard.press('Enter');
      expect(await editorText(page)).toBe('select id from areas order by id desc');
      await type('select from areas\nwhere ', 'vint');
      await expect.poll(offered).toEqual(['vintage Өңірлер шекарасы']);
      await page.locator('.cm-completionInfo').waitFor();
      expect((await page.locator('.cm-completionInfo').innerText()).length).toBeGreaterThan(20);
    }));

  it('writes names of the panel into the question', () =>
    visit(async (page) => {
      await openEditor(page);
      await write(page, 'select ');
      const table = page.locator('.desk-tables details[data-table=areas]');
      await table.locator('summary').click();
      await table.locator('button', { hasText: 'name_kk' }).click();
      await page.keyboard.type(' from ');
      await page.keyboard.press('Escape');
      await table.locator('button').first().click();
      expect(await editorText(page)).toBe('select name_kk from areas');
    }));
});

describe('what goes wrong', () => {
  it('is shown at its place, by line and column, under an answer that stays; a runaway question is stopped', () =>
    visit(async (page) => {
      await openEditor(page);
      expect((await run(page)).state).toBe('quiet');
      const before = await facts(page);
      for (const [sql, line, column, word] of [
        ['select name_kk\nfrom nowhere', 2, 6, 'nowhere'],
        ["select 'Қызылорда' as өңір,\n  name_kz from areas", 2, 3, 'name_kz'],
        ['select id\nform areas', 2, 6, 'areas'],
        ['select id,\n  from from areas', 2, 8, 'from'],
      ] as const) {
        await write(page, sql);
        const { state, text } = await run(page);
        expect([sql, state]).toEqual([sql, 'failed']);
        expect(text).toContain(`${line}-жол, ${column}-таңба`);
        expect(await page.locator('.desk-place').allInnerTexts()).toEqual([word]);
        expect(await facts(page)).toBe(before);
      }
      await page.locator('.cm-content').click();
      await page.keyboard.type('x');
      expect(await page.locator('.desk-place').count()).toBe(0);

      await write(
        page,
        'select count(*) from range(100000000) a, range(1000000) b where a.range * b.range % 7 = 3',
      );
      await page.locator('[data-run]').click();
      await page.locator('.desk-progress', { hasText: 'Орындалып жатыр' }).waitFor({ timeout: 120_000 });
      await page.locator('[data-stop]').click();
      expect((await settled(page)).state).toBe('stopped');
      await write(page, 'select count(*) as саны from areas');
      expect((await run(page)).state).toBe('quiet');
      await page.locator('result-view table').waitFor();
      expect(await head(page)).toEqual(['саны']);
    }));

  it('is refused in words, before anything is loaded, where it would write or reach out', () =>
    visit(
      async (page, asked) => {
        await openEditor(page);
        for (const [sql, kind, word] of [
          ["copy areas to 'x.csv'", 'reaches_out', 'copy'],
          ["ATTACH 'x.db'", 'reaches_out', 'ATTACH'],
          ['install parquet', 'reaches_out', 'install'],
          ["select * from read_csv('https://example.org/x.csv')", 'reaches_out', 'read_csv'],
          ["select * from 'https://example.org/x.parquet'", 'reaches_out', "'https://example.org/x.parquet'"],
          ['drop table areas', 'writes', 'drop'],
          ['set threads = 9', 'settings', 'set'],
          ['select 1; select 2', 'several', 'select'],
          ['-- nothing', 'empty', ''],
        ] as const) {
          await write(page, sql);
          const { state, text } = await run(page);
          expect([sql, state]).toEqual([sql, 'refused']);
          const said = translator('ru')(`sql.refused.${kind}` as 'sql.refused.writes', { word: '§' });
          expect(text).toContain(said.split('§')[0]);
          const marked = (await page.locator('.desk-place').allInnerTexts()).join('');
          expect([sql, marked.startsWith(word)]).toEqual([sql, true]);
        }
        expect(engineFiles(asked)).toEqual([]);
      },
      { locale: 'ru' },
    ));

  it('an engine that does not come is told, and comes the next time', () =>
    site.visit(WIDE, async (page) => {
      await page.route('**/engine/*.wasm.bin', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto('/en/data/sql/');
      await openEditor(page);
      const { state, text } = await run(page);
      expect(state).toBe('not-started');
      expect(text).toContain(translator('en')('sql.error.engine'));
      expect(await editorText(page)).toBe(exampleSql('en', FIRST_EXAMPLE));
      await page.unroute('**/engine/*.wasm.bin');
      expect((await run(page)).state).toBe('quiet');
    }));

  it('an editor that does not come leaves a text area that asks', () =>
    site.visit(WIDE, async (page) => {
      await page.route('**/_astro/editor.*.js', (route) => route.fulfill({ status: 503, body: '' }));
      await page.goto('/en/data/sql/');
      await page.locator('textarea').focus();
      await page.locator('textarea:not([readonly])').fill('select count(*) as n from areas');
      await page.keyboard.press('ControlOrMeta+Enter');
      await page.locator('result-view table').waitFor();
      expect(await head(page)).toEqual(['n']);
    }));
});

describe('a link to a question', () => {
  const SQL = "select 'Өскемен' as қала, 100 % 7 as n -- <b>#&+?</b>";

  it('is copied, and opens the same question without running it', () =>
    visit(
      async (page) => {
        await openEditor(page);
        await write(page, SQL);
        await page.locator('[data-share]').click();
        expect((await settled(page)).text).toBe(translator('kk')('sql.link.copied'));
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link).toBe(`${site.origin}/data/sql/#q=${encodeURIComponent(SQL)}`);
        await visit(
          async (other, asked) => {
            await other.locator('.cm-content').waitFor();
            await other.locator('.desk-state', { hasText: 'Сілтемедегі' }).waitFor();
            expect(await editorText(other)).toBe(SQL);
            expect(engineFiles(asked)).toEqual([]);
            expect((await run(other)).state).toBe('quiet');
          },
          { hash: new URL(link).hash },
        );
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    ));

  it.each([
    ['half a code', '#q=%E0%A4'],
    ['a sign alone', '#q=%'],
    ['nothing', '#q='],
    ['100 kB', `#q=${'a'.repeat(100_000)}`],
    ['an example that there is not', '#example=none'],
  ])('that holds %s says so and shows an example', (_, hash) =>
    visit(
      async (page) => {
        await page.locator('.desk-state', { hasText: translator('en')('sql.link.broken') }).waitFor();
        expect(await editorText(page)).toBe(exampleSql('en', FIRST_EXAMPLE));
      },
      { locale: 'en', hash },
    ),
  );

  it('stays when the language is switched', () =>
    visit(async (page) => {
      await openEditor(page);
      await write(page, SQL);
      await run(page);
      await page.locator('.masthead__languages a[hreflang=ru]').click();
      await page.waitForURL('**/ru/data/sql/**');
      await page.locator('.cm-content').waitFor();
      expect(await editorText(page)).toBe(SQL);
    }));

  it('to an example is that example in each language, and Back leads to the one before', () =>
    visit(async (page) => {
      await openEditor(page);
      await page.locator('a[href="#example=pace"]').click();
      await page.locator('a[href="#example=splits"]').click();
      expect(await editorText(page)).toBe(exampleSql('kk', 'splits'));
      await page.goBack();
      await page.locator('a[href="#example=pace"][aria-current]').waitFor();
      expect(await editorText(page)).toBe(exampleSql('kk', 'pace'));
      await page.locator('.masthead__languages a[hreflang=en]').click();
      await page.waitForURL('**/en/data/sql/#example=pace');
      await page.locator('.cm-content').waitFor();
      expect(await editorText(page)).toBe(exampleSql('en', 'pace'));
    }));
});

describe('the history', () => {
  const items = (page: Page) => page.locator('.desk-history ol button').allInnerTexts();

  it('keeps questions on the device until it is cleared or switched off', () =>
    visit(
      async (page) => {
        await openEditor(page);
        for (const sql of ['select 1 as a', 'select nothing', 'select 1 as a']) {
          await write(page, sql);
          await run(page);
        }
        expect(await items(page)).toEqual(['select 1 as a', 'select nothing']);
        await page.goto('/en/data/sql/');
        await openEditor(page);
        await page.locator('.desk-history ol button').nth(1).click();
        expect(await editorText(page)).toBe('select nothing');
        await page.locator('.desk-history input').uncheck();
        await page.goto('/en/data/sql/');
        await openEditor(page);
        expect(await items(page)).toEqual([]);
        expect(await page.locator('.desk-history input').isChecked()).toBe(false);
        await page.locator('.desk-history input').check();
        await write(page, 'select 2 as b');
        await run(page);
        await page.locator('.desk-history [data-clear]').click();
        expect(await items(page)).toEqual([]);
        expect(await page.evaluate(() => localStorage.getItem('sql-history'))).toBeNull();
      },
      { locale: 'en' },
    ));

  it('lasts for the page where the device keeps nothing', () =>
    visit(async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        }),
      );
      await page.reload();
      await openEditor(page);
      await write(page, 'select 1 as a');
      expect((await run(page)).state).toBe('quiet');
      expect(await items(page)).toEqual(['select 1 as a']);
    }));
});

it('a table of the reader’s own stands in the panel, is completed and joined', () =>
  visit(
    async (page) => {
      await openEditor(page);
      const buffer = Buffer.from('region,halls\nAbai Region,4\nTurkistan Region,9\n');
      await page.locator('#own-csv-file').setInputFiles({ name: 'halls.csv', mimeType: 'text/csv', buffer });
      const own = page.locator('.desk-tables details[data-own]');
      await own.waitFor({ timeout: 120_000 });
      const name = (await own.getAttribute('data-table')) ?? '';
      await write(page, `select t. from ${name} t`);
      for (let i = 0; i < ` from ${name} t`.length; i += 1) await page.keyboard.press('ArrowLeft');
      await page.keyboard.type('ha', { delay: 30 });
      await page.locator('.cm-tooltip-autocomplete li', { hasText: 'halls' }).waitFor();
      await page.keyboard.press('Escape');
      await own.locator('summary').click();
      await own.locator('.desk-tables__join').click();
      expect(await editorText(page)).toContain(`from ${name}`);
      expect((await run(page)).state).toBe('quiet');
      await page.locator('result-view table').waitFor();
      expect(await facts(page)).toMatch(/^2 /);
    },
    { locale: 'en' },
  ));

const DESKS = [
  ['kk', 'dark'],
  ['ru', 'light'],
  ['en', 'light'],
] as const;
it.each(shareOf(DESKS, 1))(
  'every example is answered on one page in %s, and axe finds nothing on the %s desk',
  (locale, colorScheme) =>
    visit(
      async (page) => {
        await openEditor(page);
        for (const id of EXAMPLES) {
          await page.getByRole('link', { name: exampleTitle(locale, id), exact: true }).click();
          expect(await editorText(page)).toBe(exampleSql(locale, id));
          const { state, text } = await run(page);
          expect([id, state, text]).toEqual([id, 'quiet', '']);
          expect(new URL(page.url()).hash).toBe(`#example=${id}`);
        }
        await page.locator('result-view table').waitFor();
        // With an answer, a table of the panel and an error, then with completions.
        const violations = async () => {
          const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
          return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
        };
        await page.locator('details[data-table=areas] summary').click();
        await write(page, 'select nowhere from areas');
        await run(page);
        expect(await violations()).toEqual([]);
        await page.locator('.cm-content').click();
        await page.keyboard.press('ControlOrMeta+End');
        await page.keyboard.type(' where vi', { delay: 30 });
        await page.locator('.cm-tooltip-autocomplete').waitFor();
        expect(await violations()).toEqual([]);
      },
      { locale, colorScheme },
    ),
);

it('without JavaScript the questions and tables are read, and the page says what is missing', () =>
  site.visit({ ...WIDE, javaScriptEnabled: false }, async (page) => {
    await page.goto('/en/data/sql/');
    expect(await page.locator('textarea').inputValue()).toBe(exampleSql('en', FIRST_EXAMPLE));
    expect(await page.getByText(translator('en')('sql.nojs')).isVisible()).toBe(true);
    expect(await page.locator('[data-run]').isVisible()).toBe(false);
    const example = page.locator('li[id="example=pace"]');
    expect(await example.locator('pre').isVisible()).toBe(false);
    await example.locator('a').click();
    expect(await example.locator('pre').isVisible()).toBe(true);
    expect(await example.locator('pre').innerText()).toContain('lag(value)');
    await page.locator('details[data-table=areas] summary').click();
    expect(await page.locator('details[data-table=areas] li').first().isVisible()).toBe(true);
  }));

it('on a phone the list of examples opens, fills the editor and closes', () =>
  visit(
    async (page) => {
      const link = page.locator('a[href="#example=pace"]');
      expect(await link.isVisible()).toBe(false);
      await page.locator('.desk-examples summary').click();
      await link.click();
      await page.locator('.cm-content').waitFor();
      expect(await link.isVisible()).toBe(false);
      expect(await editorText(page)).toBe(exampleSql('kk', 'pace'));
      expect((await run(page)).state).toBe('quiet');
    },
    { viewport: { width: 390, height: 844 } },
  ));
