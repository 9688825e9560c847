import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildParts } from './build-log.ts';
import { machineLine, residentMegabytes } from './machine.ts';
import { installPeers, versionsLine } from './peer-packages.ts';
import { markdownTable, median } from './statistics.ts';

// bench:build [-- --rows 10000,100000,1000000 --runs 3 --builds 0 --limit 240]: what it costs to check, and
// to build, packages of made-up rows, beside other validators over the same files, as Markdown tables. 0 rows
// are the published package. A build that takes longer than the limit in seconds is stopped, and said to be.
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '10000,100000,1000000' },
    runs: { type: 'string', default: '3' },
    builds: { type: 'string', default: '0' },
    limit: { type: 'string', default: '240' },
  },
});
const numbers = (text: string) => text.split(',').filter(Boolean).map(Number);
const [sizes, builds] = [numbers(values.rows), numbers(values.builds)];
const [runs, limit] = [Number(values.runs), Number(values.limit)];
if (![...sizes, ...builds, runs, limit].every(Number.isInteger) || runs < 1) {
  process.stderr.write('bench:build needs whole numbers: --rows, --runs from 1 on, --builds and --limit\n');
  process.exit(1);
}

const PEERS = { tableschema: '1.12.6' };
const CACHE = '.cache/bench';

/** One process: how long it took, the most memory that it held in megabytes, and what it wrote. */
type Run = { seconds: number; megabytes: number; output: string; isStopped: boolean };

function timed(args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((done, fail) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
    });
    const run: Run = { seconds: 0, megabytes: 0, output: '', isStopped: false };
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (part: Buffer) => {
        run.output += part;
      });
    const watch = setInterval(() => {
      // A process that is ending tells no memory.
      run.megabytes = Math.max(run.megabytes, residentMegabytes(child.pid ?? 0)?.most || 0);
      if (performance.now() - started < limit * 1000) return;
      run.isStopped = true;
      child.kill();
    }, 50);
    child.on('error', fail);
    child.on('close', (code) => {
      clearInterval(watch);
      run.seconds = (performance.now() - started) / 1000;
      if (code === 0 || run.isStopped) done(run);
      else fail(new Error(`${args.join(' ')}: ${run.output.slice(-2000)}`));
    });
  });
}

function times<T>(n: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  return Array.from({ length: n }).reduce<Promise<T[]>>(async (before) => {
    await before;
    all.push(await work());
    return all;
  }, Promise.resolve(all));
}

/** The folder of a package of so many rows, made where no earlier run has; the published one for none. */
async function packageOf(rows: number): Promise<string> {
  if (rows === 0) return 'data';
  const folder = `${CACHE}/sample-${rows}`;
  if (!existsSync(`${folder}/datapackage.json`)) {
    process.stderr.write(`${rows} rows: making them\n`);
    mkdirSync(CACHE, { recursive: true });
    await timed(['scripts/sample.ts', '--rows', String(rows), '--out', folder]);
  }
  return folder;
}

const show = (n: number) => n.toLocaleString('en');
const seconds = (all: readonly Run[]) => {
  const list = all.map((run) => run.seconds);
  return `${median(list).toFixed(1)} s (${Math.min(...list).toFixed(1)}–${Math.max(...list).toFixed(1)}, ${list.length})`;
};
const most = (all: readonly Run[]) => `${Math.round(Math.max(...all.map((run) => run.megabytes)))} MB`;

const packageFolder = installPeers(PEERS);
const VALIDATORS = [
  ['data:check', (folder: string) => ['scripts/data-check.ts', folder]],
  ['Papa Parse and Ajv', (folder: string) => ['scripts/bench/validate.ts', 'ajv', folder]],
  [
    'tableschema (Frictionless)',
    (folder: string) => [
      ...['scripts/bench/validate.ts', 'tableschema', folder],
      resolve(packageFolder('tableschema')),
    ],
  ],
  ['DuckDB read_csv, types alone', (folder: string) => ['scripts/bench/validate.ts', 'duckdb', folder]],
] as const;

const checks: string[][] = [];
for (const size of sizes) {
  const folder = await packageOf(size);
  let own = Number.NaN;
  for (const [name, command] of VALIDATORS) {
    process.stderr.write(`${size} rows: ${name}\n`);
    // One second in a minute says little: what takes long is measured once.
    const first = await timed(command(folder));
    const all =
      first.seconds > 20 ? [first] : [first, ...(await times(runs - 1, () => timed(command(folder))))];
    const took = median(all.map((run) => run.seconds));
    if (name === 'data:check') own = took;
    const rate = size / took;
    const bound = name === 'data:check' && size >= 1_000_000 ? (rate >= 200_000 ? 'kept' : 'missed') : '';
    checks.push([
      ...[size === 0 ? 'published' : show(size), name, seconds(all)],
      all.some(({ isStopped }) => isStopped) ? `stopped at ${limit} s` : `${show(Math.round(rate))} rows/s`,
      ...[
        most(all),
        name === 'data:check' ? '' : `${(took / own).toFixed(1)}×`,
        bound && `≥ 200,000: ${bound}`,
      ],
    ]);
  }
}

const made: string[][] = [];
for (const size of builds) {
  const folder = await packageOf(size);
  const out = `${CACHE}/built`;
  process.stderr.write(`${size} rows: a build\n`);
  // As `npm run build` runs it.
  const options = { DATA: folder, NODE_OPTIONS: '--max-semi-space-size=64' };
  const all = await times(runs, () =>
    timed(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', out], options),
  );
  const isStopped = all.some((run) => run.isStopped);
  const parts = buildParts(all.at(-1)?.output ?? '');
  made.push([
    size === 0 ? 'published' : show(size),
    isStopped ? `stopped at ${limit} s` : seconds(all),
    most(all),
    ...(['pages', 'tables', 'pictures', 'views'] as const).map((part) => `${parts[part].toFixed(1)} s`),
    isStopped ? `${parts.count} addresses made` : String(parts.count),
    size === 0 ? '≤ 30 s' : size === 1_000_000 ? '≤ 90 s, ≤ 2 GB' : '',
  ]);
  rmSync(out, { recursive: true, force: true });
}

process.stdout.write(`${machineLine(null)}
${versionsLine(PEERS)}
Median (least–most, runs); a check that takes over 20 s is run once. Memory is the most that a process held.

${markdownTable(['rows', 'check', 'time', 'rate', 'memory', 'ratio', 'bound'], checks)}

${markdownTable(['rows', 'build', 'memory', 'pages', 'tables', 'pictures', 'views and texts', 'addresses', 'bound'], made)}
`);
