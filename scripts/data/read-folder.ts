import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * All files of a package folder as bytes, by their path in it with forward slashes.
 * Ends the program with a message when there is no such folder.
 */
export async function readFolder(folder: string): Promise<Map<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    process.stderr.write(`folder can not be read: ${folder} (${String(error)})\n`);
    process.exit(1);
  });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((item) => item.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return files;
}
