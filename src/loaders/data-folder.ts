import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** Folder of the package that this build shows: `data`, or the one that the environment's `DATA` names. */
export const DATA_FOLDER = resolve(process.env['DATA'] ?? 'data');

export type Field = {
  name: string;
  type: string;
  title: string;
  title_ru: string;
  title_en: string;
  description: string;
  description_ru: string;
  description_en: string;
  constraints?: { required?: boolean; enum?: string[] };
  /** A table or code lists whose ids stand in it, as the descriptor writes it. */
  references?: string;
  delimiter?: string;
  /** Names of the field's codes, by code. */
  enumTitles?: Record<string, Record<'kk' | 'ru' | 'en', string>>;
};
export type TableSchema = { fields: Field[]; primaryKey: string[] };
export type Resource = {
  name: string;
  path: string;
  format: string;
  title: string;
  title_ru: string;
  title_en: string;
  description: string;
  description_ru: string;
  description_en: string;
  schema?: string;
  /** Fields that the table fills, where a schema serves several tables. */
  columns?: string[];
};
export type Descriptor = { version: string; created: string; made_up?: boolean; resources: Resource[] };

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(DATA_FOLDER, path), 'utf8')) as T;
}

/**
 * The package's descriptor as it stands on disk. The checker has judged it before a build starts. Throws where the
 * published folder holds made-up data: they are built only from a folder that `DATA` names.
 */
export async function readDescriptor(): Promise<Descriptor> {
  const descriptor = await readJson<Descriptor>('datapackage.json');
  if (descriptor.made_up && DATA_FOLDER === resolve('data'))
    throw new Error(`made-up data can not be published: ${DATA_FOLDER}`);
  return descriptor;
}

/** Schema of one table resource; fields are in the order of the file's header. */
export function readSchema(resource: Resource): Promise<TableSchema> {
  if (!resource.schema) throw new Error(`resource has no table schema: ${resource.name}`);
  return readJson(resource.schema);
}
