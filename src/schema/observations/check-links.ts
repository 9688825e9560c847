import type { Observation } from '../../model/observation.ts';
import type { Problems } from '../problems.ts';
import { placeOf, type Cell, type Table } from '../table.ts';
import { findRecord, observationTables, type Tables } from '../tables.ts';

const SAME_AS_TOTAL = ['indicator', 'unit', 'stage'] as const;

/** Where an observation stands that has a total or a base. */
interface Linked {
  table: Table;
  row: number;
}

/**
 * Reports parts that differ from their total in indicator, unit or stage, a base in another unit than `base_unit`,
 * and chains of totals or bases that lead back to themselves.
 */
export function checkLinks(tables: Tables, problems: Problems): void {
  const linked = findLinked(tables);
  for (const part of linked.values()) {
    const { table, row } = part;
    const total = findTarget(part, 'part_of', tables);
    for (const what of total ? SAME_AS_TOTAL : []) {
      const [found, expected] = [cellOf(part, what), cellOf(total, what)];
      if (found === undefined || expected === undefined || found === expected) continue;
      const params = { what, found: String(found), expected: String(expected) };
      problems.add('part-of-differs', placeOf(table, row, 'part_of'), params);
    }
    const base = findTarget(part, 'base', tables);
    const [found, expected] = [cellOf(part, 'base_unit'), cellOf(base, 'unit')];
    if (typeof found === 'string' && typeof expected === 'string' && found !== expected) {
      problems.add('base-unit-differs', placeOf(table, row, 'base_unit'), { found, expected });
    }
  }
  checkCycles(linked, 'part_of', problems);
  checkCycles(linked, 'base', problems);
}

/** The observations with a total or a base by their ids, the first of each. */
function findLinked(tables: Tables): Map<string, Linked> {
  const linked = new Map<string, Linked>();
  for (const table of observationTables(tables)) {
    const tests = ['part_of', 'base'].map((name) => ({
      column: table.columns.get(name) ?? -1,
      isWanted: (cell: Cell) => typeof cell === 'string',
    }));
    for (const row of table.cells.find(tests)) {
      const id = cellOf({ table, row }, 'id');
      if (typeof id === 'string' && !linked.has(id)) linked.set(id, { table, row });
    }
  }
  return linked;
}

function cellOf(place: Linked | undefined, field: keyof Observation): Cell {
  return place?.table.cells.at(place.row, place.table.columns.get(field) ?? -1);
}

/** The observation that a cell names, or undefined when there is none. */
function findTarget(place: Linked, field: 'part_of' | 'base', tables: Tables): Linked | undefined {
  const id = cellOf(place, field);
  const found = typeof id === 'string' ? findRecord(tables, id) : undefined;
  return found?.table.columns.has('indicator') ? found : undefined;
}

/** Follows each chain once; every row of a circle is reported. */
function checkCycles(
  linked: ReadonlyMap<string, Linked>,
  field: 'part_of' | 'base',
  problems: Problems,
): void {
  const done = new Set<string>();
  const isLinked = (id: Cell): id is string => typeof id === 'string' && linked.has(id);
  for (const [start, first] of linked) {
    // Most lead to a row that leads nowhere.
    if (!isLinked(cellOf(first, field))) continue;
    const path: string[] = [];
    let id: Cell = start;
    while (isLinked(id) && !done.has(id)) {
      done.add(id);
      path.push(id);
      id = cellOf(linked.get(id), field);
    }
    const closes = typeof id === 'string' ? path.indexOf(id) : -1;
    if (closes === -1) continue;
    const circle = path.slice(closes);
    for (const member of circle) {
      const place = linked.get(member);
      if (!place) continue;
      const found = [...circle, circle[0]].join(' → ');
      problems.add('link-cycle', placeOf(place.table, place.row, field), { found });
    }
  }
}
