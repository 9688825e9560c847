import type { PackageFiles } from './package-files.ts';
import type { Problems } from './problems.ts';

/**
 * Text of a file with LF line ends and without a byte order mark, or null when it is missing, is not UTF-8 or is
 * not text at all. What had to be set right is reported.
 */
export function decodeFile(files: PackageFiles, path: string, problems: Problems): string | null {
  const content = files.get(path);
  if (content === undefined) {
    problems.add('file-missing', { file: path }, { expected: path });
    return null;
  }
  let text = typeof content === 'string' ? content : decodeUtf8(content, path, problems);
  if (text === null) return null;
  if (text.includes('\0')) {
    problems.add('file-binary', { file: path, line: lineAt(text, text.indexOf('\0')) }, {});
    return null;
  }
  if (text.startsWith('\uFEFF')) {
    problems.add('file-bom', { file: path }, {});
    text = text.slice(1);
  }
  return withoutCarriageReturns(text, path, problems);
}

function decodeUtf8(bytes: Uint8Array, file: string, problems: Problems): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = firstBadByte(bytes);
    const line = 1 + bytes.subarray(0, at).reduce((lines, byte) => lines + (byte === 0x0a ? 1 : 0), 0);
    const found = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    problems.add('file-not-utf8', { file, line }, { found });
    return null;
  }
}

/** Index of the byte at which the longest decodable beginning ends. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = (good + bad + 1) >> 1;
    // With `stream` a character that is cut in two at the end is no error.
    if (isDecodable(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  return Math.min(good, bytes.length - 1);
}

function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function withoutCarriageReturns(text: string, file: string, problems: Problems): string {
  const first = text.indexOf('\r');
  if (first === -1) return text;
  const isOldMac = !text.includes('\n');
  const lineEnd = isOldMac ? /\r/g : /\r\n/g;
  const found = text.match(lineEnd)?.length ?? 0;
  if (found === 0) return text;
  const line = lineAt(text, first);
  problems.add('file-line-ends', { file, line }, { found });
  return text.replace(lineEnd, '\n');
}

function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
