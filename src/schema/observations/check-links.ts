import type { Problems } from '../problems.ts';
import { placeOf, type Table } from '../table.ts';
import { observationTables, type Tables } from '../tables.ts';
import { findObservation, observationViews, type ObservationView } from './observation-view.ts';

const SAME_AS_TOTAL = ['indicator', 'unit', 'stage'] as const;

/** Where an observation stands, and what rules look at. */
interface Linked {
  view: ObservationView;
  table: Table;
  row: number;
}

/**
 * Reports parts that differ from their total in indicator, unit or stage, a base in another unit than `base_unit`,
 * and chains of totals or bases that lead back to themselves.
 */
export function checkLinks(tables: Tables, problems: Problems): void {
  const linked = new Map<string, Linked>();
  for (const table of observationTables(tables)) {
    const viewOf = observationViews(table);
    const columns = ['part_of', 'base'].map((name) => table.columns.get(name) ?? -1);
    for (let row = 0; row < table.cells.size; row += 1) {
      if (!columns.some((column) => typeof table.cells.at(row, column) === 'string')) continue;
      const view = viewOf(row);
      if (view.id !== undefined && !linked.has(view.id)) linked.set(view.id, { view, table, row });
    }
  }
  for (const { view, table, row } of linked.values()) {
    const total = findObservation(view.part_of, tables);
    for (const what of SAME_AS_TOTAL) {
      const [found, expected] = [view[what], total?.[what]];
      if (found === undefined || expected === undefined || found === expected) continue;
      problems.add('part-of-differs', placeOf(table, row, 'part_of'), { what, found, expected });
    }
    const base = findObservation(view.base, tables);
    if (base?.unit !== undefined && typeof view.base_unit === 'string' && base.unit !== view.base_unit) {
      const params = { found: view.base_unit, expected: base.unit };
      problems.add('base-unit-differs', placeOf(table, row, 'base_unit'), params);
    }
  }
  checkCycles(linked, 'part_of', problems);
  checkCycles(linked, 'base', problems);
}

/** Follows each chain once; every row of a circle is reported. */
function checkCycles(
  linked: ReadonlyMap<string, Linked>,
  field: 'part_of' | 'base',
  problems: Problems,
): void {
  const done = new Set<string>();
  for (const start of linked.keys()) {
    const path: string[] = [];
    let id: string | null | undefined = start;
    while (typeof id === 'string' && !done.has(id) && linked.has(id)) {
      done.add(id);
      path.push(id);
      id = linked.get(id)?.view[field];
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
