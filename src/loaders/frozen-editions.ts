import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { compareEditions, isEdition } from '../model/edition.ts';
import { type FrozenFile, MANIFEST, parseManifest } from '../schema/editions/manifest.ts';
import type { Notes } from '../schema/editions/notes.ts';
import { NOTES } from '../schema/editions/read-edition.ts';
import { DESCRIPTOR } from '../schema/package-files.ts';
import { DATA_FOLDER, type Descriptor } from './data-folder.ts';

/** A frozen edition: its files, and what has changed in it, in words of a page's language. */
export type FrozenEdition = {
  edition: string;
  /** The edition before, null for the first. */
  previous: string | null;
  /** Day of its release. */
  day: string;
  /** Counts of changes, and what a person says of them; null where the edition has no note. */
  summary: string | null;
  text: string | null;
  files: readonly FrozenFile[];
};

const FOLDER = join(DATA_FOLDER, 'editions');

/** Text of a file, null when it is not there; any other failure is an error of the build. */
async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function folders(): Promise<string[]> {
  try {
    return (await readdir(FOLDER)).filter(isEdition);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Frozen editions, the latest first; none before the first release. */
export async function frozenEditions(locale: Locale): Promise<FrozenEdition[]> {
  const names = (await folders()).sort((a, b) => compareEditions(b, a));
  const read = await Promise.all(
    names.map(async (edition): Promise<FrozenEdition[]> => {
      const manifest = await readIfThere(join(FOLDER, edition, MANIFEST));
      if (manifest === null) return [];
      const note = await readIfThere(join(FOLDER, edition, NOTES));
      const notes = note === null ? null : (JSON.parse(note) as Notes);
      const { previous, files } = parseManifest(JSON.parse(manifest));
      const descriptor = JSON.parse(await readFile(join(FOLDER, edition, DESCRIPTOR), 'utf8')) as Descriptor;
      return [
        {
          edition,
          previous: previous?.edition ?? null,
          day: descriptor.created.slice(0, 10),
          summary: notes?.[`summary_${locale}`] || null,
          text: notes?.[`text_${locale}`] || null,
          files,
        },
      ];
    }),
  );
  return read.flat();
}
