import { boundedWords, formatBounded } from '../../format/bounded.ts';
import { formatCount } from '../../format/count.ts';
import type { FigureView } from '../../format/figure.ts';
import { formatMoney } from '../../format/money.ts';
import { formatNumber } from '../../format/number.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Chosen } from '../../ledger/moments/compare.ts';
import type { RegionSeries } from '../../ledger/moments/series.ts';
import type { Side } from '../../ledger/moments/sides.ts';
import type { Bounded } from '../../model/bounded.ts';
import type { Child, MakeElement } from './make-element.ts';

/** A number that leads to its receipt, as pages show it: eyes get the sign, screen readers the words. */
export function figureLink<Made>(make: MakeElement<Made>, view: FigureView): Made {
  return make(
    'span',
    { class: 'figure--text' },
    make(
      'a',
      { class: 'figure-link', href: view.href },
      make(
        'data',
        { class: 'figure', value: view.value, 'data-figure': view.code },
        make('span', { 'aria-hidden': 'true' }, view.text),
        make('span', { class: 'visually-hidden' }, view.words ?? view.text),
      ),
    ),
  );
}

/** Writes numbers of a series that we computed: money with its scale, people and schools in full as their tables do. */
export function writerOf(locale: Locale, series: RegionSeries): (value: number) => string {
  if (series.isMoney) return (value) => formatMoney(locale, value);
  return series.isStatistic ? (value) => formatNumber(locale, value) : (value) => formatCount(locale, value);
}

/** A number of ours: its receipt is the row of the table that holds what it was made from. */
export function computed(
  code: string,
  href: string,
  value: Bounded,
  text: string,
  words: string,
): FigureView {
  return {
    value: String(value.value),
    code,
    text,
    words: value.qualifier === 'exact' ? null : words,
    href,
    plan: false,
  };
}

/** A sum of ours as a figure; `href` leads to the row that holds its parts. */
export function sumFigure(
  locale: Locale,
  { series, moment }: Chosen,
  page: string,
  value: Bounded,
  href: string,
): FigureView {
  const write = writerOf(locale, series);
  return computed(
    `sum:${series.id}@${page}@${moment.id}`,
    href,
    value,
    formatBounded(locale, value, write),
    boundedWords(locale, value, 'computed', write),
  );
}

/** What a cell of a table holds of one side: its numbers, our sum with its parts, or the reason why there is none. */
export function sideCells<Made>(
  make: MakeElement<Made>,
  locale: Locale,
  page: string,
  side: Side,
  chosen: Chosen,
  href: string,
): Child<Made>[] {
  const t = translator(locale);
  if (side.kind === 'missing') return [t('val.no_data')];
  if (side.kind === 'absent') return [t('compare.absent')];
  if (side.kind === 'unsummed') return [t('compare.why.parts')];
  if (side.kind === 'reports')
    return side.reports.flatMap(({ figure }, i) => [i > 0 ? '; ' : null, figureLink(make, figure)]);
  return [
    figureLink(make, sumFigure(locale, chosen, page, side.value, href)),
    make(
      'span',
      { class: 'pair__sum' },
      `${t('compare.sum')}: `,
      ...side.parts.flatMap(({ region, report }, i) => [
        `${i > 0 ? ' + ' : ''}${region.short} `,
        figureLink(make, report.figure),
      ]),
    ),
  ];
}
