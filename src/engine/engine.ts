import type { Cell, Params } from '../model/cell.ts';

/** One DuckDB, whichever way it runs. Rows come in the order of the query; names are those of its columns. */
export interface Engine {
  /** Runs one statement. Fails with a QueryError that keeps the SQL and DuckDB's own words. */
  run<Row extends Record<string, Cell> = Record<string, Cell>>(sql: string, params?: Params): Promise<Row[]>;
  close(): void;
}

/** An engine that also gives one column of many rows without making an object of each. */
export interface ColumnEngine extends Engine {
  /** Cells of the only column that a statement answers with, in the order of its rows. Fails as `run` does. */
  column(sql: string): Promise<readonly Cell[]>;
}

/** A query that DuckDB refused: its SQL, and the cause in DuckDB's words. */
export class QueryError extends Error {
  readonly sql: string;

  constructor(sql: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.name = 'QueryError';
    this.sql = sql;
  }
}
