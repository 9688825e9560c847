import { periodOf } from '../../format/figure.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quantileBreaks } from '../../maps/classes.ts';
import { legendSteps } from '../../maps/legend-steps.ts';
import { mapIndicator } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { draftRegion, knownFrom } from '../../maps/region-draft.ts';
import type { MapView } from '../../maps/map-view.ts';
import { toldRows } from './told-rows.ts';

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
  const drafts = rows.map(({ region }, i) => {
    const observation = observations[i];
    const known = observation ? knownFrom(locale, observation, breaks) : null;
    return {
      ...draftRegion(locale, all, region, known, null, pageOf(locale, all, region)),
      known,
      counted: 'exact' as const,
    };
  });
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
    ...(await toldRows(locale, drafts)),
    legend: { title: view.legend, steps: legendSteps(locale, breaks, values) },
  };
}
