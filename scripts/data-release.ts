import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseEdition } from '../src/schema/editions/release-edition.ts';
import { EDITIONS } from '../src/schema/package-files.ts';
import { readFolder } from './data/read-folder.ts';

// data-release [--edition YYYY.MM.N] [DIR]: freezes the next edition of a package folder (default data/). When something
// stands against it, writes drafts of what has to be completed, says so and ends with exit code 1.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' } },
});
const folder = positionals[0] ?? 'data';
const now = new Date();
const release = await releaseEdition(await readFolder(folder), {
  today: { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() },
  ...(values.edition === undefined ? {} : { edition: values.edition }),
});

async function write(path: string, content: string | Uint8Array, flag: 'w' | 'wx'): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content, { flag });
}

if (release.kind === 'refused') {
  for (const [path, text] of release.drafts) await write(path, text, 'w');
  const drafts = [...release.drafts.keys()].map((path) => `to be completed: ${join(folder, path)}`);
  process.stdout.write(`${[...release.problems, ...drafts].join('\n')}\nno edition was made\n`);
  process.exitCode = 1;
} else {
  // A frozen file is never written twice: `wx` fails where one stands.
  for (const [path, content] of release.files)
    await write(path, content, path.startsWith(EDITIONS) ? 'wx' : 'w');
  for (const path of release.used) await rm(join(folder, path));
  process.stdout.write(
    `edition ${release.edition}: ${release.changes.length} rows changed, ${release.files.size} files\n`,
  );
}
