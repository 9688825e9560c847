import type { CodedColumn } from '../engine/arrow-coded.ts';
import { readCoded } from '../engine/read-coded.ts';
import { tableName } from '../engine/tables.ts';
import { readDescriptor, readSchema } from './data-folder.ts';
import { database } from './database.ts';
import { onceFor } from './once.ts';

/** A table of the package by its columns, withdrawn rows among them; read once for all that needs every row. */
export const tableColumns = onceFor(async (name: string): Promise<readonly CodedColumn[]> => {
  const resource = (await readDescriptor()).resources.find((one) => one.name === name);
  if (!resource) throw new Error(`descriptor has no table: ${name}`);
  const { fields } = await readSchema(resource);
  return readCoded(await database(), tableName(name), fields);
});
