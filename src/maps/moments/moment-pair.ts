import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { type Chosen, compareMoments } from '../../ledger/moments/compare.ts';
import type { Territory } from '../../ledger/moments/series.ts';
import type { Breaks } from '../classes.ts';
import type { RegionLayout } from '../layout.ts';
import type { MapSize } from '../map-sizes.ts';
import { regionMap } from '../region-map.ts';
import type { MakeElement } from './make-element.ts';
import { momentMap, pairBreaks } from './moment-map.ts';
import { pairLegend } from './pair-legend.ts';
import { headOf, pairTable } from './pair-table.ts';

/** Two drawings of a map that takes half a page on a desk: text on them is never under 12 px. */
export const PAIR_SIZES: readonly MapSize[] = [
  {
    name: 'middle',
    width: 632,
    names: 'tile',
    nameSize: 12,
    valueSize: 15,
    disc: 14,
    discSize: 12,
    ring: 10,
  },
  { name: 'narrow', width: 390, names: 'none', nameSize: 12, valueSize: 13, disc: 13, discSize: 12, ring: 8 },
];

export type PairOptions = {
  locale: Locale;
  /** Makes ids unique on the page. */
  key: string;
  left: Chosen;
  right: Chosen;
  territory: Territory;
  layouts: Readonly<Record<'2022' | '2018', RegionLayout>>;
  /** Whose borders and which edition: the last words under each map. */
  foot: string;
};

/**
 * Two maps side by side and the table of both, with the change from the left to the right where it may be told and
 * the reason where it may not. Drawn with the outlines and patterns that the page holds; the document draws the maps,
 * `make` makes all else.
 */
export function momentPair<Made>(document: Document, make: MakeElement<Made>, options: PairOptions): Made {
  const { locale, key, left, right, territory } = options;
  const t = translator(locale);
  const comparison = compareMoments(left, right, territory);
  const [leftBreaks, rightBreaks] = pairBreaks(left, right);
  return make(
    'div',
    { class: 'pair' },
    make(
      'div',
      { class: 'pair__maps' },
      sideFigure(document, make, options, 'left', leftBreaks),
      sideFigure(document, make, options, 'right', rightBreaks),
    ),
    make('p', { class: 'pair__say', 'aria-hidden': 'true' }, t('compare.hint')),
    comparison.why
      ? make(
          'p',
          { class: 'pair__why' },
          make('strong', {}, `${t('compare.cannot')}.`),
          ` ${t(`compare.why.${comparison.why}`)}`,
        )
      : make('p', { class: 'pair__why' }, t('compare.change.lead')),
    pairTable(make, { locale, key, left, right, comparison, territory }),
  );
}

function sideFigure<Made>(
  document: Document,
  make: MakeElement<Made>,
  { locale, key, left, right, territory, layouts, foot }: PairOptions,
  side: 'left' | 'right',
  breaks: Breaks | null,
): Made {
  const t = translator(locale);
  const chosen = side === 'left' ? left : right;
  const { series, moment } = chosen;
  const drawn = momentMap(locale, chosen, territory, breaks);
  const vintage = t(`map.vintage.${moment.vintage === '2022' ? '20' : '17'}`);
  const summary = `${key}-${side}-summary`;
  const label = t('map.label', { indicator: series.title, period: moment.label });
  const drawings = PAIR_SIZES.map((size) => {
    const svg = regionMap({ document, layout: layouts[moment.vintage], size, areas: drawn.areas, label });
    svg.setAttribute('aria-describedby', summary);
    return svg;
  });
  const publishers = new Set(
    moment.cells.flatMap(({ reports }) => reports.map(({ publisher }) => publisher)),
  );
  const told = [
    t('map.coverage', { n: drawn.told, total: drawn.areas.length }),
    t('chart.sources', { sources: [...publishers].join(', ') }),
    foot,
  ];
  return make(
    'figure',
    { class: 'pair__side', 'data-side': side, 'aria-label': headOf(chosen, chosen === left ? right : left) },
    make('h3', { class: 'pair__title' }, series.title),
    make('p', { class: 'pair__when' }, make('b', {}, moment.label), ` · ${vintage}`),
    series.lead ? make('p', { class: 'pair__lead' }, series.lead) : null,
    make('p', { class: 'visually-hidden', id: summary }, drawn.summary),
    make('div', { class: 'bleed' }, ...drawings),
    pairLegend(document, make, locale, drawn),
    make('figcaption', { class: 'picture-foot' }, make('span', {}, told.join(' · '))),
  );
}
