import type { Locale } from '../i18n/locales.ts';
import { OBSERVATION_TABLES } from '../model/tables.ts';
import { readDescriptor, readSchema, type Resource, worded } from './data-folder.ts';
import { type FileMeasure, measureOf } from './measured-files.ts';

/** A field of a table in words of a page's language; `type` is the descriptor's. */
export type CatalogueField = {
  name: string;
  type: string;
  title: string;
  meaning: string;
  required: boolean;
};

/** A table of the package as it is published. */
export type CatalogueTable = {
  name: string;
  title: string;
  description: string;
  /** Address of its CSV file. */
  href: string;
  measure: FileMeasure;
  fields: CatalogueField[];
  /** Names of the fields that it fills, where it shares a schema with others; null where it has its own. */
  columns: readonly string[] | null;
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

async function catalogueTable(locale: Locale, resource: Resource): Promise<CatalogueTable> {
  const { fields } = await readSchema(resource);
  return {
    name: resource.name,
    title: worded(locale, resource, 'title'),
    description: worded(locale, resource, 'description'),
    href: `/data/${resource.path}`,
    measure: await measureOf(resource.path),
    fields: fields.map((field) => ({
      name: field.name,
      type: field.type,
      title: worded(locale, field, 'title'),
      meaning: worded(locale, field, 'description'),
      required: field.constraints?.required ?? false,
    })),
    columns: resource.columns ?? null,
  };
}

/** All CSV tables of the package by group, each group in the order of the descriptor. */
export async function dataCatalogue(locale: Locale): Promise<CatalogueGroup[]> {
  const { resources } = await readDescriptor();
  const tables = await Promise.all(
    resources.filter(({ format }) => format === 'csv').map((resource) => catalogueTable(locale, resource)),
  );
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
  const resource = (await readDescriptor()).resources.find((one) => one.name === name);
  if (!resource) throw new Error(`descriptor has no table: ${name}`);
  const { fields } = await readSchema(resource);
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
