import type { Cell, Params } from '../model/cell.ts';
import type { ColumnEngine } from './engine.ts';

/**
 * The same engine over tables that no longer change: each statement is run once for the same parameters, and everyone
 * who asks again gets those rows. Rows are frozen, lists of them are each asker's own. A failure isn't kept. For reading
 * alone: a statement that writes would write at its first run only. Columns are as long as tables, and are not kept.
 */
export function keepAnswers(engine: ColumnEngine): ColumnEngine {
  const kept = new Map<string, Promise<readonly Record<string, Cell>[]>>();

  async function read(sql: string, params?: Params): Promise<readonly Record<string, Cell>[]> {
    const rows = await engine.run(sql, params);
    for (const row of rows) Object.freeze(row);
    return rows;
  }

  return {
    async run<Row extends Record<string, Cell>>(sql: string, params?: Params): Promise<Row[]> {
      const key = `${JSON.stringify(Object.entries(params ?? {}).sort())}\n${sql}`;
      let rows = kept.get(key);
      if (!rows) {
        rows = read(sql, params);
        kept.set(key, rows);
        rows.catch(() => kept.delete(key));
      }
      return [...(await rows)] as Row[];
    },
    column: (sql) => engine.column(sql),
    close: () => engine.close(),
  };
}
