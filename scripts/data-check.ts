import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDataError } from '../src/model/data-error.ts';
import { checkPackage } from '../src/schema/check-package.ts';
import { readFolder } from './data/read-folder.ts';

// data-check [DIR]: every problem of a package folder (default DATA or data/), one a line; exit code 1 when there is any.
const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? process.env['DATA'] ?? 'data';
const { problems, problemCount, tables, descriptor } = await checkPackage(await readFolder(folder));
const lines = problems.map((problem) => formatDataError({ ...problem, file: join(folder, problem.file) }));
const rows = [...tables.all.values()].reduce((sum, table) => sum + table.cells.size, 0);
lines.push(`${problemCount} problems in ${folder}: ${tables.all.size} tables, ${rows} rows`);
process.stdout.write(`${lines.join('\n')}\n`);
if (problemCount > 0) process.exitCode = 1;
if (descriptor?.madeUp && resolve(folder) === resolve('data')) {
  process.stdout.write(
    `${folder} holds made-up data (made_up in datapackage.json), which is never published\n`,
  );
  process.exitCode = 1;
}
