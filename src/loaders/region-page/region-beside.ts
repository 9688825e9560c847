import type { FigureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { lastMoment, PEOPLE, ratedReport, reportOn } from '../../ledger/moments/beside.ts';
import type { Moment, RegionSeries, Territory } from '../../ledger/moments/series.ts';
import { rateFigure } from '../../maps/moments/rate-figure.ts';
import { regionSeries } from '../moments/region-series.ts';
import { territory } from '../moments/territory.ts';

type Told = { figure: FigureView; rate: FigureView | null } | null;

/** The last number of a region in a series, beside the country's of the same moment. */
export type BesideRow = { series: RegionSeries; moment: Moment; own: Told; country: Told };

/** What is known of a region in every series by region; the regions it may be held against. */
export type RegionBeside = { rows: readonly BesideRow[]; territory: Territory };

/** Rows by subject, statistics of people and schools last. */
export async function regionBeside(locale: Locale, region: string): Promise<RegionBeside> {
  const land = await territory(locale);
  const all = await regionSeries(locale);
  const people = all.find(({ id }) => id === PEOPLE);
  const toldOf = (series: RegionSeries, moment: Moment, page: string): Told => {
    const report = reportOn(series, moment, page, land);
    if (!report) return null;
    const rate = people ? ratedReport(series, report, page, people, land) : null;
    return { figure: report.figure, rate: rate && rateFigure(locale, series, page, report, rate) };
  };
  const rows = all.flatMap((series): BesideRow[] => {
    const moment = lastMoment(series, region, land);
    if (!moment) return [];
    return [{ series, moment, own: toldOf(series, moment, region), country: toldOf(series, moment, 'KZ') }];
  });
  return { rows, territory: land };
}
