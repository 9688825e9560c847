import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePartitionedTable } from '../../src/engine/partitioned-table.ts';
import { type Bounds, partitionsFor } from '../../src/engine/partitions.ts';
import { readPartitions } from '../../src/engine/read-partitions.ts';
import { openFileHost } from '../../src/testing/file-host.ts';
import { markdownTable, median } from './statistics.ts';

// bench:ranges --tables DIR [--table NAME] [--runs 5]: what questions to a partitioned table (data:partition) read of it
// over HTTP with ranges, beside its files whole and the table whole, as a Markdown table.
const { values } = parseArgs({
  options: {
    tables: { type: 'string' },
    table: { type: 'string', default: 'families' },
    runs: { type: 'string', default: '5' },
  },
});
if (values.tables === undefined) {
  process.stderr.write('bench:ranges needs --tables DIR, which data:partition wrote\n');
  process.exit(1);
}
const table = parsePartitionedTable(
  readFileSync(join(values.tables, values.table, 'partitions.json'), 'utf8'),
);
const FEW = ['indicator', 'period_end', 'stage', 'value'];
const QUESTIONS: readonly [name: string, bounds: Bounds, fields: readonly string[]][] = [
  ['a region in a year, 4 fields', { areas: ['KZ-39'], years: [2025, 2025] }, FEW],
  ['a region in a year, every field', { areas: ['KZ-39'], years: [2025, 2025] }, table.fields],
  ['a region, every year, both its ids, 4 fields', { areas: ['KZ-39', 'KZ-KUS'] }, FEW],
  ['the country in a year, 4 fields', { areas: ['KZ'], years: [2025, 2025] }, FEW],
  ['all regions in a year, 4 fields', { years: [2025, 2025] }, FEW],
];

const host = await openFileHost(values.tables);
const lines: string[][] = [];
for (const [name, bounds, fields] of QUESTIONS) {
  const files = partitionsFor(table.partitions, bounds);
  const times: number[] = [];
  let rows = 0;
  let traffic = { requests: 0, bytes: 0 };
  for (let run = 0; run < Number(values.runs); run += 1) {
    host.traffic();
    const began = performance.now();
    rows = (await readPartitions(`${host.origin}/${values.table}/`, table, { fields, ...bounds })).length;
    times.push(performance.now() - began);
    traffic = host.traffic();
  }
  const whole = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const percent = (of: number) => `${((traffic.bytes / of) * 100).toFixed(2)} %`;
  lines.push([
    name,
    `${files.length} of ${table.partitions.length}`,
    String(rows),
    String(traffic.requests),
    `${Math.round(traffic.bytes / 1000)} kB`,
    percent(whole),
    percent(table.bytes),
    `${Math.round(median(times))} ms`,
  ]);
}
await host.close();
process.stdout.write(
  `${values.table}: ${table.rows} rows, ${(table.bytes / 1e6).toFixed(1)} MB\n\n${markdownTable(
    ['question', 'files', 'rows', 'requests', 'read', 'of its files', 'of the table', 'median'],
    lines,
  )}\n`,
);
