import { createHash } from 'node:crypto';
import { codedTable } from '../../engine/arrow-coded.ts';
import { writeJson } from '../../exports/json.ts';
import { writeXlsx } from '../../exports/xlsx.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath, locales } from '../../i18n/locales.ts';
import { readDescriptor } from '../data-folder.ts';
import { database } from '../database.ts';
import { measureOf } from '../measured-files.ts';
import { SITE } from '../site.ts';
import { tableColumns } from '../table-columns.ts';
import { centresGeoJson } from './centres-geojson.ts';
import type { Dataset } from './dataset.ts';
import { datasetRows } from './dataset-rows.ts';
import { personTable, programTable } from './dataset-table.ts';
import { type Format, MOST_ROWS_FOR_ALL } from './formats.ts';
import { parquetFile } from './parquet-file.ts';
import { stillCopy } from './still-zip.ts';

/** A file of a table: where it is published and what is in it. */
export type DatasetFile = {
  format: Format;
  /** The language that it is written in; null for a file that has all of them. */
  locale: Locale | null;
  /** Address from the root: `/data/funds.parquet`, `/ru/data/funds.xlsx`. */
  address: string;
  /** Bytes of the file. */
  size: number;
  sha256: string;
  /** What the build makes; null for the package's own file, which is published as it is. */
  bytes: Uint8Array | null;
};

const utf8 = (text: string) => new TextEncoder().encode(text);

async function contentOf(
  dataset: Dataset,
  format: Exclude<Format, 'csv'>,
  locale: Locale | null,
): Promise<Uint8Array> {
  const { resource } = dataset;
  const { name, version, created, licenses } = await readDescriptor();
  if (format === 'parquet')
    return parquetFile(await database(), dataset, {
      dataset: `${name}/${resource.name}`,
      edition: version,
      licence: licenses.map((one) => one.name).join(', '),
      source: new URL(`/data/${resource.name}/`, SITE).href,
    });
  if (format === 'arrow') return codedTable(await tableColumns(resource.name), 'file');
  if (format === 'json') return utf8(writeJson(await programTable(dataset)));
  if (format === 'geojson') return utf8(`${JSON.stringify(centresGeoJson(await datasetRows(dataset)))}\n`);
  const language = locale ?? 'kk';
  const book = await writeXlsx(
    await personTable(language, dataset, SITE),
    translator(language)('dataset.xlsx.about'),
  );
  return stillCopy(new Uint8Array(await book.arrayBuffer()), created.slice(0, 10));
}

/** Formats of a table with the language that each is written in. */
async function formatsOf({ resource }: Dataset): Promise<readonly (readonly [Format, Locale | null])[]> {
  const { rows } = await measureOf(resource.path);
  if ((rows ?? 0) > MOST_ROWS_FOR_ALL)
    return [
      ['csv', null],
      ['parquet', null],
    ];
  return [
    ['csv', null],
    ...locales.map((locale) => ['xlsx', locale] as const),
    ['json', null],
    ['parquet', null],
    ['arrow', null],
    ...(resource.name === 'centres' ? [['geojson', null] as const] : []),
  ];
}

async function make(dataset: Dataset): Promise<readonly DatasetFile[]> {
  const files: DatasetFile[] = [];
  for (const [format, locale] of await formatsOf(dataset)) {
    const { resource } = dataset;
    const address = localePath(locale ?? 'kk', `/data/${resource.name}.${format}`);
    if (format === 'csv') {
      const { bytes: size, sha256 } = await measureOf(resource.path);
      files.push({ format, locale, address, size, sha256, bytes: null });
      continue;
    }
    const bytes = await contentOf(dataset, format, locale);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    files.push({ format, locale, address, size: bytes.length, sha256, bytes });
  }
  return files;
}

const made = new Map<string, Promise<readonly DatasetFile[]>>();

/** Every file that a table is published in, made once for all pages; the first is the package's own CSV. */
export function datasetFiles(dataset: Dataset): Promise<readonly DatasetFile[]> {
  const { name } = dataset.resource;
  const known = made.get(name) ?? make(dataset);
  made.set(name, known);
  return known;
}
