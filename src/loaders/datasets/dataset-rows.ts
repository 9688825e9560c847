import { tableName } from '../../engine/tables.ts';
import type { Cell } from '../../model/cell.ts';
import { database } from '../database.ts';
import type { Dataset } from './dataset.ts';

/** A row by its fields' names: numbers, dates as ISO text, lists as they stand in the file, null for an empty cell. */
export type DatasetRow = Readonly<Record<string, Cell>>;

/** Rows of a table in the order of its file, withdrawn ones among them. */
export async function datasetRows({ resource }: Dataset): Promise<readonly DatasetRow[]> {
  return (await database()).run(`select * from ${tableName(resource.name)}`);
}

/** The first `most` rows of a table that stand, in the order of its file. */
export async function firstRows({ resource, fields }: Dataset, most: number): Promise<readonly DatasetRow[]> {
  const standing = fields.some(({ name }) => name === 'withdrawn') ? 'where withdrawn is null' : '';
  return (await database()).run(`select * from ${tableName(resource.name)} ${standing} limit ${most}`);
}
