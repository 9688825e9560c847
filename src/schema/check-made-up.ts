import { isMadeUp } from '../model/made-up.ts';
import type { Problems } from './problems.ts';
import { placeOf } from './table.ts';
import { rowsOf, type Tables } from './tables.ts';

/** Reports made-up sources of a package that does not say of itself that it is made up. */
export function checkMadeUp(tables: Tables, problems: Problems): void {
  const table = tables.all.get('sources');
  if (!table) return;
  for (const [row, { id }] of rowsOf(tables, 'sources').entries()) {
    if (id !== undefined && isMadeUp(id))
      problems.add('made-up-unmarked', placeOf(table, row, 'id'), { found: id });
  }
}
