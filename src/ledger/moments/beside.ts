import type { Bounded } from '../../model/bounded.ts';
import { exactly } from '../../model/bounded.ts';
import { ratePer, roundBounded } from '../../model/bounded-arithmetic.ts';
import type { Moment, MomentReport, RegionSeries, Territory } from './series.ts';
import { sideOf } from './sides.ts';

/** The series whose numbers people are counted by: yearly averages, one a year. */
export const PEOPLE = 'people-average';

/** Decimals that a rate is told with: three digits or so, more would pretend. */
const decimalsOf = (value: number): number => (value >= 100 ? 0 : value >= 10 ? 1 : 2);

/** The one report that a moment has of the region on a page; null where there is none, or several, or no number. */
export function reportOn(
  series: RegionSeries,
  moment: Moment,
  page: string,
  territory: Territory,
): MomentReport | null {
  const side = page === 'KZ' ? null : sideOf(series, moment, page, territory);
  const reports = page === 'KZ' ? moment.country : side?.kind === 'reports' ? side.reports : [];
  const [report, another] = reports;
  return report?.bounded && report.bounded.value !== null && !another ? report : null;
}

/** The latest moment at which a series tells one number of a region; the undated is the last choice. */
export function lastMoment(series: RegionSeries, page: string, territory: Territory): Moment | null {
  const told = series.moments.filter((moment) => reportOn(series, moment, page, territory));
  return told.findLast(({ dated }) => dated) ?? told.at(-1) ?? null;
}

/** The year that a report lies in, told from its figure's code; null for two years or none. */
function yearOf({ figure }: MomentReport): string | null {
  const period = figure.code.split('@')[2] ?? '';
  const years = new Set(period.split('/').map((date) => date.slice(0, 4)));
  return years.size === 1 && period ? ([...years][0] ?? null) : null;
}

/**
 * A report for every 100 000 people of its area by the average of its year, bounds kept and rounded outwards. Null
 * where it is no count, where it lies in no one year, and where that year's people are not known: nothing is carried
 * over from another.
 */
export function ratedReport(
  series: RegionSeries,
  report: MomentReport,
  page: string,
  people: RegionSeries,
  territory: Territory,
): Bounded | null {
  if (series.isStatistic || series.isMoney || (series.measure !== 'stock' && series.measure !== 'flow'))
    return null;
  const year = yearOf(report);
  const moment = people.moments.find(({ id }) => id === year);
  const population = moment && reportOn(people, moment, page, territory)?.bounded?.value;
  const rate = population && report.bounded ? ratePer(report.bounded, exactly(population)) : null;
  return rate && rate.value !== null ? roundBounded(rate, decimalsOf(rate.value)) : null;
}
