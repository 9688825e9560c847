import Papa from 'papaparse';
import { makeProblems } from '../problems.ts';
import { keyColumns, keyOf } from '../read-table.ts';
import type { Table } from '../table.ts';
import { mergeOwnTable } from './merge-own-table.ts';
import { textOfCell } from './own-changes.ts';
import type { Published } from './published.ts';
import { type OwnFile, readOwnTable } from './read-own-table.ts';
import { makeRowIds } from './row-ids.ts';

/**
 * Tables of the package with the rows of a reader's files, which were checked and are clean, by path: changed rows
 * stand in their place, new ones at the end in the order of the files, every other line as it was to the byte.
 * `textOf` gives a published table's text by path.
 */
export async function writeOwnTables(
  published: Published,
  textOf: (path: string) => string,
  files: readonly OwnFile[],
): Promise<Map<string, string>> {
  const ids = makeRowIds(published.tables);
  const merged = new Map<string, Table>();
  for (const file of files) {
    const table = merged.get(file.table) ?? published.tables.all.get(file.table);
    if (!table) throw new Error(`package has no table: ${file.table}`);
    const read = await readOwnTable(published, file, { problems: makeProblems(0), ids });
    merged.set(file.table, mergeOwnTable(table, read, file.name));
  }
  const written = new Map<string, string>();
  for (const [name, table] of merged) {
    const before = published.tables.all.get(name);
    const { path } = table.resource;
    if (before) written.set(path, writeTable(textOf(path), before, table));
  }
  return written;
}

function writeTable(text: string, before: Table, after: Table): string {
  const key = keyColumns(before.resource);
  const changed = new Map<number, string>();
  const added: string[] = [];
  // Rows of the file that was merged last come first; new ones are to stand in the order of the files.
  const files = [...new Set(after.besideFiles)].reverse();
  for (const file of files)
    for (const [index, of] of (after.besideFiles ?? []).entries()) {
      if (of !== file) continue;
      const at = before.keys.get(keyOf(after.cells, index, key) ?? '');
      if (at === undefined) added.push(lineOf(after, index));
      else changed.set(at, lineOf(after, index));
    }
  const lines = text.split('\n');
  const kept = before.lines.map((start, index) => {
    const end = before.lines[index + 1] ?? lines.length;
    return changed.get(index) ?? lines.slice(start - 1, end - 1).join('\n');
  });
  const header = lines.slice(0, (before.lines[0] ?? 2) - 1);
  return `${[...header, ...kept, ...added].join('\n')}\n`;
}

function lineOf({ resource, cells }: Table, row: number): string {
  return Papa.unparse([
    resource.schema.fields.map((field, index) => textOfCell(cells.at(row, index), field)),
  ]);
}
