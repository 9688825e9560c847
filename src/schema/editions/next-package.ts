import type { Descriptor } from '../descriptor.ts';
import { DESCRIPTOR, type PackageFiles } from '../package-files.ts';
import { bytesOf } from './measure-file.ts';

/** Files of the package itself, the descriptor with the edition's number as its version. */
export function packageFiles(
  files: PackageFiles,
  descriptor: Descriptor,
  edition: string,
): Map<string, string | Uint8Array> {
  const next = new Map<string, string | Uint8Array>();
  for (const path of [DESCRIPTOR, ...descriptor.schemas, ...descriptor.listed]) {
    const content = files.get(path);
    if (content !== undefined) next.set(path, content);
  }
  next.set(DESCRIPTOR, withVersion(textOf(files.get(DESCRIPTOR)), edition));
  return next;
}

/** The version stands once at the top; its text is replaced so that the rest of the file keeps its form. */
function withVersion(descriptor: string, version: string): string {
  const text = descriptor.replace(/("version"\s*:\s*)"[^"]*"/, `$1"${version}"`);
  if ((JSON.parse(text) as { version?: unknown }).version === version) return text;
  throw new Error(`version is not the first member of that name: ${DESCRIPTOR}`);
}

/** True when a file is byte by byte as it was; of the descriptor the version does not count. */
export function isSameFile(
  path: string,
  before: string | Uint8Array | undefined,
  after: string | Uint8Array | undefined,
) {
  if (before === undefined || after === undefined) return false;
  if (path === DESCRIPTOR) return withVersion(textOf(before), '') === withVersion(textOf(after), '');
  return isSameContent(before, after);
}

function isSameContent(before: string | Uint8Array, after: string | Uint8Array): boolean {
  const [a, b] = [bytesOf(before), bytesOf(after)];
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
