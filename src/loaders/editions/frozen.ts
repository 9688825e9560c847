import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { EditionDifference } from '../../schema/editions/edition-difference.ts';
import { diffEditions, readFrozen } from '../../schema/editions/edition-difference.ts';
import { listEditions } from '../../schema/editions/list-editions.ts';
import type { Reading } from '../../schema/editions/reading.ts';
import { EDITIONS, type PackageFiles } from '../../schema/package-files.ts';
import { DATA_FOLDER } from '../data-folder.ts';
import { onceEver } from '../once.ts';

/** Files of all frozen editions by their path in the package; none where nothing was released. */
export const frozenFiles = onceEver(async (): Promise<PackageFiles> => {
  const folder = join(DATA_FOLDER, EDITIONS);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(DATA_FOLDER, path).split(sep).join('/'), await readFile(path));
  }
  return files;
});

/** Numbers of the frozen editions, the oldest first. */
export const editionNumbers = onceEver(async () => listEditions(await frozenFiles()));

/** Every edition with each later one, the latest later one first, the nearest earlier one first. */
export const editionPairs = onceEver(async (): Promise<{ from: string; to: string }[]> => {
  const numbers = await editionNumbers();
  return numbers
    .flatMap((to, i) =>
      numbers
        .slice(0, i)
        .toReversed()
        .map((from) => ({ from, to })),
    )
    .sort((a, b) => numbers.indexOf(b.to) - numbers.indexOf(a.to));
});

const readings = new Map<string, Reading>();
const differences = new Map<string, EditionDifference>();

function readOnce(files: PackageFiles, edition: string): Reading {
  const reading = readings.get(edition) ?? readFrozen(files, edition);
  readings.set(edition, reading);
  return reading;
}

/** Rows and fields of a frozen edition, read once. */
export async function readingOf(edition: string): Promise<Reading> {
  return readOnce(await frozenFiles(), edition);
}

/** The difference from one edition to a later one, told once for all pages. */
export async function editionDifference(from: string, to: string): Promise<EditionDifference> {
  const key = `${from} ${to}`;
  const files = await frozenFiles();
  const difference =
    differences.get(key) ?? diffEditions(files, from, to, (edition) => readOnce(files, edition));
  differences.set(key, difference);
  return difference;
}

/** Address of the page of a difference, without its language; with `.csv` in place of the last slash it is the file. */
export function differencePath({ from, to }: { from: string; to: string }): string {
  return `/data/editions/${to}/since/${from}/`;
}
