import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen, siteServer } from '../../scripts/serve/site-server.ts';
import { type Locale, localePath, locales } from '../i18n/locales.ts';
import { compareEditions, isEdition } from '../model/edition.ts';
import { launchChromium } from './chromium.ts';
import { fillCsv, fillWorkbook } from './fill-template.ts';
import type { RowCells } from './make-package.ts';
import { CORRECTED, NEXT_ROWS, NEXT_SESSION } from './next-session.ts';

// The whole path of the next session's figures, as `/data/add/` tells it: templates as the site offers them are filled in,
// added, checked and released by the very commands, and the pages of the new edition are asked what they show.

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'next-session-'));
const data = join(folder, 'data');
/** The edition that stands before that of the test. */
const last = readdirSync('data/editions').filter(isEdition).toSorted(compareEditions).at(-1) ?? '';
const inData = (path: string) => join(data, path);

/** Runs a script of the project on the copy; gives what it said and how it ended. */
async function script(name: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const env = { ...process.env, DATA: data };
  return run(process.execPath, [`scripts/${name}.ts`, ...args], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
      code,
      said: stdout + stderr,
    }),
  );
}

const TITLE: Record<Locale, string> = {
  kk: 'Кеңестің қарашадағы отырысы (ойдан шығарылған, тек сынақ үшін)',
  ru: 'Ноябрьское заседание совета (выдумано, только для проверки)',
  en: 'November session (made up, for a test only)',
};
const WHY = { why_kk: 'Сынақ себебі', why_ru: 'Пробная причина', why_en: 'A trial reason' };

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** The value that the correction replaces. */
let was = '';

const rowsOf = (text: string) => Papa.parse<RowCells>(text.trim(), { header: true }).data;

/** Fills every template in: Excel ones of the three languages in turn, and a CSV one. Gives the paths of the files. */
async function fillTemplates(): Promise<string[]> {
  const { checkDatasets } = await import('../loaders/check/check-datasets.ts');
  const { templateFiles } = await import('../loaders/check/template-files.ts');
  const [datasets, templates] = [await checkDatasets(), await templateFiles()];
  const paths: string[] = [];
  for (const [index, [table, rows]] of Object.entries(NEXT_ROWS).entries()) {
    const locale = locales[index % locales.length];
    const name = table === 'commitments' ? `${table}.csv` : `${table}.${locale}.xlsx`;
    const blob = await templates.find((one) => one.name === name)?.make();
    const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? []);
    const fields = datasets.find((one) => one.name === table)?.columns.map((column) => column.name) ?? [];
    const filled = name.endsWith('.csv')
      ? fillCsv(new TextDecoder().decode(bytes), rows)
      : fillWorkbook(bytes, fields, rows);
    paths.push(join(folder, name));
    writeFileSync(join(folder, name), filled);
  }
  return paths;
}

/** A row of the published table with another value, under the table's own header. */
function writeCorrection(): string {
  const { table, id, now } = CORRECTED;
  const row = rowsOf(readFileSync(inData(`${table}.csv`), 'utf8')).find((one) => one['id'] === id);
  was = row?.['value'] ?? '';
  expect(Number(was)).toBeGreaterThan(0);
  const path = join(folder, `${table}-correction.csv`);
  writeFileSync(path, Papa.unparse([{ ...row, value: now }]));
  return path;
}

beforeAll(() => {
  cpSync('data', data, { recursive: true });
  vi.stubEnv('DATA', data);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the next session’s figures', () => {
  it('go from filled-in templates into the tables, every other line as it was', async () => {
    const files = [...(await fillTemplates()), writeCorrection()];
    // Without the document the figures rest on, nothing is taken.
    const alone = await script('data-add', ...files.filter((path) => !path.includes('sources')));
    expect(alone.code).toBe(1);
    expect(alone.said).toContain('trial-1');
    expect(alone.said).toMatch(/nothing was added\n$/);
    const added = await script('data-add', ...files);
    expect(added).toEqual({ code: 0, said: expect.stringContaining('families, 2 rows added, 0 changed') });
    expect(added.said).toContain('families, 0 rows added, 1 changed');
    for (const [table, rows] of Object.entries(NEXT_ROWS)) {
      const [before, after] = [`data/${table}.csv`, inData(`${table}.csv`)].map((path) =>
        readFileSync(path, 'utf8').split('\n'),
      );
      const changed = (before ?? []).filter((line, at) => line !== '' && after?.[at] !== line);
      expect(changed.map((line) => line.split(',')[0])).toEqual(
        table === CORRECTED.table ? [CORRECTED.id] : [],
      );
      const news = rowsOf(readFileSync(inData(`${table}.csv`), 'utf8')).slice(-rows.length);
      for (const [at, row] of rows.entries()) expect(news[at]).toMatchObject(row);
    }
    const ids = (table: string, n: number) =>
      rowsOf(readFileSync(inData(`${table}.csv`), 'utf8'))
        .slice(-n)
        .map((row) => row['id']);
    expect(ids('commitments', 1)).toEqual(['c-trial-1-01']);
    expect([...ids('centre-counts', 2), ...ids('funds', 1), ...ids('families', 2)].sort()).toEqual(
      [1, 2, 3, 4, 5].map((n) => `trial-1-0${n}`),
    );
    expect(await script('data-check')).toMatchObject({ code: 0 });
  });

  it('are released once a note and the reason of the correction are written', async () => {
    const refused = await script('data-release');
    expect(refused.code).toBe(1);
    expect(refused.said).toContain(`${CORRECTED.id}: corrected, value: ${was} → ${CORRECTED.now}`);
    expect(refused.said).toContain(`reason is missing: editions/next-reasons.csv families ${CORRECTED.id}`);
    expect(refused.said).toContain('text_kk');
    const notes = JSON.parse(readFileSync(inData('editions/next-notes.json'), 'utf8')) as RowCells;
    expect(notes['summary_en']).toMatch(/^Rows added: \d+\. Rows corrected: \d+\./);
    const text = { text_kk: 'Сынақ отырысы.', text_ru: 'Пробное заседание.', text_en: 'A trial session.' };
    writeFileSync(inData('editions/next-notes.json'), JSON.stringify({ ...notes, ...text }));
    const reasons = rowsOf(readFileSync(inData('editions/next-reasons.csv'), 'utf8'));
    expect(reasons.map((row) => row['id'])).toContain(CORRECTED.id);
    // As a spreadsheet of this country saves it.
    const saved = Papa.unparse(
      reasons.map((row) => ({ ...row, ...WHY })),
      { delimiter: ';' },
    );
    writeFileSync(inData('editions/next-reasons.csv'), `\ufeff${saved}`);
    const released = await script('data-release', '--edition', '2099.01.0');
    expect(released).toEqual({
      code: 0,
      said: expect.stringMatching(/^edition 2099\.01\.0: \d+ rows changed/),
    });
    expect(await script('data-check')).toMatchObject({ code: 0 });
  });

  it('stand on the session’s page, its slides, the edition’s page, the feed and the figures as they were', async () => {
    vi.resetModules();
    const { sessionPage } = await import('../loaders/sessions/session-page.ts');
    const { changesAt } = await import('../loaders/sessions/session-changes.ts');
    const { smallLine } = await import('../loaders/slides/small-line.ts');
    const { deckSlides } = await import('../loaders/slides/deck.ts');
    const { differenceView } = await import('../loaders/editions/difference-view.ts');
    const { atomFeed } = await import('../loaders/editions/feeds.ts');
    const { edition } = await import('../loaders/edition.ts');
    expect(await edition()).toBe('2099.01.0');
    const most: Record<Locale, string> = { kk: '140-тан астам', ru: 'более 140', en: 'more than 140' };
    for (const locale of locales) {
      const { subjects, promises } = await sessionPage(locale, NEXT_SESSION);
      const reports = subjects.flatMap((subject) => subject.reports);
      expect(reports.map(({ row }) => row.observation.value).sort()).toEqual(
        ['140', '15', '1250', '250000000', ''].map((value) => (value === '' ? null : Number(value))).sort(),
      );
      expect(promises.map(({ commitment }) => commitment.id)).toEqual(['c-trial-1-01']);
      const previous = (await changesAt(locale, NEXT_SESSION))?.previous.session;
      expect(previous).toMatchObject({ body: 'republican-council' });
      const slides = await deckSlides(locale, NEXT_SESSION);
      expect(slides[0]).toMatchObject({ id: 'title', title: TITLE[locale] });
      const told = slides.flatMap(({ body }) => (body.kind === 'figures' ? body.reports : []));
      expect(told.map(({ row }) => row.observation.id).sort()).toEqual(
        [1, 2, 3, 4, 5].map((n) => `trial-1-0${n}`),
      );
      const national = told.find(({ row }) => row.observation.value === 140);
      expect(plain(national?.row.figure.words ?? '')).toContain(most[locale]);
      // A region's number is never read as the country's.
      const region = told.find(({ row }) => row.observation.value === 15);
      expect(region && smallLine(region.row, 'KZ')).toContain(region?.row.area.name);
      expect(national && smallLine(national.row, 'KZ')).not.toContain(national?.row.area.name);
      const tables = await differenceView(locale, last, '2099.01.0');
      const changes = tables.flatMap((table) => table.changes);
      // Rows that wait for the next edition may be among them.
      const added = changes.flatMap(({ kind, key }) => (kind === 'added' ? [key] : []));
      expect(added).toEqual(expect.arrayContaining([NEXT_SESSION, 'c-trial-1-01', 'trial-1', 'trial-1-05']));
      expect(changes.find(({ key }) => key === CORRECTED.id)).toMatchObject({
        kind: 'corrected',
        why: [{ edition: '2099.01.0' }],
      });
      const feed = await atomFeed(locale, null, new URL('https://example.org'));
      expect(feed).toContain('2099.01.0');
      expect(feed).toContain(TITLE[locale]);
    }
    // What pages showed before stays askable.
    const { asOfFile } = await import('../loaders/as-of/as-of-file.ts');
    const then = await asOfFile('kk', last);
    expect(then).toMatchObject({
      newest: '2099.01.0',
      reports: { [CORRECTED.id]: { value: was } },
    });
    expect(then.reports['trial-1-01']).toBeNull();
  });

  // A whole build takes a minute: `EVERY=1` runs it, `SITE_TO=DIR` keeps what it made.
  it.runIf(process.env['EVERY'])(
    'are read on the pages of a whole build',
    async () => {
      const dist = process.env['SITE_TO'] ?? join(folder, 'dist');
      const built = await run('node_modules/.bin/astro', ['build', '--silent', '--outDir', dist], {
        env: { ...process.env, DATA: data, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      });
      expect(built.stderr).toBe('');
      const server = siteServer(dist);
      const port = await listen(server, 0);
      const browser = await launchChromium(false);
      const page = await browser.newPage();
      for (const locale of locales) {
        const root = `http://localhost:${port}${localePath(locale, '/')}`;
        await page.goto(`${root}sessions/${NEXT_SESSION}/`);
        const text = plain(await page.locator('main').innerText());
        expect(text).toContain(TITLE[locale]);
        for (const number of locale === 'en' ? ['140', '15', '1,250'] : ['140', '15', '1 250'])
          expect(text).toContain(number);
        await page.goto(`${root}sessions/${NEXT_SESSION}/present/`);
        const slides = plain((await page.locator('main').textContent()) ?? '');
        expect(slides).toContain(TITLE[locale]);
        expect(slides).toContain('140');
        await page.goto(`${root}data/editions/2099.01.0/since/${last}/`);
        expect(plain(await page.locator('main').innerText())).toContain(WHY[`why_${locale}`]);
      }
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
    600_000,
  );
});
