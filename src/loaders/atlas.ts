import { byId, readCodeLists, standing } from '../ledger/code-lists.ts';
import { readReports } from '../ledger/read-reports.ts';
import { type ListsOf, readTable as readRows } from '../ledger/read-table.ts';
import type { Reports } from '../ledger/reports.ts';
import type { RowStore } from '../ledger/row-store.ts';
import type { Observation } from '../model/observation.ts';
import type { TableName, TableRows } from '../model/tables.ts';
import { database } from './database.ts';
import { readDescriptor, readSchema } from './data-folder.ts';
import { once } from './once.ts';
import { tableColumns } from './table-columns.ts';

/** Fields of each table that hold lists. */
export const listsOfTables = once(async (): Promise<ListsOf> => {
  const { resources } = await readDescriptor();
  const tables = resources.filter(({ format }) => format === 'csv');
  const fields = await Promise.all(tables.map(async (table) => (await readSchema(table)).fields));
  const found = new Map(
    tables.map(({ name }, i) => [
      name,
      (fields[i] ?? []).filter(({ type }) => type === 'list').map((field) => field.name),
    ]),
  );
  return (table) => {
    const names = found.get(table);
    if (!names) throw new Error(`descriptor has no table: ${table}`);
    return names;
  };
});

/** All rows of a table in the file's order, lists split. Withdrawn rows are among them. */
export async function readTable<Name extends TableName>(name: Name): Promise<TableRows[Name][]> {
  return readRows(await database(), await listsOfTables(), name);
}

/** The package as pages look things up in it; only rows that stand, in the order of their files. */
export type Atlas = Reports & {
  observations: RowStore<Observation>;
  headlines: ReadonlyMap<string, TableRows['headlines']>;
} & {
  [Name in 'subjects' | 'statements' | 'commitments' | 'sessions' | 'bodies']: ReadonlyMap<
    string,
    TableRows[Name]
  >;
};

async function load(): Promise<Atlas> {
  const engine = await database();
  const listsOf = await listsOfTables();
  const read = <Name extends TableName>(name: Name) => byId(engine, listsOf, name);
  return {
    ...(await readCodeLists(engine, listsOf)),
    observations: await readReports(tableColumns, listsOf),
    headlines: new Map((await readTable('headlines')).map((row) => [row.subject, row])),
    subjects: await read('subjects'),
    statements: standing(await read('statements')),
    commitments: standing(await read('commitments')),
    sessions: standing(await read('sessions')),
    bodies: standing(await read('bodies')),
  };
}

/** The atlas of this build, read once. */
export const atlas = once(load);
