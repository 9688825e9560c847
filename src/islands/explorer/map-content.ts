import { boundedOf, type FigureView, periodOf } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatRange } from '../../format/range.ts';
import { smallFirst } from '../../format/small-first.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { pageOf } from '../../ledger/region-page.ts';
import type { Reports } from '../../ledger/reports.ts';
import { type Breaks, classOf, quantileBreaks } from '../../maps/classes.ts';
import { legendSteps } from '../../maps/legend-steps.ts';
import type { LegendStep, MapRow } from '../../maps/map-view.ts';
import { ranksOf } from '../../maps/rank.ts';
import { draftRegion, type Known, knownFrom } from '../../maps/region-draft.ts';
import { mapSummary } from '../../maps/summary.ts';
import type { TileArea } from '../../maps/tile-grid.ts';
import type { Bounded } from '../../model/bounded.ts';
import type { Observation } from '../../model/observation.ts';
import type { Answer } from './answer.ts';
import type { LiveRow } from './live-row.ts';

/** A map of the view before it is drawn: areas, legend, what has to be said. Null where no region is told of. */
export type MapContent = {
  title: string;
  /** Sentences under the title. */
  lead: readonly string[];
  areas: readonly TileArea[];
  /** The table: what map and tiles say. `period` is null for a count of ours. */
  rows: readonly (MapRow & { rank: string | null; period: string | null; source: string | null })[];
  /** The map in sentences, for the ear. */
  summary: string;
  legend: { title: string; steps: readonly LegendStep[] };
  /** How many regions the map tells of. */
  told: number;
  /** Who published what the map shows. */
  publishers: readonly string[];
};

/** Where the reports of most regions are one or two. */
const FEW: Breaks = [2, 3, 4, 6];

/** Reports that may be coloured on one scale: of one period, narrowed alike. */
function isAlike(rows: readonly Observation[]): boolean {
  const codes = rows.map((row) =>
    [
      row.period_start,
      row.period_end,
      row.kind,
      row.beneficiary,
      row.help,
      row.detail,
      row.purpose,
      row.payer,
    ].join('|'),
  );
  return new Set(codes).size <= 1;
}

/** What the view's map shows: one report a region where rows share a scale, else how many there are of each. */
export function mapContent(
  locale: Locale,
  reports: Reports,
  subject: string,
  { map, state }: Answer,
  rows: ReadonlyMap<string, LiveRow>,
): MapContent | null {
  const t = translator(locale);
  const known = new Map<string, Known>();
  let legend: MapContent['legend'];
  let publishers = [...rows.values()].map(({ publisher }) => publisher);
  const lead: string[] = [];
  let title = t('subject.map.reports.title');
  if (map.kind === 'reports') {
    const counts = map.regions.flatMap(({ reports: n }) => (n === null ? [] : [n]));
    const breaks = Math.max(...counts) > 9 ? (quantileBreaks(counts) ?? FEW) : FEW;
    for (const { region, reports: n } of map.regions)
      if (n !== null) known.set(region, countKnown(locale, reports, `reports-${subject}`, region, n, breaks));
    legend = { title: t('subject.map.reports.legend'), steps: legendSteps(locale, breaks, [1]) };
    lead.push(t('explore.map.why'));
  } else {
    const picked = map.regions.flatMap(({ region, observation }) => {
      const row = observation === null ? undefined : rows.get(observation);
      return row ? [{ region, row }] : [];
    });
    publishers = picked.map(({ row }) => row.publisher);
    const isGraded = isAlike(picked.map(({ row }) => row.entry.observation));
    const sizes = picked.flatMap(({ row }) => (row.size === null ? [] : [row.size]));
    const breaks = isGraded ? quantileBreaks(sizes) : null;
    for (const { region, row } of picked) known.set(region, valueKnown(locale, row, breaks));
    const [first] = picked;
    const indicator = first ? first.row.entry.indicator : '';
    title = t('said.head', { indicator, value: smallFirst(locale, t('subject.by_region')) });
    const isRate = state.measure === 'rate';
    legend = {
      title: isRate ? t('explore.measure.rate') : indicator,
      steps: isRate ? rateSteps(locale, breaks, sizes) : legendSteps(locale, breaks, sizes),
    };
    lead.push(t('explore.map.picked'));
    if (first && isGraded) {
      const { observation } = first.row.entry;
      const { measure } = must(reports.indicators, observation.indicator);
      lead.push(`${formatPeriod(locale, periodOf(observation, measure))}.`);
    } else if (first) lead.push(t('explore.map.periods'));
  }
  if (known.size === 0) return null;
  const regions = map.regions.map(({ region }) => region);
  const values = regions.map((region) => comparable(known.get(region)));
  const ranks = ranksOf(values);
  const compared = ranks.filter((rank) => rank !== null).length;
  const isOut = (region: string) => state.area !== null && !isPageOf(reports, region, state.area);
  const areas: TileArea[] = [];
  const table: MapContent['rows'][number][] = [];
  for (const [i, region] of regions.entries()) {
    const href = pageOf(locale, reports, region);
    const own = known.get(region);
    const { area, row } = draftRegion(locale, reports, region, own ?? null, null, href);
    const names = must(reports.areaNames, region);
    const mini = names[`mini_${locale}`];
    const isAside = isOut(region) && !own;
    const out = t('explore.map.out');
    areas.push(
      isAside
        ? { ...area, mini, mark: { state: 'not-applicable' }, label: `${row.name}: ${out}` }
        : { ...area, mini },
    );
    const live = own?.observation ? rows.get(own.observation.id) : undefined;
    const rank = ranks[i] ?? null;
    table.push({
      ...row,
      gap: isAside ? out : row.gap,
      rank:
        rank === 'unsure'
          ? t('map.card.rank.unsure')
          : rank === null
            ? null
            : t('map.card.rank', { rank, total: compared }),
      period: live?.entry.period ?? null,
      source: live?.publisher ?? null,
    });
  }
  lead.push(`${t(`map.vintage.${map.vintage === '2022' ? '20' : '17'}`)}.`);
  const told = values.map((value) => value?.value ?? null);
  return {
    title,
    lead,
    areas,
    rows: table,
    summary: mapSummary(locale, table, told),
    legend,
    told: known.size,
    publishers,
  };
}

/** Value of a region where the map gives values classes and a report's own number: only those may be compared. */
function comparable(known: Known | undefined): Bounded | null {
  if (known?.mark.state !== 'value' || !known.observation) return null;
  return String(known.observation.value) === known.figure.value ? boundedOf(known.observation) : null;
}

const isPageOf = ({ regionPages }: Reports, region: string, page: string): boolean =>
  regionPages.get(region) === page;

function countKnown(
  locale: Locale,
  reports: Reports,
  code: string,
  region: string,
  n: number,
  breaks: Breaks,
): Known {
  const text = formatNumber(locale, n);
  const figure: FigureView = {
    value: String(n),
    code: `${code}@${region}@`,
    text,
    words: translator(locale)('unit.figure', { n }),
    href: pageOf(locale, reports, region),
    plan: false,
  };
  return { figure, mark: { state: 'value', class: classOf(n, breaks), text }, observation: null };
}

function valueKnown(locale: Locale, row: LiveRow, breaks: Breaks | null): Known {
  const { observation } = row.entry;
  if (row.rate) {
    const { figure, value } = row.rate;
    const { text } = figure;
    return {
      figure,
      mark: breaks ? { state: 'value', class: classOf(value, breaks), text } : { state: 'reported', text },
      observation,
    };
  }
  if (!row.cannot) return knownFrom(locale, observation, breaks);
  const words = `${translator(locale)('explore.rate.cannot')}: ${row.cannot}`;
  return {
    figure: { ...row.entry.figure, text: words, words },
    mark: { state: 'reported', text: '' },
    observation,
  };
}

/** Steps of a legend of rates, which are no whole numbers: neighbours share an end. */
function rateSteps(locale: Locale, breaks: Breaks | null, values: readonly number[]): LegendStep[] {
  if (!breaks) return [];
  const write = (value: number) => formatNumber(locale, value, value >= 10 ? 0 : 1);
  return [Math.min(...values), ...breaks].map((low, i, lows) => {
    const next = lows[i + 1];
    const text = next === undefined ? `${write(low)}+` : formatRange(write(low), write(next));
    return { class: (i + 1) as LegendStep['class'], text };
  });
}
