import type { RawRow } from './raw-rows.ts';

/** What became of a row. `removed` is possible in code lists and the like only; records are withdrawn. */
export type ChangeKind = 'added' | 'corrected' | 'reworded' | 'withdrawn' | 'removed';

/** Stands for a field where a record moved to another table; no field of the package has that name. */
export const MOVED = 'table';

/** A row that is not as it was, with the values that differ. */
export interface RowChange {
  change: ChangeKind;
  /** The row as it is, or as it was when it is removed. */
  row: RawRow;
  /** Fields that differ, `MOVED` among them. None for added and removed rows. */
  values: { field: string; was: string; now: string }[];
}

const TEXT_FIELD = /_(?:kk|ru|en)$/;

/** What differs between two packages row by row and value by value, in the order of the rows; removed ones come last. */
export function diffRows(
  before: ReadonlyMap<string, RawRow>,
  after: ReadonlyMap<string, RawRow>,
): RowChange[] {
  const changes: RowChange[] = [];
  for (const [key, row] of after) {
    const old = before.get(key);
    if (!old) {
      changes.push({ change: 'added', row, values: [] });
      continue;
    }
    const values = diffCells(old, row);
    if (values.length > 0) changes.push({ change: kindOf(values), row, values });
  }
  for (const [key, row] of before) {
    if (!after.has(key)) changes.push({ change: 'removed', row, values: [] });
  }
  return changes;
}

function diffCells(old: RawRow, row: RawRow): RowChange['values'] {
  const moved = old.table === row.table ? [] : [{ field: MOVED, was: old.table, now: row.table }];
  const fields = new Set([...old.cells.keys(), ...row.cells.keys()]);
  const cells = [...fields].map((field) => ({
    field,
    was: old.cells.get(field) ?? '',
    now: row.cells.get(field) ?? '',
  }));
  return [...moved, ...cells.filter(({ was, now }) => was !== now)];
}

function kindOf(values: RowChange['values']): ChangeKind {
  if (values.some(({ field, was, now }) => field === 'withdrawn' && was === '' && now !== ''))
    return 'withdrawn';
  return values.every(({ field }) => TEXT_FIELD.test(field)) ? 'reworded' : 'corrected';
}
