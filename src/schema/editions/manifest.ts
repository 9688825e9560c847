import { isEdition } from '../../model/edition.ts';
import { isJsonObject, memberOf } from '../parse-json.ts';

/** Name of the manifest in an edition's folder. */
export const MANIFEST = 'manifest.json';

/** A file as an edition froze it. */
export interface FrozenFile {
  /** Path in the package; `changes.csv` and `notes.json` are the edition's own. */
  path: string;
  /** Of the bytes, in lower-case hexadecimal. */
  sha256: string;
  bytes: number;
  /** Rows of a CSV file without its header; null for other files. */
  rows: number | null;
  /** Edition in which the file last changed, whose folder holds it. */
  changed_in: string;
}

/** What an edition consists of. */
export interface Manifest {
  edition: string;
  /** The edition before and the sha256 of its manifest, so that no link of the chain can be replaced; null for the first. */
  previous: { edition: string; manifest_sha256: string } | null;
  files: readonly FrozenFile[];
}

/** A manifest from parsed JSON; throws with what is missing. */
export function parseManifest(json: unknown): Manifest {
  const [edition, previous, files] = isJsonObject(json)
    ? ['edition', 'previous', 'files'].map((name) => memberOf(json, name))
    : [];
  if (typeof edition !== 'string' || !isEdition(edition)) throw new Error('edition: YYYY.MM.N');
  if (previous !== null && !isPrevious(previous))
    throw new Error('previous: edition and manifest_sha256, or null');
  if (!Array.isArray(files) || !files.every(isFrozenFile)) {
    throw new Error('files: path, sha256, bytes, rows and changed_in of each');
  }
  return { edition, previous, files };
}

function isPrevious(value: unknown): value is NonNullable<Manifest['previous']> {
  return isJsonObject(value) && isEdition(String(value.edition)) && typeof value.manifest_sha256 === 'string';
}

function isFrozenFile(value: unknown): value is FrozenFile {
  if (!isJsonObject(value)) return false;
  const { path, sha256, bytes, rows, changed_in } = value;
  const areTexts = typeof path === 'string' && typeof sha256 === 'string' && typeof changed_in === 'string';
  return (
    areTexts &&
    isEdition(changed_in) &&
    typeof bytes === 'number' &&
    (rows === null || typeof rows === 'number')
  );
}
