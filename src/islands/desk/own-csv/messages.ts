import type { AreaText } from '../../../ledger/own-table/area-matches.ts';
import type { Choices, ColumnReport } from '../../../ledger/own-table/own-table.ts';
import type { UnevenRows } from '../../../schema/own-csv/read-csv-file.ts';
import type { Refusal } from '../../../schema/own-csv/refusal.ts';

/** What the page asks of the worker: to read a file, then to make its table again by other choices. */
export type Ask = { kind: 'read'; file: File } | { kind: 'make'; choices: Choices };

/** Names of an area in the three languages, and whether it is one of 2018–2022. */
export type AreaTitle = { kk: string; ru: string; en: string; isFormer: boolean };

/** What the panel says of the region column; lists hold the first texts, `…Texts` how many there are. */
export type AreaReport = {
  column: number;
  field: string;
  matched: number;
  empty: number;
  known: (AreaText & { area: string })[];
  knownTexts: number;
  ambiguous: (AreaText & { areas: string[] })[];
  ambiguousTexts: number;
  unknown: AreaText[];
  unknownTexts: number;
  unknownRows: number;
  isOfVintages: boolean;
  titles: Record<string, AreaTitle>;
};

/** What the panel says of a table. */
export type TableReport = {
  file: string;
  encoding: string;
  delimiter: string;
  rows: number;
  fields: { name: string; type: string }[];
  columns: ColumnReport[];
  short: UnevenRows;
  long: UnevenRows;
  choices: Choices;
  /** Null when no column is one of areas. */
  areas: AreaReport | null;
  /** False when the lists of areas could not be fetched. */
  knowsAreas: boolean;
  firstRows: (string | null)[][];
};

/** What the worker answers. */
export type Answer =
  | { kind: 'progress'; bytes: number }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'failed'; message: string }
  | { kind: 'made'; ipc: Uint8Array<ArrayBuffer>; report: TableReport };
