import { periodOf } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import { formatRange } from '../../format/range.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Breaks, quantileBreaks } from '../../maps/classes.ts';
import { mapIndicator } from '../../queries/questions.ts';
import { atlas, must } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../region-pages.ts';
import { draftRegion, knownFrom } from './draft.ts';
import type { LegendStep, MapView } from './map-view.ts';

function steps(locale: Locale, breaks: Breaks | null, values: readonly number[]): LegendStep[] {
  if (!breaks) return [];
  const write = (value: number) => formatNumber(locale, value);
  const lows = [Math.min(...values), ...breaks];
  return lows.map((low, i) => {
    const next = lows[i + 1];
    const text = next === undefined ? `${write(low)}+` : formatRange(write(low), write(next - 1));
    return { class: (i + 1) as LegendStep['class'], text };
  });
}

/**
 * One indicator by region. `graded` colours by size: only for one programme, one period and one unit. Otherwise
 * reports of different programmes stand on the map side by side, in one tone, with their numbers.
 */
export async function indicatorView(
  locale: Locale,
  ask: { indicator: string; programme: string; beneficiary: string; vintage: '2022' | '2018' },
  view: {
    id: string;
    tab: string;
    title: string;
    /** Given the period of the reports, empty when they have several. */
    lead: (told: { period: string }) => string;
    legend: string;
    graded: boolean;
  },
): Promise<MapView> {
  const all = await atlas();
  const rows = await answer(mapIndicator, ask);
  const observations = rows.map(({ observation }) =>
    observation ? must(all.observations, observation) : null,
  );
  const values = observations.flatMap((row) => (row?.value != null ? [row.value] : []));
  const breaks = view.graded ? quantileBreaks(values) : null;
  const drafts = await Promise.all(
    rows.map(async ({ region }, i) => {
      const observation = observations[i];
      const known = observation ? knownFrom(locale, observation, breaks) : null;
      return draftRegion(locale, all, region, known, null, await pageOf(locale, region));
    }),
  );
  const told = observations.filter((row) => row !== null);
  const periods = new Set(
    told.map((row) => formatPeriod(locale, periodOf(row, must(all.indicators, row.indicator).measure))),
  );
  return {
    id: view.id,
    tab: view.tab,
    title: view.title,
    lead: view.lead({ period: periods.size === 1 ? [...periods].join('') : '' }),
    vintage: ask.vintage,
    coverage: told.length > 0 ? `${told.length}/${rows.length}` : '–',
    areas: drafts.map(({ area }) => area),
    rows: drafts.map(({ row }) => row),
    legend: { title: view.legend, steps: steps(locale, breaks, values) },
  };
}
