import { compareEditions, isEdition } from '../../model/edition.ts';
import { EDITIONS, type PackageFiles } from '../package-files.ts';

/** Folder of an edition, with the slash at its end. */
export function folderOf(edition: string): string {
  return `${EDITIONS}${edition}/`;
}

/** Names of folders in `editions/`, whether they are editions or not. */
export function editionFolders(files: PackageFiles): string[] {
  const names = [...files.keys()].flatMap((path) => {
    if (!path.startsWith(EDITIONS)) return [];
    const [name, ...rest] = path.slice(EDITIONS.length).split('/');
    return name !== undefined && rest.length > 0 ? [name] : [];
  });
  return [...new Set(names)];
}

/** Frozen editions of a package, the oldest first. */
export function listEditions(files: PackageFiles): string[] {
  return editionFolders(files).filter(isEdition).sort(compareEditions);
}
