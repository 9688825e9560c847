import { tables } from '../../engine.ts';
import type { StartProgress } from '../../../engine/wasm.ts';

/** Names of all tables and views of the page's engine, in lower case. Starts it with ours. */
export async function takenNames(onProgress: (progress: StartProgress) => void): Promise<Set<string>> {
  const { engine } = await tables(onProgress);
  const rows = await engine.run('select lower(table_name) as name from information_schema.tables');
  return new Set(rows.map((row) => String(row['name'])));
}
