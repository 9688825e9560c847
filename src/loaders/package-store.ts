import { rmSync } from 'node:fs';
import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ColumnEngine } from '../engine/engine.ts';
import { openNative } from '../engine/native.ts';

/** Bytes of CSV that DuckDB holds in memory: in it, a text takes its room as often as it is repeated. */
const MOST_IN_MEMORY = 64e6;

/**
 * An empty DuckDB for tables of these files: in memory, or in a file that goes with this process where they are large.
 * There a million reports take a tenth of the room, and 2 s longer to load.
 */
export async function openStore(paths: readonly string[]): Promise<ColumnEngine> {
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  if (sizes.reduce((sum, size) => sum + size, 0) <= MOST_IN_MEMORY) return openNative();
  const folder = await mkdtemp(join(tmpdir(), 'otbasy-atlas-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return openNative(join(folder, 'package.duckdb'), { temp_directory: folder });
}
