import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Chosen } from '../../ledger/moments/compare.ts';
import type { MomentCell, MomentRegion, MomentReport, Territory } from '../../ledger/moments/series.ts';
import { type Breaks, classOf, quantileBreaks } from '../classes.ts';
import { legendSteps } from '../legend-steps.ts';
import type { LegendStep, MapRow } from '../map-view.ts';
import { linesOf } from '../region-draft.ts';
import type { MapArea, Mark } from '../region-map.ts';
import { mapSummary } from '../summary.ts';

/** Longest number that stands on a map of half a page; a longer one is in the table, and is read out. */
const SHORT = 6;

/** One map of a pair before it is drawn. */
export type MomentMap = {
  areas: readonly MapArea[];
  legend: { title: string; steps: readonly LegendStep[] };
  /** The map in sentences, for the ear. */
  summary: string;
  told: number;
};

/** The number of a region that tells of it alone; null where there are several, or none. */
const single = (cell: MomentCell | undefined): MomentReport | null =>
  cell?.reports.length === 1 ? (cell.reports[0] ?? null) : null;

/** Numbers that get a class, in whole ones: a yearly average may end in a half, a legend does not. */
const valuesOf = ({ moment }: Chosen): number[] =>
  moment.alike
    ? moment.cells.flatMap((cell) => {
        const value = single(cell)?.bounded?.value;
        return value == null ? [] : [Math.floor(value)];
      })
    : [];

/**
 * Colour classes of two maps: of one series on one scale, so that one colour is one size on both; of two series each
 * by its own. Null where reports are of different periods, or too few differ.
 */
export function pairBreaks(left: Chosen, right: Chosen): [Breaks | null, Breaks | null] {
  if (left.series.id !== right.series.id)
    return [quantileBreaks(valuesOf(left)), quantileBreaks(valuesOf(right))];
  const shared = quantileBreaks([...valuesOf(left), ...valuesOf(right)]);
  return [left.moment.alike ? shared : null, right.moment.alike ? shared : null];
}

function markOf(reports: readonly MomentReport[], breaks: Breaks | null): Mark {
  const [report, another] = reports;
  if (!report) return { state: 'missing' };
  if (another) return { state: 'reported', text: '' };
  if (report.suppressed) return { state: 'suppressed' };
  const text = report.bounded && report.figure.text.length <= SHORT ? report.figure.text : '';
  const value = report.bounded?.value ?? null;
  return value !== null && breaks
    ? { state: 'value', class: classOf(Math.floor(value), breaks), text }
    : { state: 'reported', text };
}

/** A moment on the map of its own regions, in the classes of `breaks`. */
export function momentMap(
  locale: Locale,
  { series, moment }: Chosen,
  territory: Territory,
  breaks: Breaks | null,
): MomentMap {
  const gap = translator(locale)('val.no_data');
  const regions = territory.regions.filter(({ vintage }) => vintage === moment.vintage);
  const told = regions.map((region) => ({
    region,
    reports: moment.cells.find(({ area }) => area === region.id)?.reports ?? [],
  }));
  const values = told.map(({ reports }) =>
    breaks && reports.length === 1 ? (reports[0]?.bounded?.value ?? null) : null,
  );
  const shared = values.flatMap((value) => (value === null ? [] : [Math.floor(value)]));
  return {
    areas: told.map(({ region, reports }) => areaOf(region, reports, markOf(reports, breaks), gap)),
    legend: { title: series.unit || series.title, steps: legendSteps(locale, breaks, shared) },
    summary: mapSummary(
      locale,
      told.map(({ region, reports }): MapRow => ({
        area: region.id,
        name: region.long,
        href: region.href,
        figure: reports[0]?.figure ?? null,
        gap,
        planned: null,
      })),
      values,
    ),
    told: told.filter(({ reports }) => reports.length > 0).length,
  };
}

function areaOf(region: MomentRegion, reports: readonly MomentReport[], mark: Mark, gap: string): MapArea {
  const said = reports.map(({ figure }) => figure.words ?? figure.text).join('; ');
  return {
    id: region.id,
    name: linesOf(region.short),
    tile: region.tile,
    label: `${region.long}: ${said || gap}`,
    href: region.href,
    mark,
    planned: null,
  };
}
