import { LARGEST_FILE, type Refusal } from '../schema/own-csv/refusal.ts';

/** The file of those that a reader chose; null when there is none, or when several or one too large were refused. */
export function oneFile(
  files: readonly File[],
  refuse: (file: string, reason: Refusal) => void,
): File | null {
  const [file] = files;
  if (!file) return null;
  if (files.length > 1) refuse('', { kind: 'several', count: files.length });
  else if (file.size > LARGEST_FILE)
    refuse(file.name, { kind: 'large', bytes: file.size, limit: LARGEST_FILE });
  else return file;
  return null;
}
