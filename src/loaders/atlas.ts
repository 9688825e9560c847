import { tableName } from '../engine/tables.ts';
import type { Area, AreaName } from '../model/area.ts';
import type { Observation } from '../model/observation.ts';
import { OBSERVATION_TABLES, type TableName, type TableRows } from '../model/tables.ts';
import { database } from './database.ts';
import { readDescriptor, readSchema } from './data-folder.ts';
import { once } from './once.ts';

/** All rows of a table in the file's order, lists split. Withdrawn rows are among them. */
export async function readTable<Name extends TableName>(name: Name): Promise<TableRows[Name][]> {
  const resource = (await readDescriptor()).resources.find((one) => one.name === name);
  if (!resource) throw new Error(`descriptor has no table: ${name}`);
  const lists = (await readSchema(resource)).fields.filter((field) => field.type === 'list');
  const rows = await (await database()).run(`select * from ${tableName(name)}`);
  return rows.map((row) => {
    const split = lists.map(({ name: field }) => [field, row[field] ? String(row[field]).split(';') : []]);
    return { ...row, ...Object.fromEntries(split) } as TableRows[Name];
  });
}

async function byId<Name extends TableName>(name: Name): Promise<ReadonlyMap<string, TableRows[Name]>> {
  const rows = await readTable(name);
  return new Map(rows.map((row) => [(row as { id: string }).id, row]));
}

/** The package as pages look things up in it; only rows that stand, in the order of their files. */
export type Atlas = {
  observations: ReadonlyMap<string, Observation>;
  areas: ReadonlyMap<string, Area>;
  /** Forms of a region's name as it is last called, by area. */
  areaNames: ReadonlyMap<string, AreaName>;
  headlines: ReadonlyMap<string, TableRows['headlines']>;
  /** Word of a code list by `list/id`. */
  kinds: ReadonlyMap<string, TableRows['kinds']>;
} & {
  [
    Name in
      | 'indicators'
      | 'units'
      | 'subjects'
      | 'programmes'
      | 'sources'
      | 'centres'
      | 'statements'
      | 'commitments'
      | 'differences'
      | 'sessions'
      | 'bodies'
  ]: ReadonlyMap<string, TableRows[Name]>;
};

const standing = <Row extends { withdrawn: string | null }>(rows: ReadonlyMap<string, Row>) =>
  new Map([...rows].filter(([, row]) => row.withdrawn === null));

async function load(): Promise<Atlas> {
  const observations = (await Promise.all(OBSERVATION_TABLES.map((name) => readTable(name)))).flat();
  return {
    observations: standing(new Map(observations.map((row) => [row.id, row]))),
    areas: await byId('areas'),
    // Rows of one area run from the earlier name to the later: the last one stands.
    areaNames: new Map((await readTable('area-names')).map((row) => [row.area, row])),
    kinds: new Map((await readTable('kinds')).map((row) => [`${row.list}/${row.id}`, row])),
    headlines: new Map((await readTable('headlines')).map((row) => [row.subject, row])),
    indicators: await byId('indicators'),
    units: await byId('units'),
    subjects: await byId('subjects'),
    programmes: await byId('programmes'),
    sources: await byId('sources'),
    centres: standing(await byId('centres')),
    statements: standing(await byId('statements')),
    commitments: standing(await byId('commitments')),
    differences: standing(await byId('differences')),
    sessions: standing(await byId('sessions')),
    bodies: standing(await byId('bodies')),
  };
}

/** The atlas of this build, read once. */
export const atlas = once(load);

/** The row of an id, or an error that names what was looked for: the checker lets no such reference pass. */
export function must<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row in the atlas: ${id}`);
  return row;
}
