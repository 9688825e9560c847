import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEdition } from '../schema/editions/read-edition.ts';
import { askedEdition } from './asked-edition.ts';
import { DATA_FOLDER } from './data-folder.ts';
import { frozenFiles } from './editions/frozen.ts';

/** Text of a file of the package by its path in it, of the asked edition where one is. Throws where it has no such file. */
export async function readPackageFile(path: string): Promise<string> {
  const edition = askedEdition();
  if (edition === null) return readFile(join(DATA_FOLDER, path), 'utf8');
  const content = readEdition(await frozenFiles(), edition).get(path);
  if (content === undefined) throw new Error(`edition ${edition} has no file: ${path}`);
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
