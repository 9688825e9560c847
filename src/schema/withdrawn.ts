import type { Table } from './table.ts';
import type { Tables } from './tables.ts';

/** Ids of all records of the package that are withdrawn. */
export function withdrawnIds({ all }: Tables): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const table of all.values()) {
    const column = table.columns.get('withdrawn');
    if (column === undefined) continue;
    const key = table.columns.get('id') ?? -1;
    const { cells } = table;
    for (let row = 0; row < cells.size; row += 1) {
      const id = cells.at(row, key);
      if (cells.at(row, column) !== null && typeof id === 'string') ids.add(id);
    }
  }
  return ids;
}

/**
 * Tells of a table's row whether it stands: it is not withdrawn, and neither is the difference set that it is a
 * member of. Rows that stand alone use what else stands.
 */
export function makeIsStanding(table: Table, withdrawn: ReadonlySet<string>): (row: number) => boolean {
  const own = table.columns.get('withdrawn');
  const set = table.resource.name === 'difference-rows' ? table.columns.get('difference') : undefined;
  return (row) => {
    const { cells } = table;
    if (own !== undefined && cells.at(row, own) !== null) return false;
    const difference = set === undefined ? null : cells.at(row, set);
    return typeof difference !== 'string' || !withdrawn.has(difference);
  };
}
