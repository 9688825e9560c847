import { tableName } from '../../engine/tables.ts';
import type { Cell } from '../../model/cell.ts';
import { database } from '../database.ts';
import type { Dataset } from './dataset.ts';

/** A row by its fields' names: numbers, dates as ISO text, lists as they stand in the file, null for an empty cell. */
export type DatasetRow = Readonly<Record<string, Cell>>;

/** Rows of a table in the order of its file, withdrawn ones among them; `most` of them, or all. */
export async function datasetRows({ resource }: Dataset, most?: number): Promise<readonly DatasetRow[]> {
  const limit = most === undefined ? '' : ` limit ${most}`;
  return (await database()).run(`select * from ${tableName(resource.name)}${limit}`);
}
