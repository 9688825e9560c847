import { boundedChangeWords, formatBoundedChange } from '../../format/change.ts';
import { makeComparator } from '../../format/compare.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Chosen, ComparedRow, Comparison } from '../../ledger/moments/compare.ts';
import type { Territory } from '../../ledger/moments/series.ts';
import type { Child, MakeElement } from './make-element.ts';
import { computed, figureLink, sideCells, writerOf } from './side-cells.ts';

/** What the table of a pair is made of; `key` makes the ids of its rows unique on the page. */
export type PairTable = {
  locale: Locale;
  key: string;
  left: Chosen;
  right: Chosen;
  comparison: Comparison;
  territory: Territory;
};

/** Rows of both maps in the alphabet of the language, with the change where it may be told. */
export function pairTable<Made>(make: MakeElement<Made>, pair: PairTable): Made {
  const { locale, key, left, right, comparison, territory } = pair;
  const t = translator(locale);
  const names = new Map(
    territory.regions.filter(({ id, page }) => id === page).map((one) => [one.page, one]),
  );
  const compare = makeComparator(locale);
  const nameOf = (page: string) => names.get(page)?.head ?? page;
  const rows = comparison.rows.toSorted((a, b) => compare(nameOf(a.page), nameOf(b.page)));
  const heads = [headOf(left, right), headOf(right, left)];
  const hasChange = comparison.why === null;

  const changeCell = ({ page, difference }: ComparedRow): Child<Made> => {
    if (!difference) return null;
    if (difference.kind === 'cannot') return t(`compare.why.${difference.why}`);
    const write = writerOf(locale, left.series);
    return figureLink(
      make,
      computed(
        `change:${left.series.id}@${page}@${left.moment.id}/${right.moment.id}`,
        `#${key}-${page}`,
        difference.value,
        formatBoundedChange(locale, difference.value, write),
        boundedChangeWords(locale, difference.value, write),
      ),
    );
  };

  const cell = (label: string, ...children: Child<Made>[]) =>
    make('td', { class: 'number', 'data-label': label }, ...children);
  const head = (text: string) => make('th', { scope: 'col', class: 'number' }, text);
  const changed = t('compare.change');
  return make(
    'table',
    { class: 'stack pair__table' },
    make(
      'caption',
      { class: 'visually-hidden' },
      t('compare.table', { left: heads[0] ?? '', right: heads[1] ?? '' }),
    ),
    make(
      'thead',
      {},
      make(
        'tr',
        {},
        make('th', { scope: 'col' }, t('filter.region')),
        ...heads.map(head),
        hasChange ? head(changed) : null,
      ),
    ),
    make(
      'tbody',
      {},
      ...rows.map((row) =>
        make(
          'tr',
          { id: `${key}-${row.page}`, 'data-row': row.page },
          make(
            'th',
            { scope: 'row' },
            make('a', { href: names.get(row.page)?.href ?? '' }, nameOf(row.page)),
          ),
          cell(heads[0] ?? '', ...sideCells(make, locale, row.page, row.left, left, `#${key}-${row.page}`)),
          cell(heads[1] ?? '', ...sideCells(make, locale, row.page, row.right, right, `#${key}-${row.page}`)),
          hasChange ? cell(changed, changeCell(row)) : null,
        ),
      ),
    ),
  );
}

/** What heads a side's column: the moment, and its indicator where the other side has another. */
export function headOf(side: Chosen, other: Chosen): string {
  return side.series.id === other.series.id
    ? side.moment.label
    : `${side.series.title}, ${side.moment.label}`;
}
