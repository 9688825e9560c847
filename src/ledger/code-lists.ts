import { ask } from '../engine/ask.ts';
import type { Engine } from '../engine/engine.ts';
import type { Area, AreaChange, AreaName } from '../model/area.ts';
import type { TableName, TableRows } from '../model/tables.ts';
import { differenceRows, regionPages } from '../queries/questions.ts';
import { type ListsOf, readTable } from './read-table.ts';

/** What the codes in a report stand for; only rows that stand, in the order of their files. */
export type CodeLists = {
  areas: ReadonlyMap<string, Area>;
  /** Forms of a region's name as it is last called, by area. */
  areaNames: ReadonlyMap<string, AreaName>;
  areaChanges: readonly AreaChange[];
  /** Region whose page shows a region of either vintage, by the latter's id: the 20 of today, then the former shapes. */
  regionPages: ReadonlyMap<string, string>;
  /** Word of a code list by `list/id`. */
  kinds: ReadonlyMap<string, TableRows['kinds']>;
  /** Ids of the difference sets that a record stands in, by the record's id. */
  setsOf: ReadonlyMap<string, readonly string[]>;
} & {
  [Name in 'indicators' | 'units' | 'programmes' | 'sources' | 'centres' | 'differences']: ReadonlyMap<
    string,
    TableRows[Name]
  >;
};

/** Rows by their ids. */
export async function byId<Name extends TableName>(
  engine: Engine,
  listsOf: ListsOf,
  name: Name,
): Promise<ReadonlyMap<string, TableRows[Name]>> {
  const rows = await readTable(engine, listsOf, name);
  return new Map(rows.map((row) => [(row as { id: string }).id, row]));
}

/** Rows without those that were withdrawn. */
export function standing<Row extends { withdrawn: string | null }>(
  rows: ReadonlyMap<string, Row>,
): ReadonlyMap<string, Row> {
  return new Map([...rows].filter(([, row]) => row.withdrawn === null));
}

/** Reads the code lists from an engine that holds the package's tables. */
export async function readCodeLists(engine: Engine, listsOf: ListsOf): Promise<CodeLists> {
  const read = <Name extends TableName>(name: Name) => byId(engine, listsOf, name);
  const sets = new Map<string, string[]>();
  for (const { record, difference } of await ask(engine, differenceRows, {}))
    sets.set(record, [...(sets.get(record) ?? []), difference]);
  return {
    areas: await read('areas'),
    // Rows of one area run from the earlier name to the later: the last one stands.
    areaNames: new Map((await readTable(engine, listsOf, 'area-names')).map((row) => [row.area, row])),
    areaChanges: await readTable(engine, listsOf, 'area-changes'),
    regionPages: new Map((await ask(engine, regionPages, {})).map(({ region, page }) => [region, page])),
    kinds: new Map((await readTable(engine, listsOf, 'kinds')).map((row) => [`${row.list}/${row.id}`, row])),
    setsOf: sets,
    indicators: await read('indicators'),
    units: await read('units'),
    programmes: await read('programmes'),
    sources: await read('sources'),
    centres: standing(await read('centres')),
    differences: standing(await read('differences')),
  };
}

/** The row of an id, or an error that names what was looked for: the checker lets no such reference pass. */
export function must<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row in the atlas: ${id}`);
  return row;
}
