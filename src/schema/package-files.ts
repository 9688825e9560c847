/** Files of a package by their path in it (`families.csv`, `schemas/units.json`), as text or as the bytes read. */
export type PackageFiles = ReadonlyMap<string, string | Uint8Array>;

/** Path of the package's descriptor. */
export const DESCRIPTOR = 'datapackage.json';

/** Folder of frozen editions and of what prepares the next one; outside the package's resources. */
export const EDITIONS = 'editions/';

/** True for the package's own files, false for those of its frozen editions. */
export function isOfPackage(path: string): boolean {
  return !path.startsWith(EDITIONS);
}
