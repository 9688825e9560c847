import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseEdition } from '../src/schema/editions/release-edition.ts';
import { NEXT_NOTES } from '../src/schema/editions/notes.ts';
import { NEXT_REASONS, whatChanged } from '../src/schema/editions/reasons.ts';
import { EDITIONS } from '../src/schema/package-files.ts';
import { readFolder } from './data/read-folder.ts';

// data-release [--edition YYYY.MM.N] [DIR]: freezes the next edition of a package folder (default DATA or data/). When
// something stands against it, writes drafts of what has to be completed, says so and ends with exit code 1.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { edition: { type: 'string' } },
});
const folder = positionals[0] ?? process.env['DATA'] ?? 'data';
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

/** How a draft is completed. */
const HOW: Readonly<Record<string, string>> = {
  [NEXT_NOTES]:
    'write between the quotes of text_kk, text_ru and text_en what is new, in a sentence or two each',
  [NEXT_REASONS]: 'write in why_kk, why_ru and why_en of each line why the row changed',
};

if (release.kind === 'refused') {
  for (const [path, text] of release.drafts) await write(path, text, 'w');
  const changes = release.changes.map(
    (change) => `${change.row.path} ${change.row.id}: ${whatChanged(change)}`,
  );
  const drafts = [...release.drafts.keys()].map(
    (path) => `to be completed: ${join(folder, path)}: ${HOW[path]}`,
  );
  const again = drafts.length > 0 ? ['then run the same command again'] : [];
  process.stdout.write(
    `${[...changes, ...release.problems, ...drafts, ...again].join('\n')}\nno edition was made\n`,
  );
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
