import type { Bounded } from '../../model/bounded.ts';
import { differenceOf } from '../../model/bounded-arithmetic.ts';
import { type Side, sideOf } from './sides.ts';
import type { Moment, RegionSeries, Territory } from './series.ts';

/** A series at one of its moments: one of the two maps. */
export type Chosen = { series: RegionSeries; moment: Moment };

/** Why nothing on one map is subtracted from anything on the other. */
export type WholeReason = 'indicator' | 'same' | 'measure' | 'basis' | 'undated';

/** Why the two numbers of one region are not subtracted. */
export type RowReason = 'borders' | 'parts' | 'missing' | 'several' | 'number' | 'length' | 'bounds';

/** `told` may be negative; its bounds are those of both numbers. */
export type Difference = { kind: 'told'; value: Bounded } | { kind: 'cannot'; why: RowReason };

/** A region's page with what both maps tell of it; `difference` is null where the maps can't be compared at all. */
export type ComparedRow = { page: string; left: Side; right: Side; difference: Difference | null };

/** Two maps held against each other: one row a region of either, by the ids of their pages. */
export type Comparison = { why: WholeReason | null; rows: readonly ComparedRow[] };

/** Numbers that may be subtracted: counts and averages. Shares, rates and changes may be of different wholes. */
const SUBTRACTED: readonly RegionSeries['measure'][] = ['stock', 'flow', 'average'];

function wholeReason(left: Chosen, right: Chosen): WholeReason | null {
  if (left.series.id !== right.series.id) return 'indicator';
  if (left.moment.id === right.moment.id) return 'same';
  if (!SUBTRACTED.includes(left.series.measure)) return 'measure';
  if (!left.moment.dated || !right.moment.dated) return 'undated';
  return left.moment.basis === right.moment.basis ? null : 'basis';
}

/** The change from the left map to the right one, wherever both numbers may be held against each other. */
export function compareMoments(left: Chosen, right: Chosen, territory: Territory): Comparison {
  const why = wholeReason(left, right);
  const vintages = new Set([left.moment.vintage, right.moment.vintage]);
  const pages = new Set(
    territory.regions.filter(({ vintage }) => vintages.has(vintage)).map(({ page }) => page),
  );
  return {
    why,
    rows: [...pages].sort().map((page) => {
      const [from, to] = [left, right].map(({ series, moment }) =>
        sideOf(series, moment, page, territory),
      ) as [Side, Side];
      return { page, left: from, right: to, difference: why ? null : differenceBetween(from, to) };
    }),
  };
}

/** The number of a side with its length, or why it has none to subtract. */
function numberOf(side: Side): { value: Bounded; length: string | null } | RowReason {
  if (side.kind === 'absent') return 'borders';
  if (side.kind === 'unsummed') return 'parts';
  if (side.kind === 'missing') return 'missing';
  if (side.kind === 'sum') return side;
  const [report, another] = side.reports;
  if (another) return 'several';
  return report?.bounded && report.bounded.value !== null
    ? { value: report.bounded, length: report.length }
    : 'number';
}

function differenceBetween(left: Side, right: Side): Difference {
  const cannot = (why: RowReason): Difference => ({ kind: 'cannot', why });
  const [from, to] = [numberOf(left), numberOf(right)];
  // That the borders differ outweighs what else is wanting.
  if (from === 'borders' || to === 'borders') return cannot('borders');
  if (typeof from === 'string') return cannot(from);
  if (typeof to === 'string') return cannot(to);
  if (from.length === null || from.length !== to.length) return cannot('length');
  const value = differenceOf(to.value, from.value);
  return value ? { kind: 'told', value } : cannot('bounds');
}
