import { decodeFile } from '../decode-file.ts';
import { parseCsv } from '../parse-csv.ts';
import { makeProblems } from '../problems.ts';
import type { FrozenFile } from './manifest.ts';

/** Bytes of a file's content, the same ones where they are given; text is taken as UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  const { buffer, byteOffset, byteLength } = content;
  return buffer instanceof ArrayBuffer
    ? new Uint8Array(buffer, byteOffset, byteLength)
    : new Uint8Array(content);
}

/** Checksum of bytes in lower-case hexadecimal. */
export async function sha256Of(content: string | Uint8Array): Promise<string> {
  return hexOf(await crypto.subtle.digest('SHA-256', bytesOf(content)));
}

const hexOf = (digest: ArrayBuffer): string =>
  [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** What a manifest says of a file: checksum, bytes, and rows when it is a CSV file. */
export async function measureFile(
  path: string,
  content: string | Uint8Array,
): Promise<Pick<FrozenFile, 'sha256' | 'bytes' | 'rows'>> {
  const bytes = bytesOf(content);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return { sha256: hexOf(digest), bytes: bytes.length, rows: countRows(path, bytes) };
}

const [LINE_FEED, QUOTE, CARRIAGE_RETURN, COMMA] = [10, 34, 13, 44];

/** Rows of a CSV file, its header among them; null for one that only a parser can count: of stray quotes, blank lines. */
export function countLines(bytes: Uint8Array): number | null {
  let lines = 0;
  let start = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === CARRIAGE_RETURN) return null;
    if (byte === QUOTE) {
      if (at > start && bytes[at - 1] !== COMMA) return null;
      const end = endOfQuoted(bytes, at);
      if (end === null) return null;
      at = end;
    } else if (byte === LINE_FEED) {
      if (at === start) return null;
      lines += 1;
      start = at + 1;
    }
  }
  return start < bytes.length ? lines + 1 : lines;
}

/** Where the quote is that ends a cell; null where none does, or more of the cell follows. */
function endOfQuoted(bytes: Uint8Array, open: number): number | null {
  for (let at = bytes.indexOf(QUOTE, open + 1); at !== -1; at = bytes.indexOf(QUOTE, at + 2)) {
    const next = bytes[at + 1];
    if (next === QUOTE) continue;
    return next === undefined || next === COMMA || next === LINE_FEED ? at : null;
  }
  return null;
}

function countRows(path: string, content: Uint8Array): number | null {
  if (!path.endsWith('.csv')) return null;
  const lines = countLines(content);
  if (lines !== null) return Math.max(0, lines - 1);
  const problems = makeProblems(0);
  const text = decodeFile(new Map([[path, content]]), path, problems);
  return text === null ? 0 : Math.max(0, parseCsv(text, path, problems).rows.length - 1);
}
