/** Why a reader's file did not become a table. Rows and lines are 1-based; the header is row 1. */
export type Refusal =
  | { kind: 'empty' | 'header-only' | 'folder' | 'unreadable' | 'memory' }
  | { kind: 'several'; count: number }
  | { kind: 'large'; bytes: number; limit: number }
  | { kind: 'columns'; count: number; limit: number }
  | { kind: 'cells'; limit: number }
  /** A text of more characters than `limit`. */
  | { kind: 'text-long'; row: number; limit: number }
  | { kind: 'workbook'; format: string }
  /** A workbook that can't be unpacked or read; `what` is its reader's word. */
  | { kind: 'workbook-broken'; what: string }
  /** No column is one of the table's; `seems` is a table that has some of them. */
  | { kind: 'columns-unknown'; found: string; seems: string | null }
  /** Null when no known format begins so. */
  | { kind: 'binary'; format: string | null; line: number }
  | { kind: 'encoding'; line: number }
  | { kind: 'unclosed'; row: number }
  /** `rows` are the first of `count`. */
  | { kind: 'quotes'; rows: number[]; count: number };

/** Thrown when a file can't become a table for a reason that its owner can mend. */
export class RefusedFile extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(`file refused: ${JSON.stringify(reason)}`);
    this.name = 'RefusedFile';
    this.reason = reason;
  }
}

/** Largest file: 100 MB and a million rows take 12 s and 1.4 to 1.9 GB of memory in Chromium, as much as a tab should. */
export const LARGEST_FILE = 120_000_000;
/** Most columns: drawing the panel of more would hold the page up for longer than a tenth of a second. */
export const MOST_COLUMNS = 300;
/** Most cells: 20 million short ones took 1.2 GB beside the engine. */
export const MOST_CELLS = 30_000_000;
/** Most characters of a cell of the package: a rule of Excel's workbooks, which no text of ours comes near. */
export const LONGEST_CELL = 32_767;
/** How many rows of a kind are named; beyond it they are counted. */
export const ROWS_NAMED = 20;
