import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDataError } from '../src/model/data-error.ts';
import { checkOwnFile } from '../src/schema/own-file/check-own-file.ts';
import { readPublished } from '../src/schema/own-file/published.ts';
import { RefusedFile } from '../src/schema/own-csv/refusal.ts';
import { tableOfFile } from '../src/schema/own-file/table-of-file.ts';
import { writeOwnTables } from '../src/schema/own-file/write-own-tables.ts';
import { besideName, OWN_FILE } from '../src/schema/table.ts';
import { readFolder } from './data/read-folder.ts';

// data-add [--to DIR] FILE…: adds filled-in templates (CSV, XLSX) to a package folder (default DATA or data/), as the CSV
// desk does. Files belong together and begin with the name of their table. With any problem nothing is written and the
// exit code is 1.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const folder = values.to ?? process.env['DATA'] ?? 'data';
const decoder = new TextDecoder();
const texts = new Map([...(await readFolder(folder))].map(([path, bytes]) => [path, decoder.decode(bytes)]));
const published = readPublished(texts);
const lines: string[] = [];

const files = await Promise.all(
  positionals.map(async (path) => {
    const name = basename(path);
    const table = tableOfFile(name, published.tables.all.keys()) ?? '';
    if (table === '') lines.push(`${name}:1:-: file is of no table (its name → begins as its template's)`);
    const bytes = await readFile(path).catch((error: unknown) => {
      lines.push(`${name}:1:-: file can not be read (${String(error)})`);
      return new Uint8Array();
    });
    return { table, name, file: new Blob([bytes]) };
  }),
);
if (files.length === 0) lines.push('no files: data-add [--to DIR] FILE…');

for (const [at, own] of lines.length > 0 ? [] : files.entries()) {
  try {
    const verdict = await checkOwnFile(published, files, at);
    for (const problem of verdict.problems) {
      const file =
        problem.file === OWN_FILE ? own.name : join(folder, besideName(problem.file) ?? problem.file);
      lines.push(formatDataError({ ...problem, file }));
    }
    if (verdict.problemCount > verdict.problems.length)
      lines.push(`${own.name}: ${verdict.problemCount} problems in all`);
    const { added = 0, changed = 0 } = verdict.changes ?? {};
    if (verdict.changes)
      process.stdout.write(`${own.name}: ${own.table}, ${added} rows added, ${changed} changed\n`);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    lines.push(`${own.name}:1:-: file can not be read (${JSON.stringify(error.reason)})`);
  }
}

if (lines.length > 0) {
  process.stdout.write(`${lines.join('\n')}\nnothing was added\n`);
  process.exitCode = 1;
} else {
  const tables = await writeOwnTables(published, (path) => texts.get(path) ?? '', files);
  for (const [path, text] of tables) await writeFile(join(folder, path), text);
  process.stdout.write(`written: ${[...tables.keys()].map((path) => join(folder, path)).join(', ')}\n`);
}
