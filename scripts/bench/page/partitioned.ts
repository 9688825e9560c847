import { type Bounds, type Partition, partitionsFor } from '../../../src/engine/partitions.ts';
import { openWasm, type WasmEngine } from '../../../src/engine/wasm.ts';
import { fetchBytes } from './candidate.ts';
import { fetchManifest } from './candidates/duckdb.ts';

let engine: WasmEngine | undefined;

/** Starts the engine, which holds nothing yet. */
export async function openPartitioned(): Promise<WasmEngine> {
  engine ??= await openWasm(await fetchManifest());
  return engine;
}

/**
 * Fetches the files that a question needs, one table each, and makes the view `rows` over them. Files travel while the
 * engine takes in those before.
 */
export async function loadPartitions(partitions: readonly Partition[], bounds: Bounds): Promise<number> {
  const opened = await openPartitioned();
  const needed = partitionsFor(partitions, bounds);
  const files = needed.map(({ path }) => fetchBytes(path));
  for (const [i, file] of files.entries()) await opened.insert(`part_${i}`, await file);
  const union = needed.map((_, i) => `select * from part_${i}`).join(' union all ');
  await opened.run(`create or replace view rows as ${union}`);
  return needed.length;
}

/** The question of a region's page: what was reported of it, by year and indicator. */
export async function askRegion(): Promise<number> {
  const opened = await openPartitioned();
  const lines = await opened.run(
    `select year(period) as year, indicator, count(*)::double as n, sum(value)::double as of
     from rows group by all order by all`,
  );
  return lines.length;
}
