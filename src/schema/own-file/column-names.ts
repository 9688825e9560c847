import type { PackageFiles } from '../package-files.ts';
import { isJsonObject, memberOf } from '../parse-json.ts';

/** Gives the name of a field for a cell of a header: the name itself, or its title in one of the languages. */
export type NameColumn = (cell: string) => string | null;

const TITLES = ['title', 'title_ru', 'title_en'];

/** As names of columns are compared: a person may have typed them. */
const plain = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** Recognises the columns of a table by its schema file. A title that several fields have is none of theirs. */
export function makeNameColumn(files: PackageFiles, schemaPath: string): NameColumn {
  const names = new Map<string, string | null>();
  const json: unknown = JSON.parse(String(files.get(schemaPath)));
  const fields = isJsonObject(json) ? memberOf(json, 'fields') : undefined;
  for (const field of Array.isArray(fields) ? fields : []) {
    if (!isJsonObject(field)) continue;
    const name = String(memberOf(field, 'name'));
    for (const title of new Set(TITLES.map((key) => plain(String(memberOf(field, key) ?? ''))))) {
      if (title !== '') names.set(title, names.has(title) ? null : name);
    }
  }
  for (const field of Array.isArray(fields) ? fields : []) {
    if (isJsonObject(field))
      names.set(plain(String(memberOf(field, 'name'))), String(memberOf(field, 'name')));
  }
  return (cell) => names.get(plain(cell)) ?? null;
}
