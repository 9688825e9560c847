import { decodeFile } from '../decode-file.ts';
import { parseCsv } from '../parse-csv.ts';
import { makeProblems } from '../problems.ts';
import type { FrozenFile } from './manifest.ts';

/** Bytes of a file's content; text is taken as UTF-8. */
export function bytesOf(content: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}

/** Checksum of bytes in lower-case hexadecimal. */
export async function sha256Of(content: string | Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytesOf(content));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a manifest says of a file: checksum, bytes, and rows when it is a CSV file. */
export async function measureFile(
  path: string,
  content: string | Uint8Array,
): Promise<Pick<FrozenFile, 'sha256' | 'bytes' | 'rows'>> {
  return { sha256: await sha256Of(content), bytes: bytesOf(content).length, rows: countRows(path, content) };
}

function countRows(path: string, content: string | Uint8Array): number | null {
  if (!path.endsWith('.csv')) return null;
  const problems = makeProblems(0);
  const text = decodeFile(new Map([[path, content]]), path, problems);
  return text === null ? 0 : Math.max(0, parseCsv(text, path, problems).rows.length - 1);
}
