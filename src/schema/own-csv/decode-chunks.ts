import { RefusedFile } from './refusal.ts';
import { type Encoding, isWindows1251, sniffFile } from './sniff-file.ts';

/** A part of a file's text with LF line ends, and the byte at which it ends. */
export type TextChunk = { text: string; bytes: number };

/** Bytes read at once: few enough that a stop is felt at once, enough that reading is not the slow part. */
const CHUNK = 4 * 2 ** 20;
const HEAD = 4096;

async function bytesOf(file: Blob, from: number, to: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    // A folder can be dropped like a file, and a file can be gone by now.
    throw new RefusedFile({ kind: 'unreadable' });
  }
}

/** Index of the first byte of a part at which UTF-8 breaks off; a sign cut in two by the part's end does not count. */
function brokenAt(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      good = middle;
    } catch {
      bad = middle - 1;
    }
  }
  return good;
}

const linesIn = (text: string): number => text.split('\n').length - 1;

/**
 * Tells how a file is encoded: by its mark, by its first bytes, else UTF-8. Throws `RefusedFile` for an empty file
 * and for what is no text.
 */
export async function encodingOf(file: Blob, name: string): Promise<{ encoding: Encoding; skip: number }> {
  if (file.size === 0) throw new RefusedFile({ kind: 'empty' });
  const sniffed = sniffFile(await bytesOf(file, 0, HEAD), name);
  if (sniffed.kind === 'workbook') throw new RefusedFile(sniffed);
  if (sniffed.kind === 'binary') throw new RefusedFile({ ...sniffed, line: 1 });
  return sniffed;
}

/**
 * The text of a file, part by part, after the first `skip` bytes. UTF-8 that turns out to be windows-1251 before
 * any sign beyond ASCII was read goes on as that; `tell` says so. Throws `RefusedFile` where text ends: at a byte
 * that the encoding does not have, or at a zero byte.
 */
export async function* decodeChunks(
  file: Blob,
  start: { encoding: Encoding; skip: number },
  tell: (encoding: Encoding) => void = () => {},
): AsyncGenerator<TextChunk> {
  let { encoding } = start;
  let decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  let isAscii = true;
  let hasReturn = false;
  for (let from = start.skip; from < file.size; from += CHUNK) {
    const bytes = await bytesOf(file, from, Math.min(file.size, from + CHUNK));
    const isLast = from + CHUNK >= file.size;
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: !isLast });
    } catch {
      if (encoding !== 'utf-8' || !isAscii || !isWindows1251(bytes)) {
        const good = new TextDecoder(encoding).decode(bytes.subarray(0, brokenAt(bytes)));
        throw new RefusedFile({ kind: 'encoding', line: line + linesIn(good) });
      }
      encoding = 'windows-1251';
      tell(encoding);
      decoder = new TextDecoder(encoding);
      text = decoder.decode(bytes, { stream: !isLast });
    }
    isAscii &&= text.length === bytes.length;
    const zero = text.indexOf('\0');
    if (zero !== -1)
      throw new RefusedFile({ kind: 'binary', format: null, line: line + linesIn(text.slice(0, zero)) });
    // A line's end of two signs can lie on both sides of a part's end: the first waits for the second.
    if (hasReturn) text = `\r${text}`;
    hasReturn = !isLast && text.endsWith('\r');
    if (hasReturn) text = text.slice(0, -1);
    if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
    line += linesIn(text);
    yield { text, bytes: from + bytes.length };
  }
}
