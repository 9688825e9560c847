import type { PackageFiles } from '../package-files.ts';
import { folderOf } from './list-editions.ts';
import { MANIFEST, type FrozenFile, type Manifest } from './manifest.ts';
import { measureFile, sha256Of } from './measure-file.ts';
import { CHANGES, NOTES, readManifestOf } from './read-edition.ts';

/** The edition's folder: files that are not as the last edition has them, and the manifest. */
export async function freezeEdition(
  files: PackageFiles,
  next: PackageFiles,
  edition: string,
  last: string | null,
): Promise<Map<string, string | Uint8Array>> {
  const before = last === null ? null : readManifestOf(files, last);
  const frozen: FrozenFile[] = [];
  const written = new Map<string, string | Uint8Array>();
  for (const [path, content] of next) {
    const measured = await measureFile(path, content);
    const held = before?.files.find((file) => file.path === path && file.sha256 === measured.sha256);
    const isOwn = path === CHANGES || path === NOTES || !held;
    frozen.push({ path, ...measured, changed_in: isOwn ? edition : held.changed_in });
    if (isOwn) written.set(`${folderOf(edition)}${path}`, content);
  }
  const manifest: Manifest = {
    edition,
    previous: last === null ? null : { edition: last, manifest_sha256: await hashOfManifest(files, last) },
    files: frozen,
  };
  written.set(`${folderOf(edition)}${MANIFEST}`, `${JSON.stringify(manifest, null, 2)}\n`);
  return written;
}

async function hashOfManifest(files: PackageFiles, edition: string): Promise<string> {
  return sha256Of(files.get(`${folderOf(edition)}${MANIFEST}`) ?? '');
}
