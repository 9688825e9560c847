import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { unzipSync, strFromU8 } from 'fflate';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import { Parser, type Quad } from 'n3';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { writeJsonBlock } from '../exports/json.ts';
import { locales } from '../i18n/locales.ts';
import { openApi } from '../loaders/api/openapi.ts';
import { checkDatasets } from '../loaders/check/check-datasets.ts';
import { templateFiles } from '../loaders/check/template-files.ts';
import { datasetOf } from '../loaders/datasets/dataset.ts';
import { datasetFiles } from '../loaders/datasets/dataset-files.ts';
import { madeFiles } from '../loaders/datasets/made-files.ts';
import { readDescriptor, readSchema, worded } from '../loaders/data-folder.ts';
import { atomFeed } from '../loaders/editions/feeds.ts';
import { allPictures } from '../loaders/pictures/all-pictures.ts';
import { serialise } from '../loaders/pictures/picture-files.ts';
import { roadmapCalendar } from '../loaders/roadmap/calendar.ts';
import { searchDocuments } from '../loaders/search/search-documents.ts';
import { catalogueNode, datasetNode } from '../loaders/standards/schema-org.ts';
import { pageCsv, pageTables } from '../loaders/views/page-tables.ts';
import { viewCsv, viewJson } from '../loaders/views/view-file.ts';
import { makeIndex } from '../search/search-index.ts';
import { faultsOf } from './hostile.ts';
import { workbookFaults } from './workbook-faults.ts';

// Loaders look for the package when they are imported.
const folder = await vi.hoisted(async () => {
  const { mkdtempSync: makeFolder } = await import('node:fs');
  const { tmpdir: place } = await import('node:os');
  const { writeHostilePackage } = await import('./hostile-package.ts');
  const made = makeFolder(`${place()}/hostile-`);
  writeHostilePackage(made);
  process.env['DATA'] = made;
  return made;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SITE = new URL('https://otbasy-atlas.example');
/** What an event of a whole day is made of. */
const PROPERTIES = [
  ...['description', 'dtstamp', 'dtstart', 'sequence', 'summary', 'uid', 'url'],
  ...['x-microsoft-cdo-alldayevent', 'x-microsoft-msncalendar-alldayevent'],
];
/** Rows of a table as they were written. */
const rowsOf = (table: string) =>
  Papa.parse<Record<string, string>>(readFileSync(join(folder, `${table}.csv`), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;
const descriptor = await readDescriptor();

describe('hostile texts of a package arrive as texts', () => {
  it.each(locales)('in the calendar in %s: no event, no property more', async (locale) => {
    const text = await roadmapCalendar(locale, SITE);
    const calendar = new ICAL.Component(ICAL.parse(text));
    const events = new Map(
      calendar.getAllSubcomponents().map((event) => [event.getFirstPropertyValue('uid'), event]),
    );
    const promises = rowsOf('commitments').filter(({ due, withdrawn }) => due && !withdrawn);
    expect(events.size).toBe(promises.length);
    const names = new Set(
      [...events.values()].flatMap((one) => one.getAllProperties().map(({ name }) => name)),
    );
    expect([...names].sort()).toEqual(PROPERTIES);
    for (const row of promises)
      expect(String(events.get(`${row['id']}@otbasy-atlas`)?.getFirstPropertyValue('description'))).toContain(
        row[`text_${locale}`],
      );
    expect(Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('in Turtle: each title and description of the package is a literal', async () => {
    const turtle = strFromU8((await madeFiles()).get('/data/dcat.ttl')!.bytes);
    const literals = new Set(
      (new Parser().parse(turtle) as Quad[]).flatMap(({ object }) =>
        object.termType === 'Literal' ? [`${object.value}@${object.language}`] : [],
      ),
    );
    for (const one of [descriptor, ...descriptor.resources.filter(({ schema }) => schema)])
      for (const locale of locales)
        for (const what of ['title', 'description'] as const)
          expect(literals).toContain(`${worded(locale, one, what)}@${locale}`);
  });

  it('in the metadata of CSV on the Web', async () => {
    const csvw = JSON.parse(strFromU8((await madeFiles()).get('/data/csvw.json')!.bytes)) as {
      tables: { url: string; tableSchema: { columns: { 'dc:description': { '@value': string }[] }[] } }[];
    };
    const table = descriptor.resources.find(({ name }) => name === 'families')!;
    const { fields } = await readSchema(table);
    const told = csvw.tables.find(({ url }) => url === table.path)?.tableSchema.columns ?? [];
    expect(told.map((column) => column['dc:description'].map((one) => one['@value']))).toEqual(
      fields.map((field) => locales.map((locale) => worded(locale, field, 'description'))),
    );
  });

  it('in the block of data for search engines, which no text ends', async () => {
    const nodes = await Promise.all([
      catalogueNode('ru'),
      ...['funds', 'sources'].map((name) => datasetNode('kk', name)),
    ]);
    for (const node of nodes) {
      const { head } = new JSDOM(`<head><script type="application/ld+json">${writeJsonBlock(node)}</script>`)
        .window.document;
      expect([head.children.length, JSON.parse(head.textContent)]).toEqual([
        1,
        JSON.parse(JSON.stringify(node)),
      ]);
    }
  });

  it('in OpenAPI, which a validator reads', async () => {
    const api = JSON.parse(JSON.stringify(await openApi())) as { info: { title: string } };
    expect(await new Validator().validate(api)).toMatchObject({ valid: true });
    expect(api.info.title).toBe(descriptor.title_en);
  });

  it.each(locales)('in workbooks in %s: cell by cell, and no formula', async (locale) => {
    const rows = rowsOf('commitments');
    const files = await datasetFiles(await datasetOf('commitments'));
    const bytes = files.find((file) => file.format === 'xlsx' && file.locale === locale)!.bytes!;
    const [sheet] = await readXlsxFile(Buffer.from(bytes), { trim: false });
    const head = sheet?.data[0]?.map(String) ?? [];
    const { fields } = await readSchema(descriptor.resources.find(({ name }) => name === 'commitments')!);
    const field = fields.find(({ name }) => name === `text_${locale}`)!;
    const at = head.indexOf(worded(locale, field, 'title'));
    expect(sheet?.data.slice(1).map((cells) => cells[at])).toEqual(rows.map((row) => row[field.name]));
    for (const [path, part] of Object.entries(unzipSync(bytes)))
      expect([path, /<f[\s>]/.test(strFromU8(part))]).toEqual([path, false]);
  });

  it('in templates that offices fill in, each in one language: titles, meanings and codes, cell by cell', async () => {
    const templates = new Map((await templateFiles()).map(({ name, make }) => [name, make]));
    const filledIn = (await checkDatasets()).filter(({ isOffice }) => isOffice);
    for (const [i, { name, columns: asked }] of filledIn.entries()) {
      const locale = locales[i % locales.length] ?? 'kk';
      const book = await templates.get(`${name}.${locale}.xlsx`)!();
      const bytes = await book.bytes();
      expect([name, workbookFaults(bytes)]).toEqual([name, []]);
      const [data, columns, codes] = await readXlsxFile(Buffer.from(bytes), { trim: false });
      expect(data?.data[0]).toEqual(asked.map(({ title }) => title[locale]));
      expect(columns?.data.slice(1).map((cells) => cells.slice(-3))).toEqual(
        asked.map(({ meaning }) => [meaning.kk, meaning.ru, meaning.en]),
      );
      const listed = new Set(codes?.data.map((cells) => String(cells.slice(1))));
      for (const one of asked.flatMap((column) => column.codes))
        expect(listed).toContain(String([one.code, one.name.kk, one.name.ru, one.name.en]));
    }
  });

  it('in the search: found by their words, at addresses of this site', async () => {
    const documents = await searchDocuments('ru');
    for (const { path } of documents) expect(path).toMatch(/^\/[^/]|^\/$/);
    const find = makeIndex(documents, 'ru');
    const row = rowsOf('statements').find(({ text_ru }) => text_ru?.includes('<script>'))!;
    expect(find('выдуманное script alert').documents.map(({ title }) => title)).toContain(row['text_ru']);
    expect(JSON.parse(JSON.stringify(documents))).toEqual(documents);
  });

  it('in the feeds, of which each is one', async () => {
    const families = descriptor.resources.find(({ name }) => name === 'families')!;
    const xml = await atomFeed('en', { table: 'families' }, SITE);
    const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
    expect(document.querySelector('feed > title')?.textContent).toContain(families.title_en);
    expect(document.querySelectorAll('script, img')).toHaveLength(0);
  });

  it('in every drawing of a map or chart, and in the tables behind it', async () => {
    const pictures = (await allPictures()).filter(({ locale }) => locale === 'en');
    expect(pictures.length).toBeGreaterThan(40);
    let shown = 0;
    for (const picture of pictures) {
      const told = await picture.tell();
      const svg = told.draw('picture');
      expect(faultsOf(svg)).toEqual([]);
      const xml = serialise(svg);
      const read = new JSDOM(xml, { contentType: 'application/xml' }).window.document;
      expect(read.documentElement.textContent).toBe(svg.textContent);
      if (/<script>|onload=|<img/.test(`${told.title} ${svg.textContent}`)) shown += 1;
      const view = {
        locale: picture.locale,
        page: picture.page,
        id: picture.id,
        title: told.title,
        table: await picture.rows(),
      };
      const { rows } = JSON.parse(await viewJson(view)) as { rows: Record<string, unknown>[] };
      const csv = Papa.parse<Record<string, string>>(await viewCsv(view), {
        header: true,
        skipEmptyLines: true,
      });
      expect(csv.errors).toEqual([]);
      expect(csv.data).toMatchObject(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])),
        ),
      );
    }
    expect(shown).toBeGreaterThan(3);
  });

  it('in the reports of a page: rows and cells of the package', async () => {
    const notes = new Map(rowsOf('families').map((row) => [row['id'], row['note_kk']]));
    const page = (await pageTables()).find(({ address }) => address === '/families')!;
    const { data } = Papa.parse<Record<string, string>>(await pageCsv(page), {
      header: true,
      skipEmptyLines: true,
    });
    const own = data.filter(({ id }) => notes.has(id ?? ''));
    expect(own.length).toBeGreaterThan(10);
    expect(own.map((row) => row['note_kk'])).toEqual(own.map(({ id }) => notes.get(id ?? '')));
  });
});
