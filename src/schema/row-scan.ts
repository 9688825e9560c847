import type { Cells } from './cells.ts';
import { ColumnScan, type GoodReader, ODD } from './column-scan.ts';

const [LINE_END, COMMA] = [0x0a, 0x2c];

/**
 * Finds the cells of good rows of a CSV file. Most cells of a table are those of the row before: from a cell on, bytes are
 * compared with it, across cells as far as they are the same, and only a cell that differs is looked for.
 */
export class RowScan {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #cells: Cells;
  readonly #columns: readonly ColumnScan[];
  /** Index after the last line end: a good row ends before it, and no cell has to look out for the end of the file. */
  readonly #limit: number;
  /** Where each cell of the last row starts, and where the row ends. */
  readonly #starts: Int32Array;
  /** Index in the cells' numbers of the last row; -1 when it was not good. */
  #before = -1;

  constructor(bytes: Uint8Array, readers: readonly GoodReader[], cells: Cells) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#cells = cells;
    this.#limit = bytes.lastIndexOf(LINE_END) + 1;
    this.#columns = readers.map(
      (read, index) => new ColumnScan(bytes, this.#limit, read, cells.values[index] ?? []),
    );
    this.#starts = new Int32Array(readers.length + 1);
  }

  /**
   * Writes the numbers of the cells of the row that starts at `start`, from the index `first` on. Gives the index after the
   * row, `ODD` for a row that has to be read by itself, or `UNPLAIN`.
   */
  take(start: number, first: number): number {
    const end = start < this.#limit ? this.#takeCells(start, first) : ODD;
    this.#before = end < 0 ? -1 : first;
    return end;
  }

  #takeCells(start: number, first: number): number {
    const { codes } = this.#cells;
    const starts = this.#starts;
    const width = this.#columns.length;
    const before = this.#before;
    let at = start;
    for (let column = 0; column < width; column += 1) {
      if (before !== -1) {
        const shift = (starts[column] as number) - at;
        const same = this.#endOfSame(at, shift) + shift;
        while (column < width && (starts[column + 1] as number) <= same) {
          starts[column] = (starts[column] as number) - shift;
          codes[first + column] = codes[before + column] as number;
          column += 1;
          at = (starts[column] as number) - shift;
        }
        if (column === width) break;
      }
      const scan = this.#columns[column] as ColumnScan;
      starts[column] = at;
      at = scan.take(at, column === width - 1 ? LINE_END : COMMA);
      if (at < 0) return at;
      codes[first + column] = scan.code;
    }
    starts[width] = at;
    return at;
  }

  /** Index of the first byte from `start` on that is not that of the last row, which stands `shift` bytes away. */
  #endOfSame(start: number, shift: number): number {
    const bytes = this.#bytes;
    const view = this.#view;
    const end = Math.min((this.#starts[this.#columns.length] as number) - shift, this.#limit);
    let at = start;
    while (at + 4 <= end && view.getInt32(at, true) === view.getInt32(at + shift, true)) at += 4;
    while (at < end && bytes[at] === bytes[at + shift]) at += 1;
    return at;
  }
}
