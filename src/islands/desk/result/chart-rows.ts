import type { ChartChoice, ChartKind } from '../../../charts/result-choice.ts';
import type { BarGroup, ResultBar } from '../../../charts/result-bars.ts';
import type { ResultDot } from '../../../charts/result-dots.ts';
import { qualifierSign } from '../../../format/bounded.ts';
import { formatNumber } from '../../../format/number.ts';
import { nbsp } from '../../../format/signs.ts';
import type { Qualifier } from '../../../model/bounded.ts';
import type { Shown, ShownColumn } from './shown.ts';

/** More bars than these are a wall; more strips, a ladder; more dots, a slow page. */
const MOST = { bars: 40, strips: 12, dots: 3000 } as const;

/** What is drawn of an answer: `drawn` of `total` rows, of which `gaps` had no number. */
export type ChartRows<Drawn> = {
  items: Drawn[];
  drawn: number;
  total: number;
  gaps: number;
  isBounded: boolean;
};

const textAt = (column: ShownColumn | undefined, row: number): string =>
  column?.text(column.cell(row)) ?? '–';

/** A column's measure at a row as a finite number; null for a gap. */
function numberAt(column: ShownColumn, row: number): number | null {
  const cell = column.cell(row);
  const value = cell === null ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : null;
}

/** The qualifier that stands beside a number, where the answer has one that speaks of it. */
function qualifierAt({ columns }: Shown, choice: ChartChoice, measure: ShownColumn, row: number): Qualifier {
  const speaks = measure.name === 'value' || choice.measures.length === 1;
  const column = speaks && choice.qualifier !== null ? columns[choice.qualifier] : undefined;
  const cell = column?.cell(row);
  return cell === 'at_least' || cell === 'at_most' || cell === 'about' ? cell : 'exact';
}

/** Bars for the rows in their order, each a row of the answer: equal names are never added up. */
export function barRows(
  shown: Shown,
  choice: ChartChoice,
  kind: ChartKind,
  measureAt: number,
): ChartRows<BarGroup> {
  if (kind === 'counts') return countRows(shown, choice);
  const { columns, rows } = shown;
  const measure = columns[measureAt];
  if (!measure) return { items: [], drawn: 0, total: rows, gaps: 0, isBounded: false };
  const label = columns[choice.label ?? choice.time ?? -1];
  if (!label) return measureBars(shown, choice);
  const groups = new Map<string, ResultBar[]>();
  let [drawn, gaps, isBounded] = [0, 0, false];
  for (let row = 0; row < rows && drawn < MOST.bars; row += 1) {
    const value = numberAt(measure, row);
    if (value === null) {
      gaps += 1;
      continue;
    }
    const head = kind === 'groups' ? textAt(label, row) : '';
    const qualifier = qualifierAt(shown, choice, measure, row);
    isBounded ||= qualifier !== 'exact';
    const sign = qualifierSign(qualifier);
    const bars = groups.get(head) ?? [];
    bars.push({
      label: kind === 'groups' ? textAt(columns[choice.group ?? -1], row) : textAt(label, row),
      value,
      text: `${sign}${sign && nbsp}${textAt(measure, row)}`,
      open: qualifier === 'at_least' ? 'up' : qualifier === 'at_most' ? 'down' : null,
    });
    groups.set(head, bars);
    drawn += 1;
  }
  const items = [...groups].map(([head, bars]) => ({ head: kind === 'groups' ? head : null, bars }));
  return { items, drawn, total: rows, gaps, isBounded };
}

/** The only row of an answer, a bar for each of its numbers. */
function measureBars({ columns }: Shown, { measures }: ChartChoice): ChartRows<BarGroup> {
  const bars = measures.flatMap((at): ResultBar[] => {
    const column = columns[at];
    const value = column ? numberAt(column, 0) : null;
    return column && value !== null
      ? [{ label: column.name, value, text: textAt(column, 0), open: null }]
      : [];
  });
  return { items: [{ head: null, bars }], drawn: 1, total: 1, gaps: 0, isBounded: false };
}

function countRows(shown: Shown, choice: ChartChoice): ChartRows<BarGroup> {
  const label = shown.columns[choice.label ?? choice.time ?? -1];
  const counts = new Map<string, number>();
  for (let row = 0; row < shown.rows; row += 1) {
    const name = textAt(label, row);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = [...counts].sort(([a, x], [b, y]) => y - x || shown.compare(a, b));
  const bars = all.slice(0, MOST.bars).map(([name, n]): ResultBar => ({
    label: name,
    value: n,
    text: formatNumber(shown.locale, n),
    open: null,
  }));
  return { items: [{ head: null, bars }], drawn: bars.length, total: all.length, gaps: 0, isBounded: false };
}

/** Dots over time or over another number, in strips by the first text of an answer over time. */
export function dotRows(
  shown: Shown,
  choice: ChartChoice,
  kind: ChartKind,
  measureAt: number,
): ChartRows<ResultDot> {
  const { columns, rows } = shown;
  const xAt = kind === 'dots' ? (choice.measures.find((at) => at !== measureAt) ?? measureAt) : choice.time;
  const [x, y] = [columns[xAt ?? -1], columns[measureAt]];
  if (!x || !y) return { items: [], drawn: 0, total: rows, gaps: 0, isBounded: false };
  const label = choice.label === null ? undefined : columns[choice.label];
  const series = new Set<string>();
  const items: ResultDot[] = [];
  let [gaps, isBounded] = [0, false];
  for (let row = 0; row < rows && items.length < MOST.dots; row += 1) {
    const value = numberAt(y, row);
    const place = x.kind === 'date' ? dayAt(x, row) : numberAt(x, row);
    if (value === null || place === null) {
      gaps += 1;
      continue;
    }
    const strip = kind !== 'dots' && label ? textAt(label, row) : '';
    if (!series.has(strip) && series.size === MOST.strips) continue;
    series.add(strip);
    const sign = qualifierSign(qualifierAt(shown, choice, y, row));
    isBounded ||= sign !== '';
    const told = [label && textAt(label, row), textAt(x, row), `${sign}${textAt(y, row)}`];
    items.push({ x: place, y: value, series: strip, title: told.filter(Boolean).join(' · ') });
  }
  return { items, drawn: items.length, total: rows - gaps, gaps, isBounded };
}

function dayAt(column: ShownColumn, row: number): Date | null {
  const cell = column.cell(row);
  const day =
    cell === null
      ? null
      : new Date(`${String(cell).replace(' ', 'T')}${String(cell).includes(' ') ? 'Z' : ''}`);
  return day && !Number.isNaN(day.getTime()) ? day : null;
}
