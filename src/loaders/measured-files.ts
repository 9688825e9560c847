import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureFile } from '../schema/editions/measure-file.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { onceFor } from './once.ts';

/** Size and checksum of a file's bytes as they are published; `rows` only of a CSV file, without its header. */
export type FileMeasure = { sha256: string; bytes: number; rows: number | null };

/** Measures a file of the package by its path in the package, once for all pages. */
export const measureOf = onceFor(async (path: string): Promise<FileMeasure> =>
  measureFile(path, await readFile(join(DATA_FOLDER, path))),
);
