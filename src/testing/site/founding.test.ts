import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales.ts';
import { publishedRows } from '../published-rows.ts';
import { builtPages } from './helpers/dist.ts';

/** Tables whose rows have a place of their own on the page of their source; the sets that differ are on one page. */
const TABLES = [
  ...['centre-counts', 'funds', 'families', 'inspections', 'activities', 'context'],
  ...[
    'statements',
    'commitments',
    'centres',
    'programmes',
    'bodies',
    'body-names',
    'sessions',
    'differences',
  ],
];

const csv = readFileSync(new URL('../fixtures/founding.csv', import.meta.url), 'utf8');
const items = Papa.parse<{ item: string; records: string }>(csv, { header: true, skipEmptyLines: true }).data;

const records = new Map(
  TABLES.flatMap((table) =>
    publishedRows(table)
      .filter((row) => !row['withdrawn'])
      .map((row) => [row['id'] ?? '', { table, source: row['source'] ?? '' }] as const),
  ),
);

const pages = builtPages();
const anchors = new Map(
  locales.map((locale) => [
    locale,
    new Map(
      pages
        .filter((page) => page.locale === locale && page.path.startsWith('/sources/'))
        .map(({ path, html }) => [path, new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))]),
    ),
  ]),
);

describe.each(items)('the founding documents on: $item', ({ records: list }) => {
  const ids = list.split(';');

  it('is in the data', () => {
    expect(ids.filter((id) => !records.has(id))).toEqual([]);
  });

  it('can be found on the page of its source in each language', () => {
    const lost = ids.flatMap((id) => {
      const { table, source } = records.get(id) ?? { table: '', source: '' };
      const path = table === 'differences' ? '/sources/differences/' : `/sources/${source}/`;
      return locales
        .filter((locale) => !anchors.get(locale)?.get(path)?.has(id))
        .map((locale) => `${locale} ${path}#${id}`);
    });
    expect(lost).toEqual([]);
  });
});
