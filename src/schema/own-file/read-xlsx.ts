import { unzipSync } from 'fflate';
import parseFilePaths from '../../../node_modules/read-excel-file/modules/xlsx/parseFilePaths.js';
import parseSpreadsheetContents from '../../../node_modules/read-excel-file/modules/xlsx/parseSpreadsheetContents.js';
import parseSpreadsheetInfo from '../../../node_modules/read-excel-file/modules/xlsx/parseSpreadsheetInfo.js';
import parseXml from '../../../node_modules/read-excel-file/modules/xml/parseXml.js';
import { LONGEST_CELL, RefusedFile } from '../own-csv/refusal.ts';
import { type Flaw, lookOverSheet } from './look-over-sheet.ts';

/** The first sheet of a workbook. */
export interface OwnSheet {
  name: string;
  /** Cells as text from the sheet's first row on, each row as wide as the sheet. */
  rows: string[][];
  /** In the order of the sheet; `row` and `column` count from 0. */
  flaws: Flaw[];
}

/** Most bytes that the parts of a workbook may unpack to: about 2.5 million cells, 1 GB of memory while they are read. */
export const LARGEST_UNPACKED = 120_000_000;
/** Most bytes between two signs of markup: a cell of Cyrillic letters, each written as `&#1078;`. */
const LONGEST_TEXT = LONGEST_CELL * 8;
const LESS_THAN = 60;
/** Where the parts that name all others stand. */
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';

/**
 * Reads the first sheet of an XLSX file. A number is the text that the file holds, a date `YYYY-MM-DD`, a yes or no
 * `true` or `false`. Throws `RefusedFile` for what can't be unpacked or read, and for what unpacks to too much.
 *
 * The reader's public entries unpack in a worker of a `blob:` address, which the site's policy refuses; they also
 * leave out errors and take a formula's last result for a value, which nobody may have looked at.
 */
export async function readXlsx(file: Blob): Promise<OwnSheet> {
  const parts = unpack(new Uint8Array(await file.arrayBuffer()));
  try {
    const path = await firstSheetPath(parts);
    // Before the reader, which makes a cell for each place up to the last: a file of 1 kB can name the last of all.
    const flaws = await lookOverSheet(textOf(parts, path));
    const [sheet] = await parseSpreadsheetContents(undefined, parseXml, parts, {
      sheets: [1],
      trim: false,
      parseNumber: plainNumber,
    });
    if (!sheet) throw new Error('no sheet');
    return { name: sheet.sheet, rows: sheet.data.map((cells) => cells.map(cellText)), flaws };
  } catch (error) {
    throw error instanceof RangeError || error instanceof RefusedFile ? error : broken(error);
  }
}

const broken = (error: unknown): RefusedFile =>
  new RefusedFile({ kind: 'workbook-broken', what: error instanceof Error ? error.message : String(error) });

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!name.endsWith('.xml') && !name.endsWith('.xml.rels')) return false;
        unpacked += originalSize;
        if (unpacked > LARGEST_UNPACKED)
          throw new RefusedFile({ kind: 'large', bytes: unpacked, limit: LARGEST_UNPACKED });
        return true;
      },
    });
    for (const [name, part] of Object.entries(parts)) checkTexts(name, part);
    return parts;
  } catch (error) {
    throw error instanceof RefusedFile ? error : broken(error);
  }
}

/** Throws for a part with a text that no cell can hold: its reader takes a minute for one of 90 MB. */
function checkTexts(name: string, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(LESS_THAN, from);
    if ((end === -1 ? bytes.length : end) - from > LONGEST_TEXT) throw new Error(`text too long: ${name}`);
    from = end === -1 ? bytes.length : end + 1;
  }
}

function textOf(parts: Record<string, Uint8Array>, path: string): string {
  const bytes = parts[path];
  if (!bytes) throw new Error(`part is missing: ${path}`);
  return new TextDecoder().decode(bytes);
}

async function firstSheetPath(parts: Record<string, Uint8Array>): Promise<string> {
  const { sheets } = await parseSpreadsheetInfo(textOf(parts, WORKBOOK), parseXml);
  const paths = await parseFilePaths(textOf(parts, RELATIONS), parseXml);
  const path = paths.sheets[sheets[0]?.relationId ?? ''];
  if (path === undefined) throw new Error('no sheet');
  return path;
}

/** Digits as they stand; `1.5E-2` as `0.015`. */
function plainNumber(text: string): string {
  return /e/i.test(text) ? String(Number(text)) : text;
}

function cellText(value: string | number | boolean | Date | null): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  if (Number.isNaN(value.getTime())) return 'NaN';
  const [day = '', time = ''] = value.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 8)}`;
}
