import { DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import type { Cell, Params } from '../model/cell.ts';
import { type ColumnEngine, QueryError } from './engine.ts';

/**
 * DuckDB in this process: for the build, scripts and tests. In memory, or in a file of its own where tables outgrow
 * memory, with settings in DuckDB's words. Extensions are neither fetched nor loaded, so that what runs here also runs
 * in the browser's engine.
 */
export async function openNative(
  path = ':memory:',
  settings: Readonly<Record<string, string>> = {},
): Promise<ColumnEngine> {
  const instance = await DuckDBInstance.create(path, {
    ...settings,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  return {
    async run<Row extends Record<string, Cell>>(sql: string, params?: Params): Promise<Row[]> {
      try {
        const reader = await connection.runAndReadAll(sql, params ? { ...params } : undefined);
        return reader.getRowObjectsJS().map(plainRow) as Row[];
      } catch (cause) {
        throw new QueryError(sql, cause);
      }
    },
    async column(sql) {
      try {
        const result = await connection.run(sql);
        const name = result.columnName(0);
        const cells: Cell[] = [];
        for (const chunk of await result.fetchAllChunks()) {
          const vector = chunk.getColumnVector(0);
          // Each look at it is a call out of JavaScript.
          const { rowCount } = chunk;
          for (let row = 0; row < rowCount; row += 1) {
            const cell = vector.getItem(row) as unknown;
            cells.push(typeof cell === 'number' ? cell : plainCell(name, cell));
          }
        }
        return cells;
      } catch (cause) {
        throw new QueryError(sql, cause);
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function plainRow(row: Record<string, unknown>): Record<string, Cell> {
  const plain: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(row)) plain[name] = plainCell(name, value);
  return plain;
}

function plainCell(name: string, value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' && Number.isSafeInteger(Number(value))) return Number(value);
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new Error(`column ${name} has a value that no page can show: ${String(value)}`);
}
