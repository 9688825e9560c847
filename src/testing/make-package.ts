import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { OBSERVATION_TABLES } from '../model/tables.ts';

/** Cells of one row by field; fields left out are empty. */
export type RowCells = Readonly<Record<string, string>>;

/** Rows of tables by the table's name. */
export type TableCells = Readonly<Record<string, readonly RowCells[]>>;

interface PublishedDescriptor {
  resources: { name: string; path: string; schema?: string }[];
}

const published = new Map<string, string>();

function readPublished(path: string): string {
  const text = published.get(path) ?? readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8');
  published.set(path, text);
  return text;
}

const inThree = (field: string, text = field): RowCells => ({
  [`${field}_kk`]: `${text} kk`,
  [`${field}_ru`]: `${text} ru`,
  [`${field}_en`]: `${text} en`,
});

const withName = (id: string): RowCells => ({ id, ...inThree('name', id) });

const indicator = (id: string, subject: string, measure: string, units: string): RowCells => ({
  ...withName(id),
  ...inThree('definition', id),
  subject,
  measure,
  units,
  add_areas: 'true',
  add_time: 'false',
});

/** Cells of a good observation: a stock of families in the country, exact and read twice, from the source `s-1`. */
export function makeObservationCells(id: string, cells: RowCells = {}): RowCells {
  return {
    id,
    indicator: 'families-listed',
    programme: 'main',
    scope: 'area',
    area: 'KZ',
    period_end: '2021-12-01',
    period_basis: 'printed',
    value: '1200',
    unit: 'families',
    qualifier: 'exact',
    obs_status: 'A',
    stage: 'actual',
    reading: 'text',
    read: 'twice',
    source: 's-1',
    ...cells,
  };
}

/** A small package without a fault: code lists, areas of two vintages, two sources, one observation, one headline. */
export const GOOD_TABLES: TableCells = {
  families: [makeObservationCells('s-1-01')],
  headlines: [{ subject: 'families', observation: 's-1-01', ...inThree('reason') }],
  subjects: [...OBSERVATION_TABLES.keys()].map((order) => {
    const id = ['centres', 'funds', 'families', 'inspections', 'activities', 'context'][order] ?? '';
    return { ...withName(id), order: String(order), ...inThree('description') };
  }),
  units: ['families', 'persons', 'kzt', 'percent', 'institutions'].map((id) => ({
    ...withName(id),
    decimals: '0',
  })),
  indicators: [
    indicator('families-listed', 'families', 'stock', 'families;persons'),
    indicator('families-helped', 'families', 'flow', 'families;persons'),
    indicator('families-share', 'families', 'share', 'percent'),
    indicator('funds-given', 'funds', 'flow', 'kzt'),
  ],
  programmes: [{ ...withName('main'), type: 'programme' }],
  areas: [
    { ...withName('KZ'), level: 'country' },
    { ...withName('KZ-ALM'), level: 'region', vintage: '2018', parent: 'KZ', valid_to: '2022-06-07' },
    { ...withName('KZ-19'), level: 'region', vintage: '2022', parent: 'KZ', valid_from: '2022-06-08' },
    { ...withName('KZ-19.191000000'), level: 'city', parent: 'KZ-19', valid_from: '2022-06-08' },
  ],
  sources: [
    { id: 's-1', kind: 'report', url: 'https://example.org/1', date: '2021-12-02' },
    {
      id: 's-2',
      kind: 'report',
      url: 'https://example.org/2',
      date_reason: 'not-printed',
      date_from: '2023-01',
      date_to: '2023-06',
    },
    { id: 't0', kind: 'founding', url_reason: 'not-known', date_reason: 'not-printed' },
    { id: 'x-1', kind: 'report', url_reason: 'stored-copy', date: '2021' },
  ].map((source) => ({ publisher: 'example', title: 'Title', language: 'kk', extent: 'whole', ...source })),
  kinds: [
    ['centre', 'crisis'],
    ['purpose', 'family-help'],
    ['payer', 'state'],
    ['base', 'cases'],
    ['rule', 'read-twice'],
    ['statement', 'state'],
    ['commitment', 'plan'],
    ['outcome', 'not-reported'],
  ].map(([list = '', id = '']) => ({ ...withName(id), list })),
};

/**
 * A package in memory: the published descriptor numbered 2026.11.0 and the schemas, the rows of `tables`, a header
 * alone for tables that are not named, empty JSON for other resources. `changes` replaces files at the end; null takes
 * one away.
 */
export function makePackage(
  tables: TableCells = GOOD_TABLES,
  changes: Readonly<Record<string, string | Uint8Array | null>> = {},
): Map<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  const descriptor = readPublished('datapackage.json').replace(/("version": )"[^"]*"/, '$1"2026.11.0"');
  files.set('datapackage.json', descriptor);
  for (const { name, path, schema } of (JSON.parse(descriptor) as PublishedDescriptor).resources) {
    if (!schema) {
      files.set(path, '{}\n');
      continue;
    }
    const text = readPublished(schema);
    files.set(schema, text);
    const fields = (JSON.parse(text) as { fields: { name: string }[] }).fields.map((field) => field.name);
    files.set(path, makeCsv(fields, tables[name] ?? []));
  }
  for (const [path, content] of Object.entries(changes)) {
    if (content === null) files.delete(path);
    else files.set(path, content);
  }
  return files;
}

/** CSV text with a header and rows; fields that a row leaves out are empty. */
export function makeCsv(fields: readonly string[], rows: readonly RowCells[]): string {
  const cells = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse([[...fields], ...cells], { newline: '\n' })}\n`;
}
