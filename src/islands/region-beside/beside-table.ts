import type { FigureView } from '../../format/figure.ts';
import { translator } from '../../format/translator.ts';
import type { MomentName } from '../../ledger/moments/address.ts';
import { PEOPLE, ratedReport, reportOn } from '../../ledger/moments/beside.ts';
import { sideOf } from '../../ledger/moments/sides.ts';
import { type Child, elementMaker } from '../../maps/moments/make-element.ts';
import { rateFigure } from '../../maps/moments/rate-figure.ts';
import { figureLink, sideCells } from '../../maps/moments/side-cells.ts';
import { fetchChosen, fetchSeries, fetchTerritory } from '../compare/moments-data.ts';
import { pageLocale, pageWords } from '../page-locale.ts';

/** What the table is of: `pages` are regions in the order of their rows, `KZ` the country; `own` is drawn strongly. */
export type BesideOptions = { name: MomentName; pages: readonly string[]; own: string; country: string };

/**
 * Regions with their numbers of one moment and bars on one scale: per 100 000 people wherever every number can be
 * told so, else as counted; then the country, which is all of them, has no bar. Fails where data can't be had.
 */
export async function besideTable({ name, pages, own, country }: BesideOptions): Promise<HTMLElement> {
  const locale = pageLocale();
  const [chosen, people, territory] = await Promise.all([
    fetchChosen(locale, name),
    fetchSeries(locale, PEOPLE),
    fetchTerritory(locale),
    pageWords(),
  ]);
  const t = translator(locale);
  const make = elementMaker(document);
  const { series, moment } = chosen;
  const rows = pages.map((page) => {
    const report = reportOn(series, moment, page, territory);
    const rate = report && ratedReport(series, report, page, people, territory);
    return {
      page,
      region: territory.regions.find(({ id }) => id === page),
      report,
      size: report?.bounded?.value ?? null,
      rate: rate?.value ?? null,
      rateView: report && rate ? rateFigure(locale, series, page, report, rate) : null,
    };
  });
  const told = rows.filter(({ report }) => report);
  const isRated = told.length > 0 && told.every(({ rate }) => rate !== null);
  const sizeOf = (row: (typeof rows)[number]) =>
    isRated ? row.rate : row.page === 'KZ' && series.measure !== 'share' ? null : row.size;
  const max = Math.max(...rows.map((row) => sizeOf(row) ?? 0), Number.MIN_VALUE);

  const bar = (row: (typeof rows)[number]) => {
    const size = sizeOf(row);
    if (size === null) return null;
    const tone = row.page === own ? 'main' : row.page === 'KZ' ? 'context' : 'quiet';
    const made = make('span', { class: `beside__bar beside__bar--${tone}`, 'aria-hidden': 'true' });
    made.style.inlineSize = `${Math.max(0, (size / max) * 100)}%`;
    return made;
  };
  const cellsOf = (row: (typeof rows)[number]) => {
    if (row.page === 'KZ') return row.report ? [figureLink(make, row.report.figure)] : [t('val.no_data')];
    const side = sideOf(series, moment, row.page, territory);
    return sideCells(make, locale, row.page, side, chosen, row.region?.href ?? '');
  };
  const number = (label: string, children: readonly Child<HTMLElement>[]) =>
    make('td', { class: 'number', 'data-label': label }, ...children);
  const rated = (view: FigureView | null) => [view ? figureLink(make, view) : t('val.no_data')];
  const rateHead = t('region.comparison.rate');
  const title = `${series.title}, ${moment.label}`;
  return make(
    'table',
    { class: 'stack beside__table' },
    make('caption', {}, title),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, t('filter.region')),
        isRated ? make('th', { scope: 'col', class: 'number' }, rateHead) : null,
        make('th', { scope: 'col', class: 'number' }, series.unit),
        make('td', { class: 'beside__room' }),
      ),
    ),
    make(
      'tbody',
      {},
      ...rows.map((row) =>
        make(
          'tr',
          {},
          make(
            'th',
            { scope: 'row' },
            row.region ? make('a', { href: row.region.href }, row.region.head) : country,
          ),
          isRated ? number(rateHead, rated(row.rateView)) : null,
          number(series.unit, cellsOf(row)),
          make('td', { class: 'beside__room' }, bar(row)),
        ),
      ),
    ),
  );
}
