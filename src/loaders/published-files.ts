import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseManifest } from '../schema/editions/manifest.ts';
import { DATA_FOLDER } from './data-folder.ts';

/** A file as it is published: its address under `/data/` and where its bytes lie. */
export type PublishedFile = { address: string; path: string };

/** What the next edition's author still writes is not published. */
const DRAFT = /^editions\/next-/;
const PUBLISHED = /\.(csv|json)$/;

/**
 * Every file of the package and of its frozen editions. A file that an edition did not change lies in an
 * earlier one's folder and is published at the address of both.
 */
export async function publishedFiles(): Promise<PublishedFile[]> {
  const entries = await readdir(DATA_FOLDER, { recursive: true, withFileTypes: true });
  const present = entries
    .filter((entry) => entry.isFile() && PUBLISHED.test(entry.name))
    .map((entry) => relative(DATA_FOLDER, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !DRAFT.test(path));
  const held = await Promise.all(
    present.filter((path) => /^editions\/[^/]+\/manifest\.json$/.test(path)).map(heldElsewhere),
  );
  const files = new Map(present.map((path) => [path, path]));
  for (const [address, path] of held.flat()) if (!files.has(address)) files.set(address, path);
  return [...files].map(([address, path]) => ({ address, path: join(DATA_FOLDER, path) }));
}

async function heldElsewhere(manifestPath: string): Promise<[address: string, path: string][]> {
  const folder = manifestPath.split('/')[1] ?? '';
  const { files } = parseManifest(JSON.parse(await readFile(join(DATA_FOLDER, manifestPath), 'utf8')));
  return files.map(({ path, changed_in }) => [
    `editions/${folder}/${path}`,
    `editions/${changed_in}/${path}`,
  ]);
}
