import type { Locale } from '../i18n/locales.ts';
import { OBSERVATION_TABLES } from '../model/tables.ts';
import { worded } from './data-folder.ts';
import { type Dataset, datasetOf, datasets } from './datasets/dataset.ts';
import { type DatasetFile, datasetFiles } from './datasets/dataset-files.ts';
import type { Format } from './datasets/formats.ts';
import { type FileMeasure, measureOf } from './measured-files.ts';

/** A table of the package as it is published. */
export type CatalogueTable = {
  name: string;
  title: string;
  description: string;
  measure: FileMeasure;
  /** Its files in the formats that most readers take, in the page's language. */
  files: DatasetFile[];
};

/** What the tables are told apart by on the page. */
export type CatalogueGroup = {
  id: 'figures' | 'said' | 'registers' | 'denominators' | 'codes';
  tables: CatalogueTable[];
};

const GROUPS: Readonly<Record<CatalogueGroup['id'], readonly string[]>> = {
  figures: OBSERVATION_TABLES,
  said: ['statements', 'commitments', 'differences', 'difference-rows', 'headlines'],
  registers: ['sources', 'centres', 'programmes', 'bodies', 'body-names', 'sessions'],
  denominators: ['population', 'schools'],
  // And every table that no other group names.
  codes: [],
};

/** Formats that the catalogue offers; a table's own page has them all. */
const OFFERED: readonly Format[] = ['csv', 'xlsx', 'json', 'parquet'];

async function catalogueTable(locale: Locale, dataset: Dataset): Promise<CatalogueTable> {
  const { resource } = dataset;
  const files = await datasetFiles(dataset);
  return {
    name: resource.name,
    title: worded(locale, resource, 'title'),
    description: worded(locale, resource, 'description'),
    measure: await measureOf(resource.path),
    files: files.filter(
      (file) => OFFERED.includes(file.format) && (file.locale === null || file.locale === locale),
    ),
  };
}

/** All CSV tables of the package by group, each group in the order of the descriptor. */
export async function dataCatalogue(locale: Locale): Promise<CatalogueGroup[]> {
  const tables = await Promise.all((await datasets()).map((dataset) => catalogueTable(locale, dataset)));
  const groupOf = (name: string) =>
    (Object.keys(GROUPS) as CatalogueGroup['id'][]).find((id) => GROUPS[id].includes(name)) ?? 'codes';
  return (Object.keys(GROUPS) as CatalogueGroup['id'][]).map((id) => ({
    id,
    tables: tables.filter(({ name }) => groupOf(name) === id),
  }));
}

/** A table's title by its name, and the titles of its fields. */
export async function tableWords(
  locale: Locale,
  name: string,
): Promise<{ title: string; field: (name: string) => string; code: (name: string, code: string) => string }> {
  const { resource, fields } = await datasetOf(name);
  const named = (field: string) => {
    const found = fields.find((one) => one.name === field);
    if (!found) throw new Error(`table ${name} has no field: ${field}`);
    return found;
  };
  return {
    title: worded(locale, resource, 'title'),
    field: (field) => worded(locale, named(field), 'title'),
    code: (field, code) => named(field).enumTitles?.[code]?.[locale] ?? code,
  };
}
