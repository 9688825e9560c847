import type { Cell } from '../../../model/cell.ts';
import type { ColumnKind, ResultColumn } from './columns.ts';

/** Which column rows are sorted by. */
export type Sorting = { column: number; descending: boolean };

/**
 * Numbers of the rows in the order of a column: numbers by size, texts in the alphabet of the language, nulls last
 * either way. Equal cells keep the order of the answer.
 */
export function rowOrder(
  { kind, cell }: ResultColumn,
  rows: number,
  descending: boolean,
  compareTexts: (a: string, b: string) => number,
): Uint32Array {
  const cells = Array.from({ length: rows }, (_, row) => cell(row));
  const ranks = ranksOf(cells, kind, compareTexts);
  const sign = descending ? -1 : 1;
  return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => {
    const [x, y] = [ranks[a] ?? 0, ranks[b] ?? 0];
    if (x === y) return a - b;
    if (Number.isNaN(x) || Number.isNaN(y)) return Number.isNaN(x) ? (Number.isNaN(y) ? a - b : 1) : -1;
    return sign * (x - y);
  });
}

/** A number a cell that sorts as the cells do; NaN for null. Each text is compared once, however often it stands. */
function ranksOf(
  cells: readonly Cell[],
  kind: ColumnKind,
  compareTexts: (a: string, b: string) => number,
): Float64Array {
  if (kind === 'number' || kind === 'boolean')
    return Float64Array.from(cells, (cell) => (cell === null ? Number.NaN : Number(cell)));
  const texts = [...new Set(cells)].filter((cell) => cell !== null).map(String);
  const compare = kind === 'date' ? (a: string, b: string) => (a < b ? -1 : 1) : compareTexts;
  const rank = new Map<Cell, number>(texts.sort(compare).map((text, i) => [text, i]));
  return Float64Array.from(cells, (cell) => rank.get(cell) ?? Number.NaN);
}
