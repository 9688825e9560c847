import { isEmptyCell } from '../cast-cell.ts';

/** A column's cells as codes: 0 for an empty cell, n for `texts[n - 1]`. */
export type CodedCells = { texts: readonly string[]; codes: Int32Array };

/** Texts are told apart up to here; a column with more, and hardly any twice, is kept as it comes. */
const MANY = 100_000;

/** A growing column. Texts that repeat are kept once, so that types, areas and Arrow are worked out once a text. */
export function makeColumn(): { add(cell: string): void; done(): CodedCells } {
  const texts: string[] = [];
  let known: Map<string, number> | null = new Map();
  let codes = new Int32Array(1024);
  let rows = 0;
  const codeOf = (cell: string): number => {
    if (isEmptyCell(cell)) return 0;
    const found = known?.get(cell);
    if (found !== undefined) return found;
    texts.push(cell);
    if (known && texts.length > MANY && texts.length > rows / 2) known = null;
    known?.set(cell, texts.length);
    return texts.length;
  };
  return {
    add(cell) {
      if (rows === codes.length) {
        const more = new Int32Array(rows * 2);
        more.set(codes);
        codes = more;
      }
      codes[rows] = codeOf(cell);
      rows += 1;
    },
    done() {
      known = null;
      codes = codes.slice(0, rows);
      return { texts, codes };
    },
  };
}
