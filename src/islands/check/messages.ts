import type { CheckProgress, OwnVerdict } from '../../schema/own-file/check-own-file.ts';
import type { Refusal } from '../../schema/own-csv/refusal.ts';

/** A file for a table, as the reader chose or dropped it. */
export type Given = { table: string; file: File };

/**
 * What the page asks of the worker, one thing at a time: the verdict on `files[at]` beside the others, or with null
 * the tables of the package with the rows of all files, which are clean.
 */
export type Ask = { files: Given[]; at: number | null };

/** What the worker answers: any number of `progress`, then one of the others. */
export type Answer =
  | { kind: 'progress'; progress: CheckProgress }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'failed'; message: string }
  | { kind: 'checked'; verdict: OwnVerdict }
  | { kind: 'written'; tables: [path: string, text: string][] };
