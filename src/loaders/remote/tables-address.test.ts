import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseTablesAddress } from './tables-address.ts';

it.each([
  [undefined, null],
  ['', null],
  ['tables/2026', { kind: 'folder', path: resolve('tables/2026') }],
  ['https://host/a', { kind: 'http', href: 'https://host/a/' }],
  ['http://127.0.0.1:9/a/', { kind: 'http', href: 'http://127.0.0.1:9/a/' }],
])('TABLES=%s is %j', (text, address) => expect(parseTablesAddress(text)).toEqual(address));

it.each([
  ['s3://bucket/a', /s3: needs DuckDB's extension httpfs.*https:\/\/ address/],
  ['gs://bucket/a', /gs: needs DuckDB's extension httpfs/],
  ['https://host/a?b=1', /no address of a folder/],
])('TABLES=%s is refused with what to do', (text, words) => {
  expect(() => parseTablesAddress(text)).toThrow(words);
});
