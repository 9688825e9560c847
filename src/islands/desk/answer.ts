import type { Table } from 'apache-arrow';

/** What a question was answered with: the SQL as it was run, its rows, how long DuckDB took, over which edition. */
export type Answer = {
  sql: string;
  /** Cells are as DuckDB-WASM gives them: dates are milliseconds since 1970, decimals are not yet scaled. */
  table: Table;
  /** From sending the question to having its last row, without the engine's start. */
  milliseconds: number;
  /** Number of the edition whose tables were asked, such as `2026.11.0`. */
  edition: string;
};

/** The element `<result-view>`: an answer as table, chart and map. The answer before stays until the next is shown. */
export interface ResultView extends HTMLElement {
  show(answer: Answer): void;
  clear(): void;
}

/** Detail of the event `own-table`, which bubbles to the desk: a table of the reader's own that can now be asked. */
export type OwnTable = {
  name: string;
  /** Types are DuckDB's. */
  fields: readonly { name: string; type: string }[];
  rows: number;
  /** A question that joins it with a table of ours; null where no field of it is one of ours. */
  join: string | null;
};
