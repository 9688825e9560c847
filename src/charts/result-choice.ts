import type { Cell } from '../model/cell.ts';

/** How an answer may be drawn. `counts` counts rows by a text; `line` joins what `time` leaves apart. */
export type ChartKind = 'bars' | 'groups' | 'dots' | 'time' | 'line' | 'counts';

/** What a chart needs to know of a column; `code` tells numbers that are names, as years are. */
export type ChartField = {
  name: string;
  kind: 'text' | 'number' | 'date' | 'boolean';
  code: boolean;
  cell: (row: number) => Cell;
};

/** Ways to draw an answer, the best first (none when there is none), and its columns by their part, as indexes. */
export type ChartChoice = {
  kinds: readonly ChartKind[];
  label: number | null;
  group: number | null;
  time: number | null;
  measures: readonly number[];
  qualifier: number | null;
};

/** Rows that tell what a column is like. */
const LOOKED_AT = 5000;
/** More bars than these a group can't hold side by side. */
const GROUP_BARS = 8;

/** Chooses how to draw an answer from what its columns hold. */
export function chartChoice(fields: readonly ChartField[], rows: number): ChartChoice {
  const indexes = (is: (field: ChartField) => boolean) =>
    fields.flatMap((field, i) => (is(field) ? [i] : []));
  const looked = Math.min(rows, LOOKED_AT);
  const qualifier = fields.findIndex(({ name, kind }) => kind === 'text' && /^qualifier/i.test(name));
  const time = fields.findIndex((field) => field.kind === 'date' || isYears(field, looked));
  const labels = indexes(({ kind, code }) => kind === 'text' || kind === 'boolean' || code).filter(
    (i) => i !== qualifier && i !== time,
  );
  const measures = indexes(({ kind, code }) => kind === 'number' && !code);
  const label = labels[0] ?? null;
  const group = labels.slice(1).find((i) => isGrouping(fields, label, i, looked)) ?? null;
  return {
    kinds: kindsOf(fields, rows, { label, group, time: time < 0 ? null : time, measures }),
    label,
    group,
    time: time < 0 ? null : time,
    measures,
    qualifier: qualifier < 0 ? null : qualifier,
  };
}

type Parts = Pick<ChartChoice, 'label' | 'group' | 'time' | 'measures'>;

function kindsOf(fields: readonly ChartField[], rows: number, parts: Parts): ChartKind[] {
  const { label, group, time, measures } = parts;
  if (rows === 0) return [];
  if (measures.length === 0) return label === null && time === null ? [] : ['counts'];
  const kinds: ChartKind[] = [];
  const overTime = time !== null && distinct(fields[time], rows) > 1;
  if (overTime && (label === null || distinct(fields[label], rows) < rows)) kinds.push('time', 'line');
  if (group !== null && kinds.length === 0) kinds.push('groups');
  if (label !== null || time !== null || (rows === 1 && measures.length > 1)) kinds.push('bars');
  if (overTime && !kinds.includes('time')) kinds.push('time', 'line');
  if (group !== null && !kinds.includes('groups')) kinds.push('groups');
  if (measures.length > 1 && rows > 1) kinds.push('dots');
  if (label !== null && distinct(fields[label], rows) < Math.min(rows, LOOKED_AT)) kinds.push('counts');
  return kinds;
}

function distinct(field: ChartField | undefined, rows: number): number {
  const seen = new Set<Cell>();
  for (let row = 0; row < Math.min(rows, LOOKED_AT); row += 1) seen.add(field?.cell(row) ?? null);
  return seen.size;
}

function isYears({ kind, code, cell }: ChartField, rows: number): boolean {
  if (kind !== 'number' || !code) return false;
  let years = 0;
  for (let row = 0; row < rows; row += 1) {
    const value = cell(row);
    if (value === null) continue;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 1900 || value > 2100) return false;
    years += 1;
  }
  return years > 0;
}

/** True where a second text parts what the first one names into a few bars, each of them once. */
function isGrouping(
  fields: readonly ChartField[],
  label: number | null,
  group: number,
  rows: number,
): boolean {
  const [first, second] = [label === null ? undefined : fields[label], fields[group]];
  if (!first || !second || distinct(second, rows) > GROUP_BARS || distinct(second, rows) < 2) return false;
  const pairs = new Set<string>();
  for (let row = 0; row < rows; row += 1) pairs.add(JSON.stringify([first.cell(row), second.cell(row)]));
  return pairs.size === rows && distinct(first, rows) < rows;
}
