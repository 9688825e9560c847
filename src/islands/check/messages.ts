import type { CheckProgress, OwnVerdict } from '../../schema/own-file/check-own-file.ts';
import type { Refusal } from '../../schema/own-csv/refusal.ts';

/** A file for a table, as the reader chose or dropped it. */
export type Given = { table: string; file: File };

/** What the page asks of the worker: one check, then the worker is ended. */
export type Ask = Given & { beside: Given[] };

/** What the worker answers: any number of `progress`, then one of the others. */
export type Answer =
  | { kind: 'progress'; progress: CheckProgress }
  | { kind: 'refused'; reason: Refusal }
  | { kind: 'failed'; message: string }
  | { kind: 'checked'; verdict: OwnVerdict };
