import type { Cell } from '../../../model/cell.ts';
import { type Areas, regionsOf } from './areas.ts';
import type { ShownColumn } from './shown.ts';

/** The 17 regions of 2018 to 2022, or the 20 since. */
export type RegionVintage = '2018' | '2022';

/** The rows of an answer by region, of the vintage that its areas are of. */
export type RegionRows = {
  column: ShownColumn;
  vintage: RegionVintage;
  /** All regions of the vintage in the order of the table, with the rows that name them. */
  rows: ReadonlyMap<string, readonly number[]>;
  /** Rows that name no region of this vintage: the country, a district, another time's, nothing known. */
  elsewhere: number;
  /** Regions whose name was that of a larger one before 2022, where nothing tells which of them is meant. */
  unsure: ReadonlySet<string>;
  /** Rows that bear such a name. */
  unsureRows: number;
  /** True where some region was told by its name, which does not say of what time it is. */
  isNamed: boolean;
};

/** Distinct values, and rows to find them in, that tell whether a column is one of areas. */
const LOOKED_AT = 200;
const ROWS_LOOKED_AT = 5000;

type Votes = Record<RegionVintage, number>;

/**
 * Finds the column of regions and its rows: the first of those that tell the vintage for certain, else the first.
 * Null where no column names regions.
 */
export function regionRows(columns: readonly ShownColumn[], rows: number, areas: Areas): RegionRows | null {
  const candidates = columns.flatMap((column) => {
    if (column.kind !== 'text') return [];
    const values = distinctValues(column, rows);
    const known = values.filter((value) => areas.recognise(value, null) !== null);
    const hasRegions = known.some((value) => regionsIn(areas, value, null).length > 0);
    return hasRegions && known.length * 2 >= values.length ? [{ column, votes: votesOf(values, areas) }] : [];
  });
  const isCertain = ({ votes }: { votes: Votes }) => votes['2018'] + votes['2022'] > 0;
  const found = candidates.find(isCertain) ?? candidates[0];
  return found ? rowsOf(found.column, rows, areas, found.votes) : null;
}

function distinctValues({ cell }: ShownColumn, rows: number): string[] {
  const values = new Set<string>();
  for (let row = 0; row < Math.min(rows, ROWS_LOOKED_AT) && values.size < LOOKED_AT; row += 1) {
    const value = cell(row);
    if (value !== null && value !== '') values.add(String(value));
  }
  return [...values];
}

/** The regions that a text may name. */
function regionsIn(areas: Areas, text: string, vintage: RegionVintage | null): string[] {
  const found = areas.recognise(text, vintage);
  const ids = !found ? [] : 'area' in found ? [found.area] : found.ambiguous;
  return ids.filter((id) => areas.byId.get(id)?.level === 'region');
}

/** How many of the values are of either vintage for certain: a name that outlived 2022 is of neither. */
function votesOf(values: readonly string[], areas: Areas): Votes {
  const votes: Votes = { '2018': 0, '2022': 0 };
  for (const value of values) {
    const [then, now] = [regionsIn(areas, value, '2018'), regionsIn(areas, value, '2022')];
    if (then.length !== 1 || now.length !== 1 || then[0] !== now[0]) continue;
    const vintage = areas.byId.get(then[0] ?? '')?.vintage;
    if (vintage === '2018' || vintage === '2022') votes[vintage] += 1;
  }
  return votes;
}

function rowsOf(column: ShownColumn, rows: number, areas: Areas, votes: Votes): RegionRows {
  const vintage = votes['2018'] > votes['2022'] ? '2018' : '2022';
  const known = votes['2018'] + votes['2022'] > 0 ? vintage : null;
  const found = new Map<string, number[]>(regionsOf(areas, vintage).map((id) => [id, []]));
  const named = new Map<Cell, readonly string[]>();
  const unsure = new Set<string>();
  let [elsewhere, unsureRows, isNamed] = [0, 0, false];
  for (let row = 0; row < rows; row += 1) {
    const cell = column.cell(row);
    if (!named.has(cell)) named.set(cell, cell === null ? [] : regionsIn(areas, String(cell), known));
    const ids = named.get(cell) ?? [];
    const [id] = ids;
    if (ids.length > 1) {
      unsureRows += 1;
      for (const one of ids) unsure.add(one);
      continue;
    }
    const at = id === undefined ? undefined : found.get(id);
    if (at) at.push(row);
    else elsewhere += 1;
    isNamed ||= at !== undefined && id !== cell;
  }
  return { column, vintage, rows: found, elsewhere, unsure, unsureRows, isNamed };
}
