import type { Area } from '../model/area.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Source } from '../model/source.ts';
import type { Checked } from './table.ts';
import { rowsOf, type Tables } from './tables.ts';

/** Rows of the small tables that every rule looks up, by id; rows without a usable id are left out. */
export interface Lookups {
  indicators: ReadonlyMap<string, Checked<Indicator>>;
  areas: ReadonlyMap<string, Checked<Area>>;
  sources: ReadonlyMap<string, Checked<Source>>;
  /** Records that stand in a difference set of either kind. */
  inDifferences: ReadonlySet<string>;
}

/** The look-ups over the tables that could be read. */
export function makeLookups(tables: Tables): Lookups {
  return {
    indicators: byId(rowsOf(tables, 'indicators')),
    areas: byId(rowsOf(tables, 'areas')),
    sources: byId(rowsOf(tables, 'sources')),
    inDifferences: new Set(rowsOf(tables, 'difference-rows').flatMap(({ record }) => record ?? [])),
  };
}

function byId<Row extends { id: string | undefined }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.flatMap((row) => (row.id === undefined ? [] : [[row.id, row] as const])));
}
