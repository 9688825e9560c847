import type { TableSchema } from './descriptor.ts';
import type { PackageFiles } from './package-files.ts';
import { parseField, type WrongDescriptor } from './parse-field.ts';
import { isJsonObject, memberOf, parseJsonFile, quoteJson } from './parse-json.ts';
import type { Problems } from './problems.ts';

/** Schema of a table from its file, or null when it can't be used; what is wrong is reported by JSON pointer. */
export function parseSchema(
  files: PackageFiles,
  path: string,
  tables: ReadonlySet<string>,
  problems: Problems,
): TableSchema | null {
  const json = parseJsonFile(files, path, problems);
  if (json === undefined) return null;
  let isUsable = true;
  const wrong: WrongDescriptor = (field, found, expected) => {
    isUsable = false;
    const params = { found: quoteJson(found), expected };
    problems.add('descriptor-wrong', { file: path, field }, params);
  };

  const fields = isJsonObject(json) ? memberOf(json, 'fields') : undefined;
  if (!isJsonObject(json) || !Array.isArray(fields) || fields.length === 0) {
    wrong('/fields', fields, 'a list of fields');
    return null;
  }
  const parsed = fields.map((field: unknown, index) => parseField(field, `/fields/${index}`, tables, wrong));
  const names = parsed.map((field) => field?.name);
  for (const [index, name] of names.entries()) {
    if (name !== undefined && names.indexOf(name) !== index) {
      wrong(`/fields/${index}/name`, name, 'a name that no other field has');
    }
  }

  const primaryKey = textsOf(memberOf(json, 'primaryKey'), []);
  if (primaryKey === null || !primaryKey.every((name) => names.includes(name))) {
    wrong('/primaryKey', memberOf(json, 'primaryKey'), 'names of fields');
  }
  const missingValues = textsOf(memberOf(json, 'missingValues'), ['']);
  if (missingValues === null) wrong('/missingValues', memberOf(json, 'missingValues'), 'a list of texts');
  if (!isUsable) return null;
  return {
    fields: parsed.filter((field) => field !== null),
    primaryKey: primaryKey ?? [],
    missingValues: new Set(missingValues ?? ['']),
  };
}

function textsOf(value: unknown, otherwise: string[]): string[] | null {
  if (value === undefined) return otherwise;
  if (typeof value === 'string') return [value];
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
}
