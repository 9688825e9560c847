/** A row of a CSV file as it stands. */
export interface SplitRow {
  cells: string[];
  /** Index of the byte after the row's line end, or of the end of the file. */
  end: number;
  /** How many lines the row takes. */
  height: number;
}

const [LINE_END, QUOTE] = [0x0a, 0x22];
const UNPLAIN = /[\0\r]/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The row of a CSV file (UTF-8) that starts at `from`, or null when it is not plain: its quotes are broken, it has bytes
 * that are not UTF-8, or carriage returns or zeros.
 */
export function splitRow(bytes: Uint8Array, from: number): SplitRow | null {
  let [end, height, isQuoted] = [from, 1, false];
  for (; end < bytes.length; end += 1) {
    const byte = bytes[end];
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (byte !== LINE_END) continue;
    if (!isQuoted) break;
    height += 1;
  }
  const text = decodePlain(bytes, from, end);
  const cells = text === null ? null : splitCells(text);
  return cells && { cells, end: Math.min(end + 1, bytes.length), height };
}

/** Text of bytes, or null when they are not UTF-8 or hold carriage returns or zeros. */
export function decodePlain(bytes: Uint8Array, from: number, end: number): string | null {
  return decodeCode(bytes, from, end) ?? decodeText(bytes, from, end);
}

/** Arrays of each length, to make texts of: a decoder takes three times as long for a short one. */
const SCRATCH = Array.from({ length: 64 }, (_, length) => new Array<number>(length).fill(0));

/** Text of a few printable ASCII signs, as codes and numbers are; null for any other. */
function decodeCode(bytes: Uint8Array, from: number, end: number): string | null {
  const signs = SCRATCH[end - from];
  if (!signs) return null;
  for (let index = 0; index < signs.length; index += 1) {
    const sign = bytes[from + index] as number;
    if (sign < 0x20 || sign > 0x7e) return null;
    signs[index] = sign;
  }
  return String.fromCharCode(...signs);
}

function decodeText(bytes: Uint8Array, from: number, end: number): string | null {
  try {
    const text = decoder.decode(bytes.subarray(from, end));
    return UNPLAIN.test(text) ? null : text;
  } catch {
    return null;
  }
}

/** Text of a cell from its form in the file. */
export function unquote(written: string): string {
  return written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"') : written;
}

/** Cells of a row, or null when its quotes are broken. */
function splitCells(row: string): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ; at += 1) {
    const end = row[at] === '"' ? endOfQuoted(row, at) : endOfPlain(row, at);
    if (end === -1) return null;
    cells.push(unquote(row.slice(at, end)));
    if (end === row.length) return cells;
    if (row[end] !== ',') return null;
    at = end;
  }
}

function endOfQuoted(row: string, start: number): number {
  let close = row.indexOf('"', start + 1);
  while (close !== -1 && row[close + 1] === '"') close = row.indexOf('"', close + 2);
  return close === -1 ? -1 : close + 1;
}

function endOfPlain(row: string, start: number): number {
  const comma = row.indexOf(',', start);
  const end = comma === -1 ? row.length : comma;
  return row.slice(start, end).includes('"') ? -1 : end;
}
