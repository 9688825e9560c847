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

/**
 * Finds the cells of one column of a CSV file. Most are those of the row before, so that is compared first; any other
 * is looked up by its bytes, and only one that is new is decoded and read.
 */
export class ColumnScan {
  /** Number of the cell that was found last. */
  code = 0;
  #start = 0;
  #length = -1;
  readonly #bytes: Uint8Array;
  /** Index after the last line end: a good row ends before it. */
  readonly #limit: number;
  readonly #read: GoodReader;
  readonly #values: Cell[];
  /** By hash: 0, or one more than a place in the lists of the cells that are known. */
  #slots = new Int32Array(64);
  #size = 0;
  #hashes = new Int32Array(32);
  #starts = new Int32Array(32);
  #lengths = new Int32Array(32);
  #codes = new Int32Array(32);

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
    const next = start + this.#length;
    if (this.#length !== -1 && next < this.#limit && bytes[next] === after) {
      const shift = this.#start - start;
      let at = start;
      while (at < next && bytes[at] === bytes[at + shift]) at += 1;
      if (at === next) return next + 1;
    }
    const end = bytes[start] === QUOTE ? this.#endOfQuoted(start) : this.#endOfBare(start);
    if (end === -1 || bytes[end] !== after) return ODD;
    const code = this.#codeOf(start, end);
    if (code < 0) return code;
    this.code = code;
    this.#start = start;
    this.#length = end - start;
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
    const hash = this.#hashOf(start, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let place = this.#slots[slot] as number; place !== 0; place = this.#slots[slot] as number) {
      if (this.#hashes[place - 1] === hash && this.#isAt(place - 1, start, end)) {
        return this.#codes[place - 1] as number;
      }
      slot = (slot + 1) & mask;
    }
    const written = decodePlain(this.#bytes, start, end);
    if (written === null) return UNPLAIN;
    const cell = this.#read(unquote(written));
    if (cell === undefined) return ODD;
    const code = this.#values.push(cell) - 1;
    this.#slots[slot] = this.#size + 1;
    this.#keep(hash, start, end, code);
    return code;
  }

  #hashOf(start: number, end: number): number {
    const bytes = this.#bytes;
    let hash = HASH_START;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), HASH_FACTOR);
    return hash ^ (hash >>> 15);
  }

  #isAt(place: number, start: number, end: number): boolean {
    const bytes = this.#bytes;
    if (this.#lengths[place] !== end - start) return false;
    const shift = (this.#starts[place] as number) - start;
    for (let at = start; at < end; at += 1) if (bytes[at] !== bytes[at + shift]) return false;
    return true;
  }

  #keep(hash: number, start: number, end: number, code: number): void {
    const place = this.#size;
    this.#hashes[place] = hash;
    this.#starts[place] = start;
    this.#lengths[place] = end - start;
    this.#codes[place] = code;
    this.#size += 1;
    if (this.#size === this.#hashes.length) this.#grow();
  }

  /** There are always twice as many slots as places. */
  #grow(): void {
    this.#hashes = doubled(this.#hashes);
    this.#starts = doubled(this.#starts);
    this.#lengths = doubled(this.#lengths);
    this.#codes = doubled(this.#codes);
    this.#slots = new Int32Array(2 * this.#hashes.length);
    const mask = this.#slots.length - 1;
    for (let place = 0; place < this.#size; place += 1) {
      let slot = (this.#hashes[place] as number) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = place + 1;
    }
  }
}

function doubled(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * list.length);
  more.set(list);
  return more;
}
