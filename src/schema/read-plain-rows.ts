import { Cells } from './cells.ts';
import type { TableResource } from './descriptor.ts';
import type { Problems } from './problems.ts';
import type { TableRows } from './read-rows.ts';
import { makeRowReader } from './row-reader.ts';
import { scanRows } from './scan-rows.ts';
import { splitRow } from './split-row.ts';

const [BOM, LONGEST] = [0xef, 0x7fffffff];
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Rows of a CSV file as `readRows` reads them after the parser, many times faster: only a file that is plain, with just
 * the columns of the schema in their order, is read so. Null for any other, of which nothing has been reported then.
 */
export function readPlainRows(
  content: string | Uint8Array,
  resource: TableResource,
  problems: Problems,
): TableRows | null {
  const bytes = bytesOf(content);
  if (!bytes || bytes[0] === BOM || bytes.length > LONGEST) return null;
  const { path: file, schema } = resource;
  const header = splitRow(bytes, 0);
  const names = schema.fields.map((field) => field.name);
  const width = names.length;
  if (header?.cells.length !== width || header.cells.some((cell, index) => cell !== names[index]))
    return null;

  const cells = new Cells(width);
  const reader = makeRowReader([...names.keys()], resource, { file, width, isPartial: false }, problems);
  const readers = names.map((_, index) => (raw: string) => reader.readGood(index, raw));
  const scan = scanRows(bytes, { from: header.end, line: 1 + header.height }, readers, cells);
  if (!scan) return null;
  for (const { row, line, start } of scan.odd) {
    const read = reader.read(splitRow(bytes, start)?.cells ?? [], line);
    if (read) cells.set(row, read);
  }
  return { cells, lines: scan.lines };
}

/** Null for a text that UTF-8 can't hold. */
function bytesOf(content: string | Uint8Array): Uint8Array | null {
  if (typeof content !== 'string') return content;
  return LONE_SURROGATE.test(content) ? null : new TextEncoder().encode(content);
}
