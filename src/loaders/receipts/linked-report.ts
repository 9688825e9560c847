import { type FigureView, figureView, periodOf } from '../../format/figure.ts';
import { formatPeriod } from '../../format/period.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Observation } from '../../model/observation.ts';
import { must } from '../../ledger/code-lists.ts';
import type { Atlas } from '../atlas.ts';

/** Another figure as a receipt names it: number with unit, what it counts, when, who says so. */
export type LinkedReport = { id: string; figure: FigureView; what: string; period: string; source: string };

/** An observation as one line of another one's receipt. */
export function linkedReport(locale: Locale, all: Atlas, row: Observation): LinkedReport {
  const indicator = must(all.indicators, row.indicator);
  return {
    id: row.id,
    figure: figureView(locale, row, true),
    what: indicator[`name_${locale}`],
    period: formatPeriod(locale, periodOf(row, indicator.measure), 'table'),
    source: row.source,
  };
}
