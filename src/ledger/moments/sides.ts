import type { Bounded } from '../../model/bounded.ts';
import { sumBounded } from '../../model/bounded-arithmetic.ts';
import type { Moment, MomentCell, MomentRegion, MomentReport, RegionSeries, Territory } from './series.ts';

/**
 * What one side of a comparison has of a region's page. `sum` is of a former shape, from the regions of today that
 * hold its parts; `unsummed` says that the sum can't be made; `absent` that no such region was at the moment.
 */
export type Side =
  | { kind: 'reports'; reports: readonly MomentReport[] }
  | { kind: 'sum'; value: Bounded; length: string; parts: readonly SumPart[] }
  | { kind: 'missing' }
  | { kind: 'unsummed' }
  | { kind: 'absent' };

/** A region of today whose one report is in a sum. */
export type SumPart = { region: MomentRegion; report: MomentReport };

/** What a moment tells of the region that is shown on a page. */
export function sideOf(series: RegionSeries, moment: Moment, page: string, territory: Territory): Side {
  const region = territory.regions.find((one) => one.page === page && one.vintage === moment.vintage);
  if (region) {
    const reports = cellOf(moment, region.id)?.reports ?? [];
    return reports.length > 0 ? { kind: 'reports', reports } : { kind: 'missing' };
  }
  const parts = territory.splits.find(({ former }) => former === page)?.parts ?? [];
  if (moment.vintage !== '2022' || parts.length === 0) return { kind: 'absent' };
  return series.adds ? sumOf(moment, parts, territory) : { kind: 'unsummed' };
}

const cellOf = (moment: Moment, area: string): MomentCell | undefined =>
  moment.cells.find((cell) => cell.area === area);

/** The sum of a former shape: only of one report of every part, all of one period. */
function sumOf(moment: Moment, ids: readonly string[], territory: Territory): Side {
  const parts: SumPart[] = [];
  for (const id of ids) {
    const region = territory.regions.find((one) => one.id === id);
    const [report, another] = cellOf(moment, id)?.reports ?? [];
    if (!region || !report || another) return { kind: 'unsummed' };
    parts.push({ region, report });
  }
  const [first] = parts;
  const isAlike = parts.every(
    ({ report }) => report.when === first?.report.when && report.length === first.report.length,
  );
  const values = parts.flatMap(({ report: { bounded } }) => (bounded ? [bounded] : []));
  const value = isAlike && values.length === parts.length ? sumBounded(values) : null;
  const length = first?.report.length;
  return value && value.value !== null && length
    ? { kind: 'sum', value, length, parts }
    : { kind: 'unsummed' };
}
