import type { TableResource } from './descriptor.ts';
import type { CsvText } from './parse-csv.ts';
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

/** Reads rows one by one; rows that were read and their lines are in `rows` and `lines`. */
export interface RowReader {
  /** Reads the cells of a row that starts in `line`. */
  take(raws: string[], line: number): void;
  readonly rows: Cell[][];
  readonly lines: number[];
}

/**
 * Rows of a CSV text read by the schema. `columns` has the file's column for each field, -1 for none: a template
 * (`isPartial`) may leave it out, else it has been reported. The rows of the text are used up.
 */
export function readRows(
  { rows: texts, lines: textLines }: CsvText,
  columns: readonly number[],
  resource: TableResource,
  isPartial: boolean,
  problems: Problems,
): { rows: Cell[][]; lines: number[] } {
  const width = texts[0]?.length ?? 0;
  const isInOrder = columns.every((column, index) => column === index);
  // Read in place where the columns are those of the schema: a second array a row would double the memory.
  const options = { file: resource.path, width, isPartial, inPlace: isInOrder };
  const reader = makeRowReader(columns, resource, options, problems);
  for (let index = 1; index < texts.length; index += 1) {
    reader.take(texts[index] ?? [], textLines[index] ?? 1);
  }
  return reader;
}

/**
 * Reader of the rows of a file with `width` columns. Of a row with too few or too many cells only the key is read:
 * its other cells may have moved. With `inPlace` the array of a row's cells becomes the row.
 */
export function makeRowReader(
  columns: readonly number[],
  { schema }: TableResource,
  { file, width, isPartial, inPlace }: { file: string; width: number; isPartial: boolean; inPlace: boolean },
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
  const rows: Cell[][] = [];
  const lines: number[] = [];

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

  const take = (raws: string[], at: number): void => {
    line = at;
    field = '';
    if (raws.length === 1 && raws[0] === '' && width > 1) {
      flag('row-blank', {});
      return;
    }
    const isWhole = raws.length === width;
    if (!isWhole) flag('row-cells', { found: raws.length, expected: width });
    for (const plan of numbers) {
      const raw = raws[plan.column];
      if (raw === undefined || raw.length < 12 || raws[unit] === 'kzt' || !hasPersonalNumber(raw)) continue;
      field = plan.name;
      flag('text-personal-number', {});
    }
    const cells: Cell[] = inPlace ? raws : new Array<Cell>(plans.length);
    for (let index = 0; index < plans.length; index += 1) {
      const plan = plans[index] as CellPlan;
      const raw = raws[plan.column];
      if (raw === '' && isWhole && plan.mayBeEmpty) {
        cells[index] = plan.empty;
        continue;
      }
      cells[index] = isWhole || plan.isKey ? readCell(plan, raw) : undefined;
    }
    cells.length = plans.length;
    rows.push(cells);
    lines.push(line);
  };
  return { take, rows, lines };
}
