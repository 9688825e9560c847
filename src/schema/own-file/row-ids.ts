import { OBSERVATION_TABLES } from '../../model/tables.ts';
import { recordTables, type Tables } from '../tables.ts';

/** Gives ids to new rows whose id is left empty: the next number of the row's document, or of the register. */
export interface RowIds {
  /** Takes note of an id that a file has itself. */
  see(id: string): void;
  /**
   * The next free id for a row from a document, as the table forms it; null where the table's ids are names that other
   * rows use (sources, sessions), which a person has to choose, and where the document is not named.
   */
  next(table: string, source: string): string | null;
}

/** What stands before the number in a table's ids, and how many digits the number has at least. */
function formOf(table: string, source: string): { prefix: string; digits: number } | null {
  if (table === 'centres') return { prefix: 'c', digits: 3 };
  if (source === '') return null;
  if (table === 'commitments') return { prefix: `c-${source}-`, digits: 2 };
  const isReport = table === 'statements' || OBSERVATION_TABLES.some((name) => name === table);
  return isReport ? { prefix: `${source}-`, digits: 2 } : null;
}

/** True for a table whose new rows may leave their id empty. */
export const hasGivenIds = (table: string): boolean => formOf(table, 'any') !== null;

/** Ids that follow those of a package, and those that were seen or given since. */
export function makeRowIds(tables: Tables): RowIds {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  const see = (id: string): void => {
    seen.add(id);
    const [, prefix = '', digits] = /^(.*?)(\d+)$/.exec(id) ?? [];
    if (digits !== undefined) last.set(prefix, Math.max(last.get(prefix) ?? 0, Number(digits)));
  };
  let isPublishedSeen = false;
  return {
    see,
    next(table, source) {
      const form = formOf(table, source);
      if (!form) return null;
      // A package is looked through for the first empty id only: most files have none.
      if (!isPublishedSeen)
        for (const { keys } of recordTables(tables)) for (const id of keys.keys()) see(id);
      isPublishedSeen = true;
      const { prefix, digits } = form;
      let number = last.get(prefix) ?? 0;
      let id: string;
      do {
        number += 1;
        id = `${prefix}${String(number).padStart(digits, '0')}`;
      } while (seen.has(id));
      see(id);
      return id;
    },
  };
}
