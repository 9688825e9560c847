import { formatDate } from '../../format/date.ts';
import { boundedOf, type FigureView, figureView, periodOf } from '../../format/figure.ts';
import { formatPeriod, periodWithoutBasis } from '../../format/period.ts';
import { publisherOf } from '../../format/publisher.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { MomentReport } from '../../ledger/moments/series.ts';
import { spanLength } from '../../ledger/moments/span-length.ts';
import { exactly } from '../../model/bounded.ts';
import type { Observation } from '../../model/observation.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { denominators, populationFigure, schoolsFigure } from '../denominators.ts';

/** Over how long a report counts: a flow between its ends, anything else at its date; null where a flow has not both. */
function lengthOf(row: Observation, measure: string): string | null {
  if (measure !== 'flow') return 'point';
  if (row.period_start === null || row.period_end === null) return null;
  return spanLength(row.period_start, row.period_end);
}

/** A report as a moment holds it. */
export function momentReport(locale: Locale, all: Atlas, row: Observation): MomentReport {
  const { measure } = must(all.indicators, row.indicator);
  return {
    figure: figureView(locale, row, false),
    bounded: boundedOf(row),
    suppressed: row.obs_status === 'Q',
    when: periodWithoutBasis(locale, periodOf(row, measure)),
    length: lengthOf(row, measure),
    publisher: publisherOf(locale, must(all.sources, row.source)),
  };
}

/** A row of people or of schools as a moment holds it: an exact number at a date, or of a year that is the same for all. */
export async function statisticReport(
  locale: Locale,
  kind: 'people' | 'schools',
  id: string,
): Promise<MomentReport> {
  const { population, schools } = await denominators();
  const { sources } = await atlas();
  const plain = (figure: FigureView, when: string, source: string): MomentReport => ({
    figure,
    bounded: exactly(Number(figure.value)),
    suppressed: false,
    when,
    length: 'point',
    publisher: publisherOf(locale, must(sources, source)),
  });
  if (kind === 'schools') {
    const row = must(schools, id);
    return plain(schoolsFigure(locale, row), row.school_year, row.source);
  }
  const row = must(population, id);
  const when = row.reference_date ? formatDate(locale, row.reference_date, 'table') : String(row.year);
  return plain(populationFigure(locale, row), when, row.source);
}

/** What heads a moment of reports: their one period where they share it, else their year, or that they have none. */
export function momentLabel(
  locale: Locale,
  all: Atlas,
  rows: readonly Observation[],
  moment: string,
): string {
  const periods = new Set(
    rows.map((row) => formatPeriod(locale, periodOf(row, must(all.indicators, row.indicator).measure))),
  );
  if (periods.size === 1) return [...periods].join('');
  const year = /^\d{4}/.exec(moment)?.[0];
  return year ?? translator(locale)('chart.undated.short');
}
