import type { Cell } from './table.ts';

/** A column and what is looked for in it. */
export interface CellTest {
  /** Index of the column. */
  column: number;
  isWanted: (cell: Cell) => boolean;
}

/**
 * The cells of a table as they were read, by row and column. A row is but the numbers of its cells, and
 * rows share them: arrays of a million rows would fill the memory, and what is asked of a cell is asked once.
 */
export class Cells {
  /** Cells of each column, by their number; most are there once. */
  readonly values: readonly Cell[][];
  /** Numbers of the cells, row by row. Replaced when it is full. */
  codes = new Int32Array(0);
  /** How many rows there are. */
  size = 0;

  constructor(width: number) {
    this.values = Array.from({ length: width }, () => []);
  }

  /** Cell of a row and a column by their indexes; undefined when there is none. */
  at(row: number, column: number): Cell {
    const width = this.values.length;
    if (row < 0 || row >= this.size || column < 0 || column >= width) return undefined;
    return (this.values[column] as Cell[])[this.codes[row * width + column] as number];
  }

  /** All cells of a row. */
  row(row: number): Cell[] {
    return this.values.map((_, column) => this.at(row, column));
  }

  /** Adds a row, and gives the index in `codes` from which on its numbers are to be written. */
  open(): number {
    const width = this.values.length;
    const start = this.size * width;
    this.size += 1;
    if (start + width > this.codes.length) {
      const more = new Int32Array(Math.max(64 * width, 2 * this.codes.length));
      more.set(this.codes);
      this.codes = more;
    }
    return start;
  }

  /** Adds a row of cells, one for each column. */
  push(cells: readonly Cell[]): void {
    this.open();
    this.set(this.size - 1, cells);
  }

  /** Puts other cells in a row. */
  set(row: number, cells: readonly Cell[]): void {
    const width = this.values.length;
    for (let column = 0; column < width; column += 1) {
      const values = this.values[column] as Cell[];
      const at = row * width + column;
      const before = row === 0 ? 0 : (this.codes[at - width] as number);
      const isSame = before < values.length && Object.is(values[before], cells[column]);
      this.codes[at] = isSame ? before : values.push(cells[column]) - 1;
    }
  }

  /** Indexes of the rows in which at least one of the tests finds what it looks for. */
  find(tests: readonly CellTest[]): number[] {
    const width = this.values.length;
    const found = new Uint8Array(this.size);
    for (const { column, isWanted } of tests) {
      const values = this.values[column] ?? [];
      const marks = new Uint8Array(values.length);
      for (let code = 0; code < values.length; code += 1) if (isWanted(values[code])) marks[code] = 1;
      if (!marks.includes(1)) continue;
      for (let row = 0, at = column; row < this.size; row += 1, at += width) {
        if (marks[this.codes[at] as number] === 1) found[row] = 1;
      }
    }
    const rows: number[] = [];
    for (let row = found.indexOf(1); row !== -1; row = found.indexOf(1, row + 1)) rows.push(row);
    return rows;
  }
}
