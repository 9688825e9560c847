import { rmSync } from 'node:fs';
import { afterAll, expect, it, vi } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { atlas } from './atlas.ts';
import { listedReports } from './listed-reports.ts';
import { packageNotes } from './package-notes.ts';
import { footOf } from './pictures/foot.ts';
import { searchDocuments } from './search/search-documents.ts';
import { sourcePage } from './documents/source-page.ts';

// Loaders look for the package when they are imported.
const folder = await vi.hoisted(async () => {
  const { mkdtempSync: makeFolder } = await import('node:fs');
  const { tmpdir: place } = await import('node:os');
  const { writeSample } = await import('../../scripts/sample/write-sample.ts');
  const made = makeFolder(`${place()}/large-`);
  writeSample({ rows: 6000, out: made });
  process.env['DATA'] = made;
  return made;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(locales)(
  'every page says that data are made up and how many reports it lists in %s',
  async (locale) => {
    const all = (await atlas()).observations.size;
    expect(all).toBeGreaterThan(5000);
    const [madeUp, listed, ...more] = await packageNotes(locale);
    expect(more).toEqual([]);
    expect(madeUp?.title).toMatch({ kk: /^Ойдан шығарылған/, ru: /^Выдуманные/, en: /^Made-up/ }[locale]);
    const digits = (listed?.title ?? '')
      .replace(/[^\d ]+/g, '')
      .split(' ')
      .filter(Boolean);
    // In Kazakh the whole is said before its part.
    expect(digits.map(Number).toSorted((a, b) => a - b)).toEqual([5000, all]);
    const foot = await footOf(locale, { publishers: [], hasBorders: false });
    expect(foot.join(' ')).toContain({ kk: 'ойдан шығарылған', ru: 'выдуманные', en: 'made-up' }[locale]);
  },
);

it('search and the pages of documents list those reports and no other', async () => {
  const listed = await listedReports();
  const found = (await searchDocuments('kk')).filter(({ kind }) => kind === 'figure');
  expect(found).toHaveLength(listed.length);
  const { sources } = await atlas();
  const pages = await Promise.all([...sources.keys()].map((id) => sourcePage('kk', id)));
  expect(pages.reduce((sum, { receipts }) => sum + receipts.length, 0)).toBe(listed.length);
});
