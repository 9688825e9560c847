import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Engine } from '../../src/engine/engine.ts';
import { openNative } from '../../src/engine/native.ts';
import {
  type CheckedPartition,
  type PartitionedTable,
  PARTITIONS,
} from '../../src/engine/partitioned-table.ts';
import { partitionFolder } from '../../src/engine/partitions.ts';
import { readCsvSql, type TableField } from '../../src/engine/tables.ts';
import { sha256Of } from '../../src/loaders/remote/kept-files.ts';
import { literal } from '../../src/queries/bind.ts';

/** Which table of which package goes where. */
export interface PartitionOptions {
  /** Folder of the package. */
  data: string;
  /** Name of the resource; it has fields `area` and `period_end`. */
  table: string;
  /** Folder for tables: this one's is `<out>/<table>`, which must not be there yet. */
  out: string;
  /** Most rows in a row group, the least that a reader by ranges takes of a column. */
  group?: number;
}

interface PackageJson {
  version: string;
  made_up?: boolean;
  resources: { name: string; path: string; schema?: string }[];
}

/** Some 5 kB packed of a column: below it requests outweigh bytes, above it a district pays for its neighbours. */
const GROUP = 20_480;
/** Sorting spills to disk beyond this; with what Node and the readers hold, the process stays under 1 GB. */
const MEMORY = '400MB';

/**
 * Writes a table of a package as Parquet in the Hive layout, a file for each year and region, rows by area, indicator
 * and period, with a manifest of their bytes. Rows go through a database on disk: memory does not grow with them.
 * Throws where the folder is there: files of another edition would be read with its own.
 */
export async function writePartitions(options: PartitionOptions): Promise<PartitionedTable> {
  const { data, table, out, group = GROUP } = options;
  const folder = join(out, table);
  if (existsSync(folder)) throw new Error(`folder is there already: ${folder}`);
  const descriptor = JSON.parse(await readFile(join(data, 'datapackage.json'), 'utf8')) as PackageJson;
  const resource = descriptor.resources.find(({ name }) => name === table);
  if (!resource?.schema) throw new Error(`no such table: ${table}`);
  const schema = await readFile(join(data, resource.schema), 'utf8');
  const { fields } = JSON.parse(schema) as { fields: TableField[] };
  const names = fields.map(({ name }) => name);
  if (!names.includes('area') || !names.includes('period_end'))
    throw new Error(`table has no area and period_end: ${table}`);

  const spill = await mkdtemp(join(tmpdir(), 'partition-'));
  const engine = await openNative(join(spill, 'rows.duckdb'), {
    memory_limit: MEMORY,
    threads: '2',
    temp_directory: spill,
  });
  try {
    const csv = join(data, resource.path);
    await engine.run(`create table rows as
      select * from (
        select *, row_number() over () as line, split_part(area, '.', 1) as part_region,
          try_cast(left(period_end, 4) as integer) as part_year
        from ${readCsvSql(fields, csv)})
      order by part_year nulls first, part_region, area, indicator, period_end, line`);
    const facts = { table, edition: descriptor.version, made_up: descriptor.made_up === true };
    const partitions = await writeFiles(engine, { folder, names, group, facts });
    const sum = (of: 'rows' | 'bytes') => partitions.reduce((all, part) => all + part[of], 0);
    const made: PartitionedTable = {
      ...facts,
      rows: sum('rows'),
      bytes: sum('bytes'),
      fields: names,
      csv_sha256: await sha256Of(csv),
      partitions,
    };
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, PARTITIONS), `${JSON.stringify(made, null, 1)}\n`);
    return made;
  } finally {
    engine.close();
    await rm(spill, { recursive: true });
  }
}

type Files = {
  folder: string;
  names: readonly string[];
  group: number;
  facts: Readonly<Record<string, string | boolean>>;
};

async function writeFiles(
  engine: Engine,
  { folder, names, group, facts }: Files,
): Promise<CheckedPartition[]> {
  const columns = [...names.map((name) => `"${name}"`), 'line'].join(', ');
  const metadata = Object.entries(facts).map(([name, fact]) => `"${name}": ${literal(String(fact))}`);
  const parts = await engine.run<{
    region: string;
    year: number | null;
    rows: number;
    first_area: string;
    last_area: string;
    first_period: string | null;
    last_period: string | null;
  }>(`select part_region as region, part_year as year, count(*) as rows, min(area) as first_area,
      max(area) as last_area, min(period_end) as first_period, max(period_end) as last_period
    from rows group by all order by year nulls first, region`);
  const made: CheckedPartition[] = [];
  for (const { region, year, rows, ...ends } of parts) {
    const path = `${partitionFolder({ region, year })}/rows.parquet`;
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await engine.run(`copy (
        select ${columns} from rows
        where part_region = ${literal(region)} and part_year ${year === null ? 'is null' : `= ${year}`}
        order by area, indicator, period_end, line)
      to ${literal(file)} (format parquet, compression zstd, row_group_size ${group},
        kv_metadata {${metadata.join(', ')}})`);
    const bytes = await readFile(file);
    const { first_area, last_area, first_period, last_period } = ends;
    made.push({
      ...{ region, year, path, rows, bytes: bytes.length },
      sha256: createHash('sha256').update(bytes).digest('hex'),
      footer: bytes.readUInt32LE(bytes.length - 8) + 8,
      areas: [first_area, last_area],
      periods: first_period === null || last_period === null ? null : [first_period, last_period],
    });
  }
  return made;
}
