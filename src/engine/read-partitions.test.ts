import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writePartitions } from '../../scripts/partition/write-partitions.ts';
import { writeSample } from '../../scripts/sample/write-sample.ts';
import type { Cell } from '../model/cell.ts';
import { type Fault, type FileHost, openFileHost } from '../testing/file-host.ts';
import type { Engine } from './engine.ts';
import { StartError } from './failures.ts';
import { openNative } from './native.ts';
import type { PartitionedTable } from './partitioned-table.ts';
import { readPartitions } from './read-partitions.ts';
import { readCsvSql } from './tables.ts';

const FIELDS = ['id', 'area', 'indicator', 'period_end', 'unit', 'stage', 'value'];
const folder = mkdtempSync(join(tmpdir(), 'partitions-'));
let table: PartitionedTable;
let host: FileHost;
let engine: Engine;

beforeAll(async () => {
  const data = join(folder, 'sample');
  writeSample({ rows: 30_000, out: data });
  table = await writePartitions({ data, table: 'families', out: folder, group: 2048 });
  host = await openFileHost(folder);
  engine = await openNative();
  const fields = table.fields.map((name) => ({ name, type: name === 'value' ? 'number' : 'string' }));
  await engine.run(`create table families as from ${readCsvSql(fields, join(data, 'families.csv'))}`);
}, 60_000);
afterAll(async () => {
  engine.close();
  await host.close();
  rmSync(folder, { recursive: true });
});

const read = (bounds: Omit<Parameters<typeof readPartitions>[2], 'fields'>, fields = FIELDS) =>
  readPartitions(`${host.origin}/families/`, table, { fields, ...bounds });

const byId = (rows: readonly Record<string, Cell>[]) =>
  rows.toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));

/** The same answer by DuckDB from the CSV file that the partitions were made of. */
const asked = (where: string) =>
  engine.run(`select ${FIELDS.join(', ')} from families where ${where} order by id`);

describe('rows by ranges, read without an engine, are those of DuckDB over the CSV file', () => {
  it.each([
    ['of all', {}, 'true'],
    ['of a region', { areas: ['KZ-61'] }, "split_part(area, '.', 1) = 'KZ-61'"],
    [
      'of a region in a year',
      { areas: ['KZ-43'], years: [2024, 2024] },
      "split_part(area, '.', 1) = 'KZ-43' and left(period_end, 4) = '2024'",
    ],
    ['of the country', { areas: ['KZ'] }, "area = 'KZ'"],
    ['of nothing', { areas: ['KZ-99'] }, 'false'],
  ] as const)('%s', async (_title, bounds, where) => {
    const rows = await read(bounds);
    expect(byId(rows)).toEqual(await asked(where));
  });

  it('of a district beside a whole region', async () => {
    const [{ area } = { area: '' }] = await engine.run<{ area: string }>(
      "select area from families where area like 'KZ-10.%' order by area limit 1",
    );
    expect(byId(await read({ areas: [area, 'KZ-61'] }))).toEqual(
      await asked(`area = '${area}' or split_part(area, '.', 1) = 'KZ-61'`),
    );
  });

  it('summed by indicator and year, to the last digit of a sum of whole numbers', async () => {
    const sums = new Map<string, number>();
    for (const { indicator, period_end, value } of await read({}, ['indicator', 'period_end', 'value'])) {
      const key = `${indicator} ${String(period_end).slice(0, 4)}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(value));
    }
    const told = await engine.run<{ key: string; n: number }>(
      "select indicator || ' ' || coalesce(left(period_end, 4), 'null') as key, coalesce(sum(value), 0) as n from families group by 1",
    );
    expect([...sums].sort()).toEqual(told.map(({ key, n }) => [key, n]).sort());
  });
});

it('few fields of a region in a year travel as less than its files, which are a hundredth of the table', async () => {
  const bounds = { areas: ['KZ-61'], years: [2025, 2025] as const };
  const files = table.partitions.filter(({ region, year }) => region === 'KZ-61' && year === 2025);
  const bytes = files.reduce((sum, part) => sum + part.bytes, 0);
  host.traffic();
  await read(bounds, ['indicator', 'value']);
  const traffic = host.traffic();
  expect(traffic.bytes).toBeLessThan(bytes * 0.9);
  expect(bytes).toBeLessThan(table.bytes * 0.02);
  expect(traffic.requests).toBeLessThanOrEqual(3 * files.length);
});

describe('a host', () => {
  const bounds = { areas: ['KZ-61'], years: [2025, 2025] as const };
  const PART = 'year=2025/region=KZ-61';

  it('that ignores ranges sends each file once, and the answer is the same', async () => {
    const rows = await read(bounds);
    host.fault(PART, 'whole');
    host.traffic();
    expect(await read(bounds)).toEqual(rows);
    expect(host.traffic().requests).toBe(1);
    host.fault(PART, null);
  });

  it.each<[Fault, RegExp]>([
    ['cut', /\d+ of \d+ bytes$/],
    ['wrong-range', /is not bytes \d+-\d+\/\d+$/],
    ['gone', /404$/],
  ])('that does wrong (%s) is named with its file, and no row of it is taken', async (fault, words) => {
    host.fault(PART, fault);
    const error = await read(bounds).catch((cause: unknown) => cause);
    host.fault(PART, null);
    expect(error).toBeInstanceOf(StartError);
    expect(String(error)).toContain(PART);
    expect(String(error)).toMatch(words);
  });
});
