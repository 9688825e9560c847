/** What the browser's engine is made of and which tables it can ask: `/engine/manifest.json`. Addresses are of this site. */
export type EngineManifest = {
  edition: string;
  /** DuckDB's own worker script, which ours takes in. */
  script: string;
  /** The WebAssembly module, gzip; `raw` is its size unpacked. Under 25 MiB, which some hosts take at most. */
  module: { path: string; bytes: number; raw: number };
  tables: readonly EngineTable[];
};

/** A table as Arrow IPC stream, with the CSV that it was made from. */
export type EngineTable = {
  /** Name of the resource in the descriptor, such as `centre-counts`. */
  name: string;
  path: string;
  bytes: number;
  rows: number;
  csv: string;
  /** Fields that hold lists, which SQL knows as text. */
  lists: readonly string[];
  /** SHA-256 of the CSV file, in hexadecimal. */
  sha256: string;
};
