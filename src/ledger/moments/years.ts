import type { Moment, RegionSeries, Territory } from './series.ts';
import { type Side, sideOf } from './sides.ts';

/** A region's page over all moments of a series, one side a moment. */
export type RegionYears = { page: string; sides: readonly Side[] };

/**
 * A series over its moments: the regions of today, and the former shapes with the sums of their parts since. A former
 * shape of which nothing was told while it was is left out: its sum would stand alone.
 */
export function regionYears(
  series: RegionSeries,
  territory: Territory,
): { today: RegionYears[]; former: RegionYears[] } {
  const yearsOf = (page: string): RegionYears => ({
    page,
    sides: series.moments.map((moment) => sideOf(series, moment, page, territory)),
  });
  const today = territory.regions
    .filter(({ vintage }) => vintage === '2022')
    .map(({ page }) => yearsOf(page));
  const former = territory.splits
    .map((split) => yearsOf(split.former))
    .filter(({ sides }) => sides.some(({ kind }) => kind === 'reports'));
  return { today, former };
}

/** Index of the last dated moment before the regions changed; null where none of them, or all, were before. */
export function breakAfter(moments: readonly Moment[]): number | null {
  const before = moments.findLastIndex(({ dated, vintage }) => dated && vintage === '2018');
  const next = moments[before + 1];
  return before >= 0 && next?.dated && next.vintage === '2022' ? before : null;
}

/** The one number of a side; null where there is none, or several. */
export function numberOf(side: Side): number | null {
  if (side.kind === 'sum') return side.value.value;
  if (side.kind !== 'reports' || side.reports.length !== 1) return null;
  return side.reports[0]?.bounded?.value ?? null;
}
