import { boundedWords, formatBounded } from '../../format/bounded.ts';
import type { FigureView } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { MomentReport, RegionSeries } from '../../ledger/moments/series.ts';
import type { Bounded } from '../../model/bounded.ts';

/** A rate of ours as a figure: its receipt is that of the report it was made from. `page` may be the country. */
export function rateFigure(
  locale: Locale,
  series: RegionSeries,
  page: string,
  report: MomentReport,
  rate: Bounded,
): FigureView {
  const write = (value: number) => formatNumber(locale, value);
  const [, , period = ''] = report.figure.code.split('@');
  return {
    value: String(rate.value),
    code: `per-100000:${series.id}@${page}@${period}`,
    text: formatBounded(locale, rate, write),
    words: rate.qualifier === 'exact' ? null : boundedWords(locale, rate, 'computed', write),
    href: report.figure.href,
    plan: false,
  };
}
