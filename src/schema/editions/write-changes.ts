import Papa from 'papaparse';
import type { RowChange } from './diff-rows.ts';
import { reasonFor, type Reason } from './reasons.ts';

const HEADER = ['table', 'id', 'change', 'field', 'was', 'now', 'why_kk', 'why_ru', 'why_en'];

/**
 * `changes.csv` of an edition: one line a value that differs, one line for a row that was added or removed, and one
 * with change `file` for a file that changed though none of its rows did (the path stands as table).
 */
export function writeChanges(
  changes: readonly RowChange[],
  changedFiles: readonly string[],
  reasons: ReadonlyMap<string, Reason>,
): string {
  const ofRows = changes.flatMap((change) => {
    const { table, id } = change.row;
    const reason = reasonFor(change, reasons);
    const why = [reason?.why_kk ?? '', reason?.why_ru ?? '', reason?.why_en ?? ''];
    const values = change.values.length > 0 ? change.values : [{ field: '', was: '', now: '' }];
    return values.map(({ field, was, now }) => [table, id, change.change, field, was, now, ...why]);
  });
  const ofFiles = changedFiles.map((path) => [path, '', 'file', '', '', '', '', '', '']);
  return `${Papa.unparse([HEADER, ...ofRows, ...ofFiles], { newline: '\n' })}\n`;
}
