import parseXml from '../../../node_modules/read-excel-file/modules/xml/parseXml.js';
import { MOST_CELLS, RefusedFile } from '../own-csv/refusal.ts';

/** A cell that is no value: a formula, or an error such as `#N/A`. `found` is its text. */
export type Flaw = { row: number; column: number; kind: 'formula' | 'error'; found: string };

/** Rules of the format. */
const SHEET_ROWS = 1_048_576;
const SHEET_COLUMNS = 16_384;
/** Elements of a sheet stand in each other five or six deep. */
const DEEPEST = 100;
const ADDRESS = /^([A-Z]{1,3})(\d{1,7})$/;

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Index of a row or column from 0. Throws for one that no sheet has. */
function within(index: number, limit: number, what: string): number {
  if (!(index >= 0 && index < limit)) throw new Error(`no such ${what} in a sheet: ${index + 1}`);
  return index;
}

/**
 * Reads a sheet's XML once without keeping its cells, and returns its formulas and errors. Throws `RefusedFile` where
 * the table up to the last row and column with a value would have more than `MOST_CELLS` places, be they empty: its
 * reader makes a cell of each, whatever the file weighs. Throws an Error for what no sheet can be.
 */
export async function lookOverSheet(xml: string): Promise<Flaw[]> {
  const flaws: Flaw[] = [];
  const at = {
    row: -1,
    column: -1,
    depth: 0,
    isError: false,
    tag: '',
    formula: null as string | null,
    value: '',
  };
  const last = { row: -1, column: -1 };
  await parseXml(
    xml,
    at,
    (tag, attributes) => {
      at.tag = tag;
      at.depth += 1;
      if (at.depth > DEEPEST) throw new Error(`elements too deep in each other: ${tag}`);
      if (tag === 'row') {
        const number = attributes['r'] === undefined ? at.row + 2 : Number(attributes['r']);
        at.row = within(number - 1, SHEET_ROWS, 'row');
        at.column = -1;
      } else if (tag === 'c') {
        const place = attributes['r'];
        if (place === undefined) at.column = within(at.column + 1, SHEET_COLUMNS, 'column');
        else {
          const [, letters = '', number] = ADDRESS.exec(place) ?? [];
          at.column = within(columnIndex(letters), SHEET_COLUMNS, 'column');
          at.row = within(Number(number) - 1, SHEET_ROWS, 'row');
        }
        at.isError = attributes['t'] === 'e';
        at.formula = null;
        at.value = '';
      } else if (tag === 'f') at.formula = '=';
    },
    (tag) => {
      at.tag = '';
      at.depth -= 1;
      if (tag !== 'c') return;
      const { row, column } = at;
      if (at.isError) flaws.push({ row, column, kind: 'error', found: at.value });
      else if (at.formula !== null) flaws.push({ row, column, kind: 'formula', found: at.formula });
      else if (at.value === '') return;
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, column);
      if ((last.row + 1) * (last.column + 1) > MOST_CELLS)
        throw new RefusedFile({ kind: 'cells', limit: MOST_CELLS });
    },
    (text) => {
      if (at.tag === 'f') at.formula = `=${text}`;
      else if (at.tag === 'v' || at.tag === 't') at.value = text;
    },
  );
  return flaws;
}
