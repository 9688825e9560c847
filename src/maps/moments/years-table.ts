import { makeComparator } from '../../format/compare.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { RegionSeries, Territory } from '../../ledger/moments/series.ts';
import type { RegionYears } from '../../ledger/moments/years.ts';
import type { MakeElement } from './make-element.ts';
import { sideCells } from './side-cells.ts';

/** All numbers of a series: a row a region, in the alphabet of the language, a column a moment. */
export function yearsTable<Made>(
  make: MakeElement<Made>,
  {
    locale,
    series,
    territory,
    rows,
  }: { locale: Locale; series: RegionSeries; territory: Territory; rows: readonly RegionYears[] },
): Made {
  const t = translator(locale);
  const compare = makeComparator(locale);
  const named = rows.map((row) => ({
    ...row,
    region: territory.regions.find(({ id }) => id === row.page),
  }));
  return make(
    'table',
    { class: 'stack years__table' },
    make('caption', { class: 'visually-hidden' }, t('map.table.caption', { indicator: series.title })),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, t('filter.region')),
        ...series.moments.map(({ label }) => make('th', { scope: 'col', class: 'number' }, label)),
      ),
    ),
    make(
      'tbody',
      {},
      ...named
        .toSorted((a, b) => compare(a.region?.head ?? '', b.region?.head ?? ''))
        .map(({ page, sides, region }) =>
          make(
            'tr',
            { id: `years-${page}` },
            make('th', { scope: 'row' }, make('a', { href: region?.href ?? '' }, region?.head ?? page)),
            ...sides.map((side, i) => {
              const moment = series.moments[i];
              if (!moment) throw new Error(`side without a moment: ${series.id} ${page}`);
              return make(
                'td',
                { class: 'number', 'data-label': moment.label },
                ...sideCells(make, locale, page, side, { series, moment }, `#years-${page}`),
              );
            }),
          ),
        ),
    ),
  );
}
