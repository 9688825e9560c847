import { expect, it } from 'vitest';
import { parsePartitionedTable } from './partitioned-table.ts';

const HASH = 'a'.repeat(64);
const PART = {
  ...{ region: 'KZ-61', year: 2024, path: 'year=2024/region=KZ-61/rows.parquet', bytes: 9, rows: 2 },
  ...{ sha256: HASH, footer: 8, areas: ['KZ-61', 'KZ-61'], periods: null },
};
const TABLE = {
  ...{ table: 'families', edition: '2026.11.0', made_up: false, rows: 2, bytes: 9, fields: ['id'] },
  ...{ csv_sha256: HASH, partitions: [PART] },
};
const parse = (value: unknown) => parsePartitionedTable(JSON.stringify(value));

it('a manifest is read as it is written', () => expect(parse(TABLE)).toEqual(TABLE));

it.each([
  ['is no JSON', () => parsePartitionedTable('<!doctype html>'), 'no JSON: <!doctype html>'],
  ['is a list', () => parse([]), 'no object'],
  ['names no edition', () => parse({ ...TABLE, edition: 1 }), 'no table, edition or made_up'],
  ['counts in parts', () => parse({ ...TABLE, rows: 0.5 }), 'rows or bytes are no count'],
  ['has fields that are no names', () => parse({ ...TABLE, fields: [1] }), 'fields are no list of names'],
  ['has no hash', () => parse({ ...TABLE, csv_sha256: 'x' }), 'csv_sha256 is no SHA-256'],
  ['has no files', () => parse({ ...TABLE, partitions: null }), 'partitions are no list'],
  [
    'leads out of its folder',
    () => parse({ ...TABLE, partitions: [{ ...PART, path: '../../year=1/region=a/x.parquet' }] }),
    'a partition can not be read',
  ],
  [
    'leads to another site',
    () => parse({ ...TABLE, partitions: [{ ...PART, path: 'https://other/x.parquet' }] }),
    'a partition can not be read',
  ],
  ['does not add up', () => parse({ ...TABLE, rows: 3 }), 'files hold 2 of 3 rows'],
  [
    'names a file twice',
    () => parse({ ...TABLE, rows: 4, bytes: 18, partitions: [PART, PART] }),
    'a path is there twice',
  ],
])('a manifest that %s is refused', (_title, read, words) => {
  expect(read).toThrow(`manifest of partitions: ${words}`);
});
