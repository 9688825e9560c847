import { decodePlain, unquote } from './split-row.ts';
import type { Cell } from './table.ts';

/** The cell has to be read with its row: there may be something to say of it. */
export const ODD = -1;
/** The file is not plain text. */
export const UNPLAIN = -2;

/** Reads the text of a cell; undefined when there may be something to say of it. */
export type GoodReader = (raw: string) => Cell;

const [LINE_END, QUOTE, COMMA] = [0x0a, 0x22, 0x2c];
// Differs from run to run: nobody can make a file whose cells all have one hash.
const HASH_START = Math.floor(Math.random() * 0x7fffffff);
const HASH_FACTOR = 0x01000193;
const PARTS = 4;

/**
 * Finds the cells of one column of a CSV file by their bytes; only one that is new is decoded and read. In a column of ids
 * nearly all are new: none is looked up any more then.
 */
export class ColumnScan {
  /** Number of the cell that was found last. */
  code = 0;
  readonly #bytes: Uint8Array;
  /** Index after the last line end: a good row ends before it. */
  readonly #limit: number;
  readonly #read: GoodReader;
  readonly #values: Cell[];
  /** By hash: 0, or where a cell stands in `known`. */
  #slots = new Int32Array(64);
  /** Hash, start, length and number of each cell; the first place is left out. */
  #known = new Int32Array(32 * PARTS);
  #end = PARTS;
  #found = 0;
  /** Fewer cells have been found than were new. */
  #isVaried = false;

  /** `values` takes up the cells that are new. */
  constructor(bytes: Uint8Array, limit: number, read: GoodReader, values: Cell[]) {
    this.#bytes = bytes;
    this.#limit = limit;
    this.#read = read;
    this.#values = values;
  }

  /**
   * Index after the cell that starts at `start` and the byte that ends it, which must be `after`; `code` is then its
   * number. `ODD` or `UNPLAIN` for any other.
   */
  take(start: number, after: number): number {
    const bytes = this.#bytes;
    const end = bytes[start] === QUOTE ? this.#endOfQuoted(start) : this.#endOfBare(start);
    if (end === -1 || bytes[end] !== after) return ODD;
    const code = this.#codeOf(start, end);
    if (code < 0) return code;
    this.code = code;
    return end + 1;
  }

  #endOfBare(start: number): number {
    const bytes = this.#bytes;
    let at = start;
    let byte = bytes[at];
    while (byte !== COMMA && byte !== LINE_END) {
      if (byte === QUOTE) return -1;
      at += 1;
      byte = bytes[at];
    }
    return at;
  }

  /** A cell of several lines is left to be read with its row. */
  #endOfQuoted(start: number): number {
    const bytes = this.#bytes;
    for (let at = start + 1; at < this.#limit; at += 1) {
      const byte = bytes[at];
      if (byte === LINE_END) return -1;
      if (byte !== QUOTE) continue;
      if (bytes[at + 1] !== QUOTE) return at + 1;
      at += 1;
    }
    return -1;
  }

  #codeOf(start: number, end: number): number {
    if (this.#isVaried) return this.#add(start, end);
    const hash = this.#hashOf(start, end);
    const slots = this.#slots;
    const known = this.#known;
    const mask = slots.length - 1;
    let slot = hash & mask;
    for (let place = slots[slot] as number; place !== 0; place = slots[slot] as number) {
      const isSame = known[place] === hash && known[place + 2] === end - start;
      if (isSame && this.#isSame(known[place + 1] as number, start, end)) {
        this.#found += 1;
        return known[place + 3] as number;
      }
      slot = (slot + 1) & mask;
    }
    const code = this.#add(start, end);
    if (code < 0) return code;
    slots[slot] = this.#end;
    this.#keep(hash, start, end, code);
    return code;
  }

  #add(start: number, end: number): number {
    const written = decodePlain(this.#bytes, start, end);
    if (written === null) return UNPLAIN;
    const cell = this.#read(unquote(written));
    return cell === undefined ? ODD : this.#values.push(cell) - 1;
  }

  #hashOf(start: number, end: number): number {
    const bytes = this.#bytes;
    let hash = HASH_START;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), HASH_FACTOR);
    return hash ^ (hash >>> 15);
  }

  #isSame(from: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    const shift = from - start;
    for (let at = start; at < end; at += 1) if (bytes[at] !== bytes[at + shift]) return false;
    return true;
  }

  #keep(hash: number, start: number, end: number, code: number): void {
    const place = this.#end;
    this.#known[place] = hash;
    this.#known[place + 1] = start;
    this.#known[place + 2] = end - start;
    this.#known[place + 3] = code;
    this.#end += PARTS;
    if (this.#end < this.#known.length) return;
    const size = this.#end / PARTS;
    this.#isVaried = size > 1000 && this.#found < size;
    if (!this.#isVaried) this.#grow();
  }

  /** There are always twice as many slots as there can be cells. */
  #grow(): void {
    const known = new Int32Array(2 * this.#known.length);
    known.set(this.#known);
    this.#known = known;
    const slots = new Int32Array((2 * known.length) / PARTS);
    const mask = slots.length - 1;
    for (let place = PARTS; place < this.#end; place += PARTS) {
      let slot = (known[place] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place;
    }
    this.#slots = slots;
  }
}
