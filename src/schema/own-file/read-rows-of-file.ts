import Papa from 'papaparse';
import { DELIMITERS, makeCsvReader, type TakeRow } from '../own-csv/csv-reader.ts';
import { decodeChunks, encodingOf } from '../own-csv/decode-chunks.ts';
import { LARGEST_FILE, RefusedFile } from '../own-csv/refusal.ts';
import { type Encoding, sniffFile } from '../own-csv/sniff-file.ts';
import type { Flaw } from './look-over-sheet.ts';
import { readXlsx } from './read-xlsx.ts';

/** What a file turned out to be. */
export type OwnFormat =
  { kind: 'csv'; encoding: Encoding; delimiter: string } | { kind: 'xlsx'; sheet: string };

/** How a file is read: what its rows are given to, what counts as a name of a column. */
export interface RowTaker {
  /** Takes each row with anything in it; `row` counts from 1 as a spreadsheet does. */
  take: TakeRow;
  /** Takes what is no value in a workbook, after its rows. */
  takeFlaw: (flaw: Flaw) => void;
  isColumn: (name: string) => boolean;
  onProgress: (bytes: number) => void;
}

const HEAD = 4096;

/**
 * Reads the rows of a CSV file of any common dialect and encoding or of the first sheet of an XLSX file. Throws
 * `RefusedFile` with a reason that its owner can understand.
 */
export async function readRowsOfFile(file: Blob, name: string, taker: RowTaker): Promise<OwnFormat> {
  if (file.size > LARGEST_FILE)
    throw new RefusedFile({ kind: 'large', bytes: file.size, limit: LARGEST_FILE });
  const take: TakeRow = (cells, row) => {
    if (cells.some((cell) => cell !== '')) taker.take(cells, row);
  };
  if (await isXlsx(file, name)) {
    const { name: sheet, rows, flaws } = await readXlsx(file);
    for (const [index, cells] of rows.entries()) take(cells, index + 1);
    for (const flaw of flaws) taker.takeFlaw(flaw);
    taker.onProgress(file.size);
    return { kind: 'xlsx', sheet };
  }
  const start = await encodingOf(file, name);
  let encoding: Encoding = start.encoding;
  const reader = makeCsvReader(take, (line) => delimiterOf(line, taker.isColumn));
  for await (const { text, bytes } of decodeChunks(file, start, (found) => (encoding = found))) {
    reader.push(text);
    taker.onProgress(bytes);
  }
  reader.end();
  return { kind: 'csv', encoding, delimiter: reader.delimiter };
}

async function isXlsx(file: Blob, name: string): Promise<boolean> {
  let head: Uint8Array;
  try {
    head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  } catch {
    throw new RefusedFile({ kind: 'unreadable' });
  }
  const sniffed = sniffFile(head, name);
  return sniffed.kind === 'workbook' && sniffed.format === 'XLSX';
}

/** The sign by which the first line falls into most names of columns; null when it has none. */
function delimiterOf(line: string, isColumn: (name: string) => boolean): string | null {
  let best: string | null = null;
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const [cells = []] = Papa.parse<string[]>(line, { delimiter, newline: '\n' }).data;
    const known = cells.filter(isColumn).length;
    if (known > most) [best, most] = [delimiter, known];
  }
  return best;
}
