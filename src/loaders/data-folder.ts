import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locale } from '../i18n/locales.ts';
import { onceEver } from './once.ts';

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
  constraints?: {
    required?: boolean;
    enum?: string[];
    pattern?: string;
    minimum?: number;
    maximum?: number;
  };
  /** Names of the field's codes, by code. */
  enumTitles?: Record<string, Record<'kk' | 'ru' | 'en', string>>;
  /** What stands between the items of a list. */
  delimiter?: string;
  /** What the cells name, as `parseReference` reads it. */
  references?: string;
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
  licenses?: Licence[];
  schema?: string;
  /** Fields that the table fills, where a schema serves several tables. */
  columns?: string[];
};
export type Licence = { name: string; path: string; title: string };
export type Descriptor = {
  name: string;
  version: string;
  /** Instant of the release, ISO 8601. */
  created: string;
  made_up?: boolean;
  title: string;
  title_ru: string;
  title_en: string;
  description: string;
  description_ru: string;
  description_en: string;
  keywords: string[];
  keywords_ru: string[];
  keywords_en: string[];
  licenses: Licence[];
  resources: Resource[];
};

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(join(DATA_FOLDER, path), 'utf8')) as T;
}

/**
 * The package's descriptor as it stands on disk, read once: every picture and frame asks for it. The checker has judged
 * it before a build starts. Throws where the published folder holds made-up data: they are built only from a folder
 * that `DATA` names.
 */
export const readDescriptor = onceEver(async (): Promise<Descriptor> => {
  const descriptor = await readJson<Descriptor>('datapackage.json');
  if (descriptor.made_up && DATA_FOLDER === resolve('data'))
    throw new Error(`made-up data can not be published: ${DATA_FOLDER}`);
  return descriptor;
});

/** Text of the descriptor in a language: its plain members are Kazakh. */
export function worded<What extends string>(
  locale: Locale,
  words: Readonly<Record<What | `${What}_ru` | `${What}_en`, string>>,
  what: What,
): string {
  return locale === 'kk' ? words[what] : words[`${what}_${locale}`];
}

/** Schema of one table resource; fields are in the order of the file's header. */
export function readSchema(resource: Resource): Promise<TableSchema> {
  if (!resource.schema) throw new Error(`resource has no table schema: ${resource.name}`);
  return readJson(resource.schema);
}
