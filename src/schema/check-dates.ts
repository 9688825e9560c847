import { firstDayOf, lastDayOf } from './days.ts';
import type { Problems } from './problems.ts';
import { placeOf, type Table } from './table.ts';

/** Fields that bound a time, in whichever table has both. */
const SPANS: readonly (readonly [start: string, end: string])[] = [
  ['period_start', 'period_end'],
  ['valid_from', 'valid_to'],
  ['date_from', 'date_to'],
  ['held_from', 'held_to'],
  ['opened', 'closed'],
];

/** Dates and the field that says what they rest on: filled with `none` or the other way round is refused. */
const BASES: readonly { basis: string; dates: readonly string[]; orLength?: string }[] = [
  { basis: 'period_basis', dates: ['period_start', 'period_end'], orLength: 'duration' },
  { basis: 'held_basis', dates: ['held', 'held_from', 'held_to'] },
  { basis: 'founded_basis', dates: ['founded'] },
  { basis: 'due_basis', dates: ['due'] },
];

/** Reports times that end before they begin, dates without their basis and a basis without a date. */
export function checkDates(table: Table, problems: Problems): void {
  for (const [start, end] of SPANS) checkSpan(table, start, end, problems);
  for (const { basis, dates, orLength } of BASES) {
    if (!table.columns.has(basis)) continue;
    const columns = dates.map((name) => table.columns.get(name) ?? -1);
    checkBasis(table, basis, columns, table.columns.get(orLength ?? ''), problems);
  }
}

function checkSpan(table: Table, startField: string, endField: string, problems: Problems): void {
  const startColumn = table.columns.get(startField);
  const endColumn = table.columns.get(endField);
  if (startColumn === undefined || endColumn === undefined) return;
  for (let row = 0; row < table.cells.size; row += 1) {
    const start = table.cells.at(row, startColumn);
    const end = table.cells.at(row, endColumn);
    if (typeof start === 'string' && typeof end === 'string' && lastDayOf(end) < firstDayOf(start)) {
      problems.add('dates-order', placeOf(table, row, endField), { found: end, start });
    }
  }
}

/** A length without dates may have a basis or none; dates that were wrong are not judged. */
function checkBasis(
  table: Table,
  basis: string,
  dates: readonly number[],
  length: number | undefined,
  problems: Problems,
): void {
  const column = table.columns.get(basis) ?? -1;
  const { cells } = table;
  for (let row = 0; row < cells.size; row += 1) {
    const found = cells.at(row, column);
    if (typeof found !== 'string') continue;
    const isDated = dates.some((date) => typeof cells.at(row, date) === 'string');
    const isEmpty = dates.every((date) => cells.at(row, date) === null);
    if (found === 'none' && isDated) problems.add('basis-none', placeOf(table, row, basis), { found });
    if (found === 'none' || !isEmpty) continue;
    if (length === undefined || cells.at(row, length) === null) {
      problems.add('basis-missing', placeOf(table, row, basis), { found });
    }
  }
}
