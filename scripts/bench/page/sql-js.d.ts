/** What the benchmark uses of sql.js, which has no types of its own. */
declare module 'sql.js/dist/sql-wasm-browser.js' {
  type Cell = string | number | null;
  interface Statement {
    run(cells: readonly Cell[]): void;
    free(): void;
  }
  interface Database {
    run(sql: string): void;
    prepare(sql: string): Statement;
    exec(sql: string, params?: readonly Cell[]): { values: Cell[][] }[];
  }
  export default function initSqlJs(options: {
    locateFile: () => string;
  }): Promise<{ Database: new () => Database }>;
}

declare module '*.wasm?url' {
  const address: string;
  export default address;
}
