import { type Field, readDescriptor, readSchema, type Resource } from '../data-folder.ts';
import { once } from '../once.ts';

/** A table of the package with its schema. */
export type Dataset = {
  resource: Resource;
  /** All fields, in the order of the CSV file's header. */
  fields: readonly Field[];
  /** Fields that the table fills; all of them where its schema is its own. */
  used: readonly Field[];
  primaryKey: readonly string[];
};

async function read(resource: Resource): Promise<Dataset> {
  const { fields, primaryKey } = await readSchema(resource);
  const { columns } = resource;
  return {
    resource,
    fields,
    used: columns ? fields.filter(({ name }) => columns.includes(name)) : fields,
    primaryKey,
  };
}

/** Every table of the package, in the order of the descriptor. */
export const datasets = once(async (): Promise<readonly Dataset[]> =>
  Promise.all((await readDescriptor()).resources.filter(({ format }) => format === 'csv').map(read)),
);

/** A table by its name; throws for a name that the descriptor does not have. */
export async function datasetOf(name: string): Promise<Dataset> {
  const found = (await datasets()).find(({ resource }) => resource.name === name);
  if (!found) throw new Error(`descriptor has no table: ${name}`);
  return found;
}
