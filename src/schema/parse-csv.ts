import Papa from 'papaparse';
import { locateRows } from './locate-rows.ts';
import type { Problems } from './problems.ts';

/** A CSV file as it stands: every row with its cells, the header among them, and the line in which each row starts. */
export interface CsvText {
  rows: string[][];
  /** 1-based physical lines, one for each row. */
  lines: Int32Array;
}

/**
 * Cells of a CSV text with LF line ends. Nothing is dropped: blank lines are rows of one empty cell. Rows whose
 * quotes are broken are reported, and kept as well as they can be read.
 */
export function parseCsv(text: string, file: string, problems: Problems): CsvText {
  const { data: rows } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', quoteChar: '"' });
  // Papa Parse reads the end of the last line as the beginning of one more row.
  if (text === '' || text.endsWith('\n')) dropLastBlank(rows);
  const { lines, broken } = locateRows(text, rows);
  for (const row of broken) {
    const place = { file, line: lines[row] ?? 1 };
    problems.add('csv-quotes', place, { found: rows[row]?.find((cell) => cell.includes('"')) ?? '"' });
  }
  return { rows, lines };
}

function dropLastBlank(rows: string[][]): void {
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === '') rows.pop();
}
