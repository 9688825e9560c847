import { isEdition } from '../../model/edition.ts';
import { EDITIONS, type PackageFiles } from '../package-files.ts';
import { parseJsonFile } from '../parse-json.ts';
import type { Problems } from '../problems.ts';
import { editionFolders, folderOf, listEditions } from './list-editions.ts';
import { MANIFEST, parseManifest, type Manifest } from './manifest.ts';
import { measureFile, sha256Of } from './measure-file.ts';

/**
 * Reports frozen editions that are not as released: each file equals its checksum, bytes and rows in the manifest,
 * no file is missing or added, a file held by an earlier edition is there, and each manifest names the checksum of the one
 * before.
 */
export async function checkEditions(files: PackageFiles, problems: Problems): Promise<void> {
  for (const name of editionFolders(files).filter((folder) => !isEdition(folder))) {
    problems.add('edition-name', { file: `${EDITIONS}${name}` }, { found: name });
  }
  const manifests = new Map<string, Manifest>();
  let previous: string | null = null;
  for (const edition of listEditions(files)) {
    const manifest = readManifest(files, edition, problems);
    if (manifest) {
      manifests.set(edition, manifest);
      await checkChain(files, manifest, previous, problems);
      await checkFiles(files, manifest, manifests, problems);
    }
    previous = edition;
  }
}

function readManifest(files: PackageFiles, edition: string, problems: Problems): Manifest | null {
  const file = `${folderOf(edition)}${MANIFEST}`;
  const json = parseJsonFile(files, file, problems);
  if (json === undefined) return null;
  try {
    const manifest = parseManifest(json);
    if (manifest.edition === edition) return manifest;
    problems.add(
      'edition-manifest',
      { file, field: 'edition' },
      { found: manifest.edition, expected: edition },
    );
  } catch (error) {
    const expected = error instanceof Error ? error.message : String(error);
    problems.add('edition-manifest', { file }, { found: 'another shape', expected });
  }
  return null;
}

async function checkChain(
  files: PackageFiles,
  { edition, previous }: Manifest,
  before: string | null,
  problems: Problems,
): Promise<void> {
  const place = { file: `${folderOf(edition)}${MANIFEST}`, field: 'previous' };
  const found = previous?.edition ?? 'none';
  if (found !== (before ?? 'none'))
    problems.add('edition-chain', place, { found, expected: before ?? 'none' });
  const manifest = before === null ? undefined : files.get(`${folderOf(before)}${MANIFEST}`);
  if (!previous || manifest === undefined || previous.edition !== before) return;
  const expected = await sha256Of(manifest);
  if (previous.manifest_sha256 !== expected) {
    problems.add('edition-chain', place, { found: previous.manifest_sha256, expected });
  }
}

async function checkFiles(
  files: PackageFiles,
  manifest: Manifest,
  manifests: ReadonlyMap<string, Manifest>,
  problems: Problems,
): Promise<void> {
  const folder = folderOf(manifest.edition);
  const own = new Set([`${folder}${MANIFEST}`]);
  for (const frozen of manifest.files) {
    const file = `${folderOf(frozen.changed_in)}${frozen.path}`;
    const content = files.get(file);
    if (frozen.changed_in !== manifest.edition) {
      const holder = manifests.get(frozen.changed_in)?.files.find(({ path }) => path === frozen.path);
      if (content === undefined || holder?.sha256 !== frozen.sha256) {
        problems.add(
          'edition-file-missing',
          { file: `${folder}${MANIFEST}`, field: frozen.path },
          { expected: file },
        );
      }
      continue;
    }
    own.add(file);
    if (content === undefined) {
      problems.add('edition-file-missing', { file }, { expected: file });
      continue;
    }
    const { sha256, bytes, rows } = await measureFile(frozen.path, content);
    if (sha256 !== frozen.sha256) {
      problems.add('edition-file-changed', { file }, { found: sha256, expected: frozen.sha256 });
    }
    for (const [what, found, expected] of [
      ['bytes', bytes, frozen.bytes],
      ['rows', rows, frozen.rows],
    ] as const) {
      if (found === expected) continue;
      problems.add(
        'edition-file-size',
        { file },
        { what, found: found ?? 'none', expected: expected ?? 'none' },
      );
    }
  }
  for (const file of files.keys()) {
    if (file.startsWith(folder) && !own.has(file)) {
      problems.add('edition-file-unlisted', { file }, { found: file.slice(folder.length) });
    }
  }
}
