import type { CodedColumn } from '../engine/arrow-coded.ts';
import type { Observation } from '../model/observation.ts';
import { OBSERVATION_TABLES, type TableName } from '../model/tables.ts';
import { type ListsOf, splitLists } from './read-table.ts';
import { RowStore } from './row-store.ts';

/** All observations that stand, by their ids, table by table in the order of the files, lists split. */
export async function readReports(
  columnsOf: (table: TableName) => Promise<readonly CodedColumn[]>,
  listsOf: ListsOf,
): Promise<RowStore<Observation>> {
  const tables = [];
  for (const name of OBSERVATION_TABLES) tables.push({ name, columns: await columnsOf(name) });
  const lists = listsOf('families');
  return new RowStore(tables, (cells) => splitLists<Observation>([cells], lists)[0] as Observation);
}
