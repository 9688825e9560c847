/** A format that a table is published in. */
export type Format = 'csv' | 'xlsx' | 'json' | 'parquet' | 'arrow' | 'geojson';

/** Media types as IANA registers them, by the ending of a file's name; of what isn't registered as its makers say. */
export const MEDIA_TYPES: Readonly<Record<Format | 'zip' | 'ttl' | 'jsonld', string>> = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  arrow: 'application/vnd.apache.arrow.file',
  geojson: 'application/geo+json',
  zip: 'application/zip',
  ttl: 'text/turtle',
  jsonld: 'application/ld+json',
};

/**
 * Tables with more rows are published as CSV and Parquet only: a sheet or a text of them opens nowhere, and a workbook
 * in each language would take longer to make than all pages.
 */
export const MOST_ROWS_FOR_ALL = 20_000;
