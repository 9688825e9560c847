import type { Descriptor, FileResource, TableResource, TableSchema } from './descriptor.ts';
import { DESCRIPTOR, type PackageFiles } from './package-files.ts';
import { isJsonObject, memberOf, parseJsonFile, quoteJson, type JsonObject } from './parse-json.ts';
import { parseSchema } from './parse-schema.ts';
import type { Problems } from './problems.ts';

/**
 * The package's descriptor with its schema files. Whatever can't be used is reported with its JSON pointer as the
 * field and left out; null when nothing can be read from it.
 */
export function parseDescriptor(files: PackageFiles, problems: Problems): Descriptor | null {
  const json = parseJsonFile(files, DESCRIPTOR, problems);
  if (json === undefined) return null;
  const wrong = (field: string, found: unknown, expected: string) =>
    problems.add('descriptor-wrong', { file: DESCRIPTOR, field }, { found: quoteJson(found), expected });
  const resources = isJsonObject(json) ? memberOf(json, 'resources') : undefined;
  if (!isJsonObject(json) || !Array.isArray(resources)) {
    wrong('/resources', resources, 'a list of resources');
    return null;
  }
  const version = memberOf(json, 'version');
  if (typeof version !== 'string') wrong('/version', version, 'the number of an edition');

  const names = new Set<string>();
  const usable: { resource: JsonObject; name: string; path: string; pointer: string }[] = [];
  for (const [index, resource] of resources.entries()) {
    const pointer = `/resources/${index}`;
    const name: unknown = isJsonObject(resource) ? memberOf(resource, 'name') : undefined;
    const path: unknown = isJsonObject(resource) ? memberOf(resource, 'path') : undefined;
    if (!isJsonObject(resource)) wrong(pointer, resource, 'a resource');
    else if (typeof name !== 'string' || name === '') wrong(`${pointer}/name`, name, 'a name');
    else if (names.has(name)) wrong(`${pointer}/name`, name, 'a name that no other resource has');
    else if (!isSafePath(path)) wrong(`${pointer}/path`, path, 'a path inside the package');
    else {
      names.add(name);
      usable.push({ resource, name, path, pointer });
    }
  }

  const tables: TableResource[] = [];
  const others: FileResource[] = [];
  const schemas = new Map<string, TableSchema | null>();
  for (const { resource, name, path, pointer } of usable) {
    const schema = memberOf(resource, 'schema');
    if (schema === undefined && path.endsWith('.csv'))
      wrong(`${pointer}/schema`, schema, 'a path of a schema');
    else if (schema === undefined) others.push({ name, path });
    else if (!isSafePath(schema)) wrong(`${pointer}/schema`, schema, 'a path of a schema');
    else {
      if (!schemas.has(schema)) schemas.set(schema, parseSchema(files, schema, names, problems));
      const parsed = schemas.get(schema);
      if (parsed) tables.push({ name, path, schema: parsed });
    }
  }
  const listed = new Set(usable.map(({ path }) => path));
  return {
    version: typeof version === 'string' ? version : '',
    madeUp: memberOf(json, 'made_up') === true,
    tables,
    files: others,
    listed,
    schemas: new Set(schemas.keys()),
  };
}

function isSafePath(path: unknown): path is string {
  return (
    typeof path === 'string' &&
    /^[\w.-]+(\/[\w.-]+)*$/.test(path) &&
    !path.split('/').some((part) => part === '..' || part === '.')
  );
}
