import { type Field, worded } from '../data-folder.ts';
import { datasets } from '../datasets/dataset.ts';
import { viewFields } from '../views/view-fields.ts';
import type { ViewKind } from '../views/view-rows.ts';

/** A JSON Schema (2020-12), as far as it is made here. */
export type JsonSchema = { readonly [key: string]: unknown };

const JSON_TYPES: Readonly<Record<string, string>> = {
  number: 'number',
  integer: 'integer',
  boolean: 'boolean',
};

/** A cell of a field in JSON: lists are one text, and what isn't required may be null. */
function cellSchema(field: Field, isRequired: boolean): JsonSchema {
  const { enum: codes, pattern, minimum, maximum } = field.constraints ?? {};
  const type = JSON_TYPES[field.type] ?? 'string';
  return {
    title: worded('en', field, 'title'),
    description: worded('en', field, 'description'),
    type: isRequired ? type : [type, 'null'],
    ...(codes && { enum: isRequired ? codes : [...codes, null] }),
    ...(pattern && field.type !== 'list' && { pattern: `^(?:${pattern})$` }),
    ...(field.type === 'date' && { format: 'date' }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}

const record = (properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** A row of each schema of the package as its JSON files have it, by the schema's name. */
export async function packageRows(): Promise<ReadonlyMap<string, JsonSchema>> {
  const rows = (await datasets()).map(({ resource, fields }) => {
    const name = (resource.schema ?? '').replace(/^schemas\/|\.json$/g, '');
    const cells = fields.map((field) => [
      field.name,
      cellSchema(field, field.constraints?.required === true),
    ]);
    return [name, record(Object.fromEntries(cells))] as const;
  });
  return new Map(rows);
}

/** A row of a view's table: any cell of it may be null. */
export async function viewRow(kind: ViewKind): Promise<JsonSchema> {
  const fields = await viewFields('en', kind);
  return record(
    Object.fromEntries(
      fields.map(({ name, title, description, type }) => [
        name,
        { title, description, type: [type, 'null'] },
      ]),
    ),
  );
}
