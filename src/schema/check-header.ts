import type { Field } from './descriptor.ts';
import type { Problems } from './problems.ts';

/**
 * For each field of the schema, the index of its column in the file, or -1 when it is not there. `isPartial` lets
 * a template leave columns out and take any order; only required fields have to be there.
 */
export function checkHeader(
  header: readonly string[],
  fields: readonly Field[],
  file: string,
  isPartial: boolean,
  problems: Problems,
): number[] {
  const names = fields.map((field) => field.name);
  const known = header.filter((name) => names.includes(name));
  const seen = new Set<string>();
  for (const name of header) {
    if (seen.has(name)) problems.add('header-repeated', { file, field: name }, { found: name });
    else if (!names.includes(name)) problems.add('header-unknown', { file, field: name }, { found: name });
    seen.add(name);
  }
  for (const { name, required } of fields) {
    if (!seen.has(name) && (required || !isPartial)) {
      problems.add('header-missing', { file, field: name }, { expected: name });
    }
  }
  const expected = names.filter((name) => seen.has(name));
  const at = [...new Set(known)].findIndex((name, index) => name !== expected[index]);
  if (at !== -1 && !isPartial) {
    const params = { found: known[at] ?? '', expected: expected[at] ?? '' };
    problems.add('header-order', { file, field: known[at] ?? '' }, params);
  }
  return names.map((name) => header.indexOf(name));
}
