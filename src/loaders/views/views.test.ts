import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { figureView } from '../../format/figure.ts';
import { locales } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { allPictures, pictureAddress } from '../pictures/all-pictures.ts';
import type { Picture } from '../pictures/picture.ts';
import { pageCsv, pageJson, pageTables } from './page-tables.ts';
import { viewFields } from './view-fields.ts';
import { viewCsv, viewJson } from './view-file.ts';
import { type ViewKind, type ViewRow, type ViewRows, VIEW_COLUMNS } from './view-rows.ts';

const kinds = async (kind: ViewRows['kind'], where: (picture: Picture) => boolean = () => true) => {
  const tables = (await allPictures())
    .filter(where)
    .map(async (picture) => ({ picture, ...(await picture.rows()) }));
  return (await Promise.all(tables)).filter((table) => table.kind === kind);
};
const cells = (rows: ViewRows['rows']) => rows as readonly Record<string, string | number | boolean | null>[];

describe('the table of a picture', () => {
  it('has all columns of its kind in every row, in their order', async () => {
    for (const picture of await allPictures()) {
      const { kind, rows } = await picture.rows();
      for (const row of rows) expect(Object.keys(row)).toEqual([...VIEW_COLUMNS[kind]]);
    }
  });

  it('has the numbers that the chart draws, in their order', async () => {
    const charts = (await allPictures()).filter(({ id }) =>
      /^(path|series|difference|comparison|kinds)/.test(id),
    );
    for (const picture of charts) {
      const { description } = await picture.tell();
      const shown = cells((await picture.rows()).rows).map((row) => String(row['shown']));
      let from = 0;
      for (const text of shown) {
        const at = description.indexOf(text, from);
        expect([pictureAddress(picture), text, at >= from]).toEqual([pictureAddress(picture), text, true]);
        from = at + text.length;
      }
      expect(shown.length).toBeGreaterThan(1);
    }
  });

  it('has as many reports of each indicator as the chart of time draws dots', async () => {
    for (const picture of (await allPictures()).filter(({ id }) => id === 'time')) {
      const told = (await picture.tell()).description.split('; ').map((text) => /^(.*): (\d+)$/.exec(text));
      const rows = cells((await picture.rows()).rows);
      for (const one of told)
        expect(rows.filter((row) => row['indicator_name'] === one?.[1])).toHaveLength(Number(one?.[2]));
    }
  });

  it('has what the map writes on each region, and a row for each that nothing is told of', async () => {
    for (const picture of (await allPictures()).filter(
      ({ id, page }) => id.startsWith('map-') && page !== '/regions/',
    )) {
      const drawing = (await picture.tell()).draw('picture');
      const drawn = [...drawing.querySelectorAll('text, tspan')].map(({ textContent }) => textContent);
      const rows = cells((await picture.rows()).rows).filter((row) => row['stage'] === 'actual');
      for (const { value, shown } of rows.filter((row) => row['value'] !== null))
        expect([pictureAddress(picture), value, drawn.some((text) => text?.endsWith(String(shown)))]).toEqual(
          [pictureAddress(picture), value, true],
        );
      const areas = new Set(cells((await picture.rows()).rows).map(({ area }) => area));
      expect([17, 20]).toContain(areas.size);
    }
  });

  it('has the cells of the report that it names', async () => {
    const { observations } = await atlas();
    for (const { picture, rows } of await kinds('figures'))
      for (const row of cells(rows).filter(({ id }) => id !== null)) {
        const report = must(observations, String(row['id']));
        for (const field of [
          'value',
          'value_max',
          'qualifier',
          'unit',
          'area',
          'period_end',
          'source',
        ] as const)
          expect([row['id'], row[field]]).toEqual([row['id'], report[field]]);
        expect([
          figureView(picture.locale, report, false).text,
          figureView(picture.locale, report, true).text,
        ]).toContain(row['shown']);
      }
  });

  it('has each centre that is drawn once', async () => {
    for (const { picture, rows } of await kinds('centres')) {
      const ids = cells(rows).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      if (picture.id === 'places')
        expect(cells(rows).every(({ lat, lon }) => lat !== null && lon !== null)).toBe(true);
    }
  });

  it('says the same in every language but for its words', async () => {
    const pictures = await allPictures();
    const codes = (rows: ViewRows['rows']) =>
      cells(rows)
        .map(({ id, area, value, unit, stage }) => [id, area, value, unit, stage].join())
        .sort();
    for (const picture of pictures.filter(({ locale }) => locale === 'kk'))
      for (const other of pictures.filter(
        ({ locale, page, id }) => locale !== 'kk' && page === picture.page && id === picture.id,
      ))
        expect(codes((await other.rows()).rows)).toEqual(codes((await picture.rows()).rows));
  });
});

describe('the files of a view', () => {
  const parse = (csv: string) =>
    Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
  const written = (cell: unknown): string => (cell === null ? '' : String(cell));

  it('hold the same rows in CSV and in JSON', async () => {
    for (const picture of (await allPictures()).filter(({ locale }) => locale === 'ru')) {
      const table = await picture.rows();
      const file = { ...picture, title: 'x', table };
      const json = JSON.parse(await viewJson(file));
      expect(json.rows).toEqual(table.rows);
      const rows = parse(await viewCsv(file)).map(({ edition, licence, ...row }) => {
        expect([edition, licence]).toEqual([json.edition, json.license[0].name]);
        return row;
      });
      expect(rows).toEqual(
        cells(table.rows).map((row) =>
          Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, written(cell)])),
        ),
      );
    }
  });

  it('tell what each column means, in the language of the address', async () => {
    for (const locale of locales)
      for (const kind of Object.keys(VIEW_COLUMNS) as ViewKind[]) {
        const fields = await viewFields(locale, kind);
        expect(fields.map(({ name }) => name)).toEqual([...VIEW_COLUMNS[kind]]);
        expect(fields.filter(({ title, description }) => !title || !description)).toEqual([]);
      }
  });

  it('are read back as they were, whatever the cells', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const cell = fc.oneof(
      text,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    );
    const row = fc.record(Object.fromEntries(VIEW_COLUMNS.areas.map((name) => [name, cell])));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
        const table = { kind: 'areas', rows: rows as ViewRow<'areas'>[] } as const;
        const file = { locale: 'kk', page: '/', id: 'x', title: '"', table } as const;
        const csv = parse(await viewCsv(file)).map((one) => VIEW_COLUMNS.areas.map((name) => one[name]));
        expect(csv).toEqual(rows.map((one) => VIEW_COLUMNS.areas.map((name) => written(one[name]))));
        expect(JSON.parse(await viewJson(file)).rows).toEqual(JSON.parse(JSON.stringify(rows)));
      }),
    );
  });
});

describe('the files of a page', () => {
  it('hold its reports in the package’s own columns, the same in CSV and in JSON', async () => {
    const { observations } = await atlas();
    for (const page of await pageTables()) {
      const ids = await page.reports();
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      const records = JSON.parse(await pageJson(page)) as Record<string, unknown>[];
      expect(records.map(({ id }) => id)).toEqual(ids);
      expect(records.map(({ value }) => value)).toEqual(ids.map((id) => must(observations, id).value));
      const rows = Papa.parse<Record<string, string>>(await pageCsv(page), {
        header: true,
        skipEmptyLines: true,
      });
      expect(rows.data.map((row) => Object.values(row))).toEqual(
        records.map((record) => Object.values(record).map((one) => (one === null ? '' : String(one)))),
      );
    }
  });
});
