import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { RegionLayout } from '../../maps/layout.ts';
import { MAP_SIZES, type MapSize } from '../../maps/map-sizes.ts';
import type { MapView } from '../../maps/map-view.ts';
import { linesOf } from '../../maps/region-draft.ts';
import { regionMap } from '../../maps/region-map.ts';
import { mapLegend } from '../../pictures/map-legend.ts';
import { PICTURE_MAP } from '../../pictures/picture-map.ts';
import { standAlone } from '../../pictures/standalone.ts';
import { atlas } from '../atlas.ts';
import { regions } from '../boundaries.ts';
import { document } from '../document.ts';
import { footOf, publishersOf } from './foot.ts';
import { isRegisterCount } from '../views/figure-rows.ts';
import { mapRows } from '../views/map-rows.ts';
import { areaRows } from '../views/place-rows.ts';
import type { Form, Picture, PictureTable, Told } from './picture.ts';

const OUTLINES = new WeakMap<RegionLayout, ReadonlyMap<string, string>>();

/** Finds an outline of a layout by the id that drawings borrow it by. */
function outlinesOf(layout: RegionLayout): (id: string) => string {
  const known = OUTLINES.get(layout) ?? new Map(layout.shapes.map(({ id, d }) => [`shape-${id}`, d]));
  OUTLINES.set(layout, known);
  return (id) => must(known, id);
}

/** Frames of other sites begin at 280 px, and columns of articles are 600 to 700 wide: text is never under 12 px. */
const FRAME_WIDTHS = { narrow: 330, middle: 620, wide: 1200 } as const;

const sizeOf = (form: Form): MapSize => {
  const size = MAP_SIZES.find(({ name }) => name === form);
  return size && form !== 'picture' ? { ...size, width: FRAME_WIDTHS[form] } : PICTURE_MAP;
};

/** How a map of the country is told: `parts` is what its drawing is made of, `markup` draws it at a size. */
export const countryMap = <Parts>(
  layout: RegionLayout,
  parts: Parts,
  drawn: (parts: Parts, size: MapSize) => Element,
): Pick<Told, 'parts' | 'forms' | 'borrowed' | 'draw'> => ({
  parts: { ...parts, layout },
  forms: ['narrow', 'middle', 'wide'],
  borrowed: layout,
  draw(form) {
    const drawing = drawn(parts, sizeOf(form));
    standAlone(drawing, form === 'picture' ? outlinesOf(layout) : null);
    return drawing;
  },
});

function tableOf(locale: Locale, view: MapView): PictureTable {
  const t = translator(locale);
  const hasPlans = view.rows.some(({ planned }) => planned);
  const hasPeriods = view.rows.some(({ report }) => report);
  return {
    head: [
      t('filter.region'),
      view.legend.title,
      ...(hasPlans ? [t('status.planned')] : []),
      ...(hasPeriods ? [t('filter.period')] : []),
    ],
    rows: view.rows.map(({ name, figure, gap, planned, report }) => [
      name,
      figure ?? gap,
      ...(hasPlans ? [planned ?? '–'] : []),
      ...(hasPeriods ? [report?.period ?? ''] : []),
    ]),
  };
}

async function tellView(locale: Locale, view: MapView): Promise<Told> {
  const t = translator(locale);
  const layout = await regions(view.vintage);
  const told = view.rows.filter(({ figure, planned }) => figure || planned);
  const publishers = await publishersOf(
    locale,
    view.rows.flatMap(({ report }) => (report ? [report.source] : [])),
  );
  // A number without a report of its own is a count of ours: of the register's centres, or of reports.
  const isRegister = view.rows.some(({ figure }) => figure && isRegisterCount(figure.code));
  return {
    ...countryMap(layout, { areas: view.areas }, ({ areas }, size) =>
      regionMap({ document, layout, size, areas, label: '' }),
    ),
    table: tableOf(locale, view),
    title: view.title,
    lead: `${view.lead} ${t(`map.vintage.${view.vintage === '2022' ? '20' : '17'}`)}.`,
    description: view.summary,
    legend: mapLegend(
      locale,
      view,
      view.rows.some(({ figure }) => figure?.words),
    ),
    foot: [
      t('map.coverage', { n: told.length, total: view.rows.length }),
      ...(await footOf(locale, {
        publishers: [...publishers, ...(isRegister ? [t('centres.register.name')] : [])],
        hasBorders: true,
      })),
    ],
  };
}

/** The maps of a page by indicator; a subject that no report breaks down has none. */
export function mapPictures(locale: Locale, page: string, views: readonly MapView[]): Picture[] {
  return views
    .filter(({ coverage }) => coverage !== '–')
    .map((view) => ({
      locale,
      page,
      id: `map-${view.id}`,
      tell: () => tellView(locale, view),
      rows: () => mapRows(locale, view),
    }));
}

/** The regions of a vintage with their names and no number. */
export function namesPicture(locale: Locale, page: string, vintage: '2022' | '2018'): Picture {
  return {
    locale,
    page,
    id: `map-${vintage}`,
    async tell() {
      const t = translator(locale);
      const { areaNames } = await atlas();
      const layout = await regions(vintage);
      const areas = [...layout.places.keys()].map((id) => ({
        id,
        name: linesOf(must(areaNames, id)[`short_${locale}`]),
        tile: must(areaNames, id)[`tile_${locale}`],
        label: must(areaNames, id)[`long_${locale}`],
        href: '',
        mark: { state: 'reported', text: '' } as const,
        planned: null,
      }));
      const number = t(`map.vintage.${vintage === '2022' ? '20' : '17'}`);
      return {
        ...countryMap(layout, { areas }, (parts, size) =>
          regionMap({ document, layout, size, areas: parts.areas, label: '' }),
        ),
        table: { head: [t('filter.region')], rows: areas.map(({ label }) => [label]) },
        title: `${t('regions.map.title')}: ${number}`,
        lead: '',
        description: areas.map(({ label }) => label).join('; '),
        legend: [],
        foot: await footOf(locale, { publishers: [], hasBorders: true }),
      };
    },
    rows: async () => areaRows(locale, (await regions(vintage)).places.keys()),
  };
}
