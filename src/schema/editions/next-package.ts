import type { Descriptor } from '../descriptor.ts';
import { DESCRIPTOR, type PackageFiles } from '../package-files.ts';
import { bytesOf } from './measure-file.ts';

/** Files of the package itself, the descriptor with the edition's number as its version and the day of its release. */
export function packageFiles(
  files: PackageFiles,
  descriptor: Descriptor,
  edition: string,
  day: string,
): Map<string, string | Uint8Array> {
  const next = new Map<string, string | Uint8Array>();
  for (const path of [DESCRIPTOR, ...descriptor.schemas, ...descriptor.listed]) {
    const content = files.get(path);
    if (content !== undefined) next.set(path, content);
  }
  next.set(DESCRIPTOR, released(textOf(files.get(DESCRIPTOR)), edition, `${day}T00:00:00Z`));
  return next;
}

/** Version and date stand once at the top; their text is replaced so that the rest of the file keeps its form. */
function released(descriptor: string, version: string, created: string): string {
  return withMember(withMember(descriptor, 'version', version), 'created', created);
}

function withMember(descriptor: string, name: 'version' | 'created', value: string): string {
  const text = descriptor.replace(new RegExp(`("${name}"\\s*:\\s*)"[^"]*"`), `$1"${value}"`);
  if ((JSON.parse(text) as Record<string, unknown>)[name] === value) return text;
  throw new Error(`${name} is not the first member of that name: ${DESCRIPTOR}`);
}

/** True when a file is byte by byte as it was; of the descriptor version and date do not count. */
export function isSameFile(
  path: string,
  before: string | Uint8Array | undefined,
  after: string | Uint8Array | undefined,
) {
  if (before === undefined || after === undefined) return false;
  if (path === DESCRIPTOR) return released(textOf(before), '', '') === released(textOf(after), '', '');
  return isSameContent(before, after);
}

function isSameContent(before: string | Uint8Array, after: string | Uint8Array): boolean {
  const [a, b] = [bytesOf(before), bytesOf(after)];
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function textOf(content: string | Uint8Array | undefined): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
