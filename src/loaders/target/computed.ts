import { type FigureView, receiptPath } from '../../format/figure.ts';
import { formatDifference, intervalText } from '../../format/interval.ts';
import { formatPercent } from '../../format/percent.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Interval } from '../../model/interval.ts';
import { intervalOf } from '../../model/interval.ts';
import type { BackTest } from '../../model/progress/back-test.ts';
import type { Stretch } from '../../model/progress/pace.ts';
import type { Tracked } from './tracked.ts';

type Kind = 'share' | 'planned' | 'ratio' | 'pace' | 'needed' | 'predicted' | 'error';

/** How a computed number of a promise is written: decimals and whether it is a percentage. */
const WRITTEN: Readonly<Record<Kind, { decimals: number; percent?: true }>> = {
  share: { decimals: 0, percent: true },
  planned: { decimals: 0 },
  ratio: { decimals: 0, percent: true },
  pace: { decimals: 1 },
  needed: { decimals: 1 },
  predicted: { decimals: 0 },
  error: { decimals: 0 },
};

/** The days of a report as the data writes them. */
const dayOf = ({ reports }: Tracked, id: string): string =>
  reports.find(({ row }) => row.id === id)?.row.period_end ?? '';

/** A number that is computed of a promise; it leads to the receipt of `report`. Null when it can't be told. */
function view(
  locale: Locale,
  kind: Kind,
  tracked: Tracked,
  { interval, period, report }: { interval: Interval | null; period: string; report: string },
): FigureView | null {
  const { decimals, percent } = WRITTEN[kind];
  const scaled =
    percent && interval ? { ...interval, low: interval.low * 100, high: interval.high * 100 } : interval;
  const told = scaled && intervalText(locale, scaled, decimals);
  const row = tracked.reports.find((one) => one.row.id === report)?.row;
  if (!scaled || !told || !row) return null;
  const text = kind === 'error' ? formatDifference(locale, scaled, decimals) : told.text;
  return {
    value: String(told.value),
    code: `promise-${kind}:${tracked.commitment.id}@${tracked.promised.area}@${period}`,
    text: percent ? formatPercentText(locale, text) : text,
    words: kind === 'error' ? null : percent ? formatPercentText(locale, told.words) : told.words,
    href: receiptPath(locale, row),
    plan: kind === 'planned' || kind === 'needed',
  };
}

const formatPercentText = (locale: Locale, written: string): string =>
  formatPercent(locale, 0).replace('0', written);

/** What is computed at the latest report of a promise; null where it can't be told. */
export function computedFigures(locale: Locale, tracked: Tracked) {
  const { progress, commitment } = tracked;
  const report = progress.latest?.id ?? '';
  const period = dayOf(tracked, report);
  const at = (kind: Kind, interval: Interval | null, when = period) =>
    view(locale, kind, tracked, { interval, period: when, report });
  return {
    share: at('share', progress.share && intervalOf(progress.share)),
    planned: at('planned', progress.planned),
    ratio: at('ratio', progress.status.ratio),
    pace: progress.pace && paceFigure(locale, tracked, progress.pace),
    needed: at('needed', progress.needed, `${period}/${commitment.due ?? ''}`),
  };
}

/** The pace of a stretch, a month. */
export function paceFigure(
  locale: Locale,
  tracked: Tracked,
  { first, last, perMonth }: Stretch,
): FigureView | null {
  const period = `${dayOf(tracked, first.id)}/${dayOf(tracked, last.id)}`;
  return view(locale, 'pace', tracked, { interval: perMonth, period, report: last.id });
}

/** What the method would have said of a report, and by how much it was wrong. */
export function testFigures(locale: Locale, tracked: Tracked, { report, predicted, error }: BackTest) {
  const shared = { period: dayOf(tracked, report.id), report: report.id };
  return {
    predicted: view(locale, 'predicted', tracked, { interval: predicted, ...shared }),
    error: view(locale, 'error', tracked, { interval: error, ...shared }),
  };
}

/** The row of a report by its id; throws for one that is not the promise's. */
export const reportRow = ({ reports }: Tracked, id: string) =>
  must(new Map(reports.map(({ row }) => [row.id, row])), id);
