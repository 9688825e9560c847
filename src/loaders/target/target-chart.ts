import type { TargetPath } from '../../charts/target-path.ts';
import { boundedOf, figureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { intervalOf } from '../../model/interval.ts';
import { type DaySpan, daySpan, isoDay } from '../../model/progress/day-span.ts';
import { stockAt } from '../../model/progress/forecast.ts';
import type { Tracked } from './tracked.ts';

/** How far the axis of time goes beyond the last promise, in years: a slow pace still leads somewhere. */
const YEARS_AHEAD = 2;

const yearOf = (day: number): number => Number(isoDay(day).slice(0, 4));

/** Reports with the undated ones by their number: they stand in one column of the picture. */
function inColumn(reports: Tracked['reports']): Tracked['reports'] {
  const undated = reports.filter(({ row }) => row.period_end === null);
  undated.sort((a, b) => (a.row.value ?? 0) - (b.row.value ?? 0));
  return [...undated, ...reports.filter(({ row }) => row.period_end !== null)];
}

/** What the picture of a promise and of those beside it shows, in a page's language; null without any date. */
export function targetChart(
  locale: Locale,
  main: Tracked,
  beside: readonly Tracked[],
): { path: TargetPath; from: number; to: number } | null {
  const t = translator(locale);
  const { goal, progress, reports, promised } = main;
  const { latest, pace, paces } = progress;
  const dues = [main, ...beside].flatMap(({ goal: { due } }) => due ?? []);
  const starts = [goal.start, ...progress.dated.map(({ when }) => when)].flatMap((span) => span ?? []);
  if (dues.length === 0 || starts.length === 0) return null;
  const first = yearOf(Math.min(...starts.map(({ from }) => from)));
  const lastYear = yearOf(Math.max(...dues.map(({ to }) => to))) + YEARS_AHEAD;
  const to = daySpan(String(lastYear)).to;
  const end: DaySpan = { from: to, to };
  const value = promised.value ?? 0;

  const ahead = (() => {
    const slowToFast = latest && paces && stockAt(latest, paces, end);
    const middle = latest && pace && stockAt(latest, pace.perMonth, end);
    const now = latest && intervalOf(latest.value);
    if (!latest || !slowToFast || !middle || !now) return null;
    if (![slowToFast.low, slowToFast.high, middle.low, now.low].every(Number.isFinite)) return null;
    return {
      ...{ day: latest.when.to, value: now.low, on: to },
      ...{ low: slowToFast.low, middle: (middle.low + middle.high) / 2, high: slowToFast.high },
      label: t('target.chart.ahead'),
    };
  })();

  return {
    from: daySpan(String(first)).from,
    to,
    path: {
      reports: inColumn(reports).map(({ row, used }) => {
        const qualifier = boundedOf(row)?.qualifier;
        return {
          id: row.id,
          when: row.period_end === null ? null : daySpan(row.period_end),
          value: row.value ?? 0,
          text: figureView(locale, row, false).text,
          open:
            qualifier === 'at_least' ? ('up' as const) : qualifier === 'at_most' ? ('down' as const) : null,
          used,
        };
      }),
      promises: [...beside, main]
        .flatMap((one) => {
          const { due } = one.goal;
          if (!due) return [];
          const year = String(yearOf(due.to));
          const same = one.promised.value === value;
          const n = figureView(locale, one.promised, false).text;
          const label =
            one === main
              ? t('target.chart.goal', { year })
              : same
                ? t('target.chart.other', { year })
                : t('target.chart.plan', { n, year });
          return [
            {
              id: one.commitment.id,
              day: due.to,
              value: one.promised.value ?? 0,
              short: same ? year : n,
              label,
            },
          ];
        })
        .sort((a, b) => a.day - b.day),
      planned:
        goal.start && goal.due
          ? { start: goal.start, due: goal.due, value, label: t('target.chart.path') }
          : null,
      ahead,
    },
  };
}
