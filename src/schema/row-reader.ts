import type { TableResource } from './descriptor.ts';
import type { Flag } from './flag.ts';
import { hasPersonalNumber } from './personal-number.ts';
import type { Problems } from './problems.ts';
import { makeCellReader, type CellReader } from './read-cell.ts';
import type { Cell } from './table.ts';

/** How the cells of one field are read from a row of the file. */
interface CellPlan {
  name: string;
  /** Index in the file's rows, -1 for a column that is not there. */
  column: number;
  required: boolean;
  isKey: boolean;
  /** True when a cell without a character is as good as any: most are, so they are read first. */
  mayBeEmpty: boolean;
  /** What an empty cell is read as. */
  empty: Cell;
  /** What a cell of a column that is not there is read as. */
  absent: Cell;
  read: CellReader;
}

const EMPTY_LIST: readonly string[] = [];

/** Reads the rows of a file. */
export interface RowReader {
  /** Cells of a row that starts in `line`, one for each field; null for a blank line. What is wrong is reported. */
  read(raws: readonly string[], line: number): Cell[] | null;
  /** Cell of the field of that index in any whole row; undefined when there is something to say of it. */
  readGood(index: number, raw: string): Cell;
}

/** True for a line that has nothing in it, in a file of several columns. */
export function isBlankRow(raws: readonly string[], width: number): boolean {
  return raws.length === 1 && raws[0] === '' && width > 1;
}

/**
 * Reader of the rows of a file with `width` columns. `columns` has the file's column for each field, -1 for none: a
 * template (`isPartial`) may leave it out, else it has been reported. Of a row with too few or too many cells only the
 * key is read: its other cells may have moved.
 */
export function makeRowReader(
  columns: readonly number[],
  { schema }: TableResource,
  { file, width, isPartial }: { file: string; width: number; isPartial: boolean },
  problems: Problems,
): RowReader {
  const plans = schema.fields.map((field, index): CellPlan => {
    const empty = field.type === 'list' ? EMPTY_LIST : null;
    return {
      name: field.name,
      column: columns[index] ?? -1,
      required: field.required,
      isKey: schema.primaryKey.includes(field.name),
      mayBeEmpty: !field.required && schema.missingValues.has(''),
      empty,
      absent: isPartial && !field.required ? empty : undefined,
      read: makeCellReader(field),
    };
  });
  const numbers = plans.filter((_, index) => /^(number|integer)$/.test(schema.fields[index]?.type ?? ''));
  const unit = columns[schema.fields.findIndex((field) => field.name === 'unit')] ?? -1;

  let line = 1;
  let field = '';
  const flag: Flag = (code, params) => problems.add(code, { file, line, field }, params);

  const readCell = (plan: CellPlan, raw: string | undefined): Cell => {
    if (raw === undefined) return plan.absent;
    if (!schema.missingValues.has(raw)) {
      field = plan.name;
      return plan.read(raw, flag);
    }
    if (!plan.required) return plan.empty;
    field = plan.name;
    flag('cell-required', {});
    return undefined;
  };

  const read = (raws: readonly string[], at: number): Cell[] | null => {
    line = at;
    field = '';
    if (isBlankRow(raws, width)) {
      flag('row-blank', {});
      return null;
    }
    const isWhole = raws.length === width;
    if (!isWhole) flag('row-cells', { found: raws.length, expected: width });
    for (const plan of numbers) {
      const raw = raws[plan.column];
      if (raw === undefined || raws[unit] === 'kzt' || !hasPersonalNumber(raw)) continue;
      field = plan.name;
      flag('text-personal-number', {});
    }
    return plans.map((plan) => {
      const raw = raws[plan.column];
      if (raw === '' && isWhole && plan.mayBeEmpty) return plan.empty;
      return isWhole || plan.isKey ? readCell(plan, raw) : undefined;
    });
  };

  const readGood = (index: number, raw: string): Cell => {
    const plan = plans[index];
    if (!plan || (numbers.includes(plan) && hasPersonalNumber(raw))) return undefined;
    if (schema.missingValues.has(raw)) return plan.required ? undefined : plan.empty;
    let isGood = true;
    const cell = plan.read(raw, () => {
      isGood = false;
    });
    return isGood ? cell : undefined;
  };
  return { read, readGood };
}
