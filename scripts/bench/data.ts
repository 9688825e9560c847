import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Partition, partitionFolder, regionOf } from '../../src/engine/partitions.ts';
import { NOTE } from '../sample/mark.ts';
import { makeRows } from '../sample/rows.ts';
import { readWorld } from '../sample/world.ts';
import { type Columns, makeColumns } from './columns.ts';

/** Made-up rows on disk in the forms that the benchmark's pages take; paths are inside the folder. */
export interface BenchData {
  folder: string;
  rows: number;
  /** All rows in one file, for a table that is not partitioned. */
  whole: { arrow: string; csv: string; bytes: { arrow: number; csv: number } } | null;
  partitions: Partition[];
}

/** From this many rows on a table is partitioned, and no page loads it whole. */
export const PARTITIONED_FROM = 5_000_000;

const CACHE = '.cache/bench';
const MADE_BY = [
  'scripts/sample',
  'scripts/bench/columns.ts',
  'scripts/bench/data.ts',
  'data/areas.csv',
  'data/kinds.csv',
  'data/indicators.csv',
];

/** Makes rows of a size, or finds those that an earlier run has made by the same code. */
export function readBenchData(rows: number): BenchData {
  const folder = join(CACHE, `${rows}-${codeHash()}`);
  const index = join(folder, 'index.json');
  if (!existsSync(index)) {
    const unfinished = `${folder}.unfinished`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true });
    const data = rows < PARTITIONED_FROM ? makeWhole(rows, unfinished) : makePartitioned(rows, unfinished);
    writeFileSync(join(unfinished, 'index.json'), JSON.stringify(data));
    for (const stale of readdirSync(CACHE).filter((name) => name.startsWith(`${rows}-`)))
      if (join(CACHE, stale) !== unfinished) rmSync(join(CACHE, stale), { recursive: true });
    renameSync(unfinished, folder);
  }
  return { ...(JSON.parse(readFileSync(index, 'utf8')) as Omit<BenchData, 'folder'>), folder };
}

function codeHash(): string {
  const hash = createHash('sha256');
  for (const path of MADE_BY) {
    const files = path.includes('.') ? [path] : readdirSync(path).map((name) => join(path, name));
    for (const file of files.filter((name) => !name.endsWith('.test.ts')).sort())
      hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 10);
}

function fill(rows: number, columnsOf: (area: string, period: string | null) => Columns): void {
  const made = { rows, seed: 1, world: readWorld('data'), notes: [NOTE] as [typeof NOTE] };
  makeRows({ ...made, centres: new Map(), sessions: ['session'] }, (_table, row) =>
    columnsOf(row.area, row.period_end).add(row),
  );
}

type Made = Omit<BenchData, 'folder'>;

function makeWhole(rows: number, folder: string): Made {
  const columns = makeColumns();
  fill(rows, () => columns);
  const arrow = columns.toArrow();
  writeFileSync(join(folder, 'rows.arrow'), arrow);
  const csv = openSync(join(folder, 'rows.csv'), 'w');
  let bytes = 0;
  for (const part of columns.toCsv()) bytes += writeSync(csv, part);
  closeSync(csv);
  return {
    ...{ rows, partitions: [] },
    whole: { arrow: 'rows.arrow', csv: 'rows.csv', bytes: { arrow: arrow.length, csv: bytes } },
  };
}

function makePartitioned(rows: number, folder: string): Made {
  const parts = new Map<string, { region: string; year: number | null; columns: Columns }>();
  fill(rows, (area, period) => {
    const region = regionOf(area);
    const year = period === null ? null : Number(period.slice(0, 4));
    const key = `${region} ${year}`;
    const part = parts.get(key) ?? { region, year, columns: makeColumns() };
    parts.set(key, part);
    return part.columns;
  });
  const partitions = [...parts.values()].map(({ region, year, columns }): Partition => {
    const path = `${partitionFolder({ region, year })}/rows.arrow`;
    const bytes = columns.toArrow();
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    return { region, year, path, bytes: bytes.length, rows: columns.rows };
  });
  return { rows, whole: null, partitions };
}
