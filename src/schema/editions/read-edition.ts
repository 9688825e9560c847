import type { PackageFiles } from '../package-files.ts';
import { folderOf } from './list-editions.ts';
import { MANIFEST, parseManifest, type Manifest } from './manifest.ts';

/** Names of the files that an edition has besides those of the package. */
export const CHANGES = 'changes.csv';
export const NOTES = 'notes.json';

/** Manifest of a frozen edition; throws when it is not there or can't be used. */
export function readManifestOf(files: PackageFiles, edition: string): Manifest {
  const content = files.get(`${folderOf(edition)}${MANIFEST}`);
  if (content === undefined) throw new Error(`no manifest: ${edition}`);
  return parseManifest(JSON.parse(typeof content === 'string' ? content : new TextDecoder().decode(content)));
}

/** The package as an edition froze it, put together from the folders that hold its files. */
export function readEdition(files: PackageFiles, edition: string): PackageFiles {
  const frozen = readManifestOf(files, edition).files.filter(
    ({ path }) => path !== CHANGES && path !== NOTES,
  );
  return new Map(
    frozen.map(({ path, changed_in }) => {
      const content = files.get(`${folderOf(changed_in)}${path}`);
      if (content === undefined) throw new Error(`no frozen file: ${folderOf(changed_in)}${path}`);
      return [path, content];
    }),
  );
}
