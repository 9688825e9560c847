import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, runnerImport } from 'vite';
import type { Partition } from '../../src/engine/partitions.ts';
import { launchChromium } from '../../src/testing/chromium.ts';
import { type BenchData, readBenchData } from './data.ts';
import { machineLine, packageLine } from './machine.ts';
import { notRunRows, type Row, regionRows, startRows, tableOf, wholeRows } from './report.ts';
import { FILTERS, runCandidate, runRegion, runStarts, type Times } from './runs.ts';
import { openServer } from './server.ts';

// bench:engine [-- --rows 10000,1000000,10000000 --runs 5]: the browser's engine beside its peers over the same made-up
// rows, as a Markdown table. Rows are made once and kept under .cache/bench.
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,1000000,10000000' },
    runs: { type: 'string', default: '5' },
  },
});
const sizes = values.rows.split(',').map(Number);
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1 || sizes.some((size) => !Number.isInteger(size) || size < 200)) {
  process.stderr.write('bench:engine needs --rows with numbers from 200 on and --runs from 1 on\n');
  process.exit(1);
}

const say = (text: string) => process.stderr.write(`${text}\n`);
const rows: Row[] = [];

const page = mkdtempSync(join(tmpdir(), 'bench-page-'));
say('building the page');
await build({
  configFile: false,
  logLevel: 'error',
  root: resolve('scripts/bench/page'),
  base: './',
  build: { outDir: page, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
});
// The loaders read SQL as text, which Node alone does not.
const loaders = await runnerImport<typeof import('../../src/loaders/engine-files.ts')>(
  resolve('src/loaders/engine-files.ts'),
  { configFile: false, logLevel: 'error' },
);
const server = await openServer(page, await loaders.module.engineFiles());
const browser = await launchChromium();
const chromium = browser.version();
await browser.close();
const machine = machineLine(chromium);

try {
  say('start of the engine');
  rows.push(...startRows(await runStarts(server, runs)));
  say('published tables');
  const published = await runCandidate(server, { kind: 'published' }, runs);
  rows.push(...wholeRows('published', new Map([['duckdb', published]])));
  for (const size of sizes) {
    say(`${size} rows: making them, unless an earlier run has`);
    const data = readBenchData(size);
    server.mount(String(size), data.folder);
    rows.push(...(data.whole ? await runWhole(data) : await runPartitioned(data)));
  }
} finally {
  server.close();
  rmSync(page, { recursive: true });
}

async function runWhole({ rows: size, whole }: BenchData): Promise<Row[]> {
  const times = new Map<string, Times>();
  for (const name of ['duckdb', 'arquero', 'd3', 'sql-js'] as const) {
    say(`${size} rows: ${name}`);
    times.set(name, await runCandidate(server, { kind: 'whole', name, size: String(size) }, runs));
  }
  return wholeRows(size, times, whole?.bytes);
}

async function runPartitioned({ rows: size, partitions }: BenchData): Promise<Row[]> {
  const served: Partition[] = partitions.map((part) => ({ ...part, path: `/rows/${size}/${part.path}` }));
  say(`${size} rows: a region`);
  // Kostanay is the largest by its districts; Kyzylorda is an ordinary one. Both were recoded in 2022.
  const regions = [
    { name: 'KZ-43, KZ-KZY: every year', bounds: { areas: ['KZ-43', 'KZ-KZY'] } },
    { name: 'KZ-39, KZ-KUS: every year', bounds: { areas: ['KZ-39', 'KZ-KUS'] } },
    { name: 'KZ-39: 2024 to 2026', bounds: { areas: ['KZ-39'], years: [2024, 2026] as const } },
  ];
  const made: Row[] = [];
  for (const { name, bounds } of regions)
    made.push(...regionRows(size, name, bounds, served, await runRegion(server, served, bounds, runs)));
  say(`${size} rows: all files, one run`);
  const all = await runCandidate(server, { kind: 'partitions', partitions: served }, 1);
  return [...made, ...wholeRows(size, new Map([['duckdb', all]])), ...notRunRows(size)];
}

process.stdout.write(`
${machine}; at the end ${machineLine(chromium).replace(/^.*load/, 'load')}
${packageLine(['@duckdb/duckdb-wasm', 'arquero', 'd3', 'papaparse', 'sql.js'])}
Median (least–most, number of times). ${runs} runs, each on a new page of a new browser; each question 3 times after a first
that does not count; each filter of ${FILTERS.length - 1} until its answer is painted. Ratio: time of the peer by DuckDB's.

${tableOf(rows)}
`);
