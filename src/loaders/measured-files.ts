import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFile } from '../schema/editions/measure-file.ts';
import { DATA_FOLDER } from './data-folder.ts';

/** Size and checksum of a file's bytes as they are published; `rows` only of a CSV file, without its header. */
export type FileMeasure = { sha256: string; bytes: number; rows: number | null };

const measured = new Map<string, Promise<FileMeasure>>();

/** Measures a file of the package by its path in the package, once for all pages. */
export function measureOf(path: string): Promise<FileMeasure> {
  const known =
    measured.get(path) ?? readFile(join(DATA_FOLDER, path)).then((bytes) => measureFile(path, bytes));
  measured.set(path, known);
  return known;
}
