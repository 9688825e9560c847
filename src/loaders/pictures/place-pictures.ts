import { numberPhrase } from '../../format/number-phrase.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { centreMap } from '../../maps/centre-map.ts';
import { DISTRICT_MAP_SIZES, type DistrictMapSize } from '../../maps/district-layout.ts';
import { districtMap } from '../../maps/district-map.ts';
import type { LegendItem } from '../../pictures/legend.ts';
import { boundaries, regions } from '../boundaries.ts';
import { document } from '../document.ts';
import type { RegionMap } from '../region-page/region-map.ts';
import { centrePlaces } from '../subjects/centre-places.ts';
import type { Register } from '../subjects/register.ts';
import { centreRows } from '../views/place-rows.ts';
import { drawingOf } from './drawing.ts';
import { footOf } from './foot.ts';
import { countryMap } from './map-pictures.ts';
import type { Form, Picture } from './picture.ts';

const STATE = { planned: 'status.planned', 'not-stated': 'status.not_stated' } as const;

/** The register on the map of the country. */
export const placesPicture = (locale: Locale, page: string, register: Register): Picture => ({
  locale,
  page,
  id: 'places',
  async tell() {
    const t = translator(locale);
    const { places, unplaced } = await centrePlaces(locale, register);
    const layout = await regions('2022');
    const shapes = await boundaries('regions-2022');
    const states = new Set(places.flatMap(({ marks }) => marks.map(({ state }) => state)));
    return {
      ...countryMap(layout, { places }, (parts, size) =>
        centreMap({ document, layout, regions: shapes, size, places: parts.places, label: '' }),
      ),
      table: { head: [t('centres.map.title')], rows: places.map(({ label }) => [label]) },
      title: t('centres.map.title'),
      lead: [
        t('centres.map.lead', { n: register.open - unplaced.length, total: register.open }),
        `${t('map.symbol_place')}.`,
        t('centres.map.counts'),
      ].join(' '),
      description: places.map(({ label }) => label).join('; '),
      legend: [
        ...register.groups.map(({ group, name }): LegendItem => ({
          kind: 'mark',
          group,
          state: 'open',
          text: name,
        })),
        ...(['planned', 'not-stated'] as const)
          .filter((state) => states.has(state))
          .map((state): LegendItem => ({ kind: 'mark', group: 'other', state, text: t(STATE[state]) })),
      ],
      foot: await footOf(locale, { publishers: [t('centres.register.name')], hasBorders: true }),
    };
  },
  rows: async () => centreRows(locale, (await centrePlaces(locale, register)).placed),
});

/** The drawing of a file is that of a desk. */
function sizeOf(form: Form): DistrictMapSize {
  const size = DISTRICT_MAP_SIZES.find(({ name }) => name === (form === 'narrow' ? 'narrow' : 'wide'));
  if (!size) throw new Error(`map of districts has no size: ${form}`);
  return size;
}

/** A region with its districts and its centres. */
export const districtsPicture = (locale: Locale, page: string, map: RegionMap): Picture => ({
  locale,
  page,
  id: 'map',
  async tell() {
    const t = translator(locale);
    const marks = map.legend.map(({ group, state, name, n }): LegendItem => {
      const text = state === 'open' ? name : `${name} (${t(STATE[state])})`;
      return { kind: 'mark', group, state, text: `${text}: ${n}` };
    });
    const hasWashed = map.input.centres.some(({ district }) => district);
    return {
      parts: map.input,
      forms: ['narrow', 'wide'],
      borrowed: null,
      draw: (form) => drawingOf(districtMap(map.input, { document, size: sizeOf(form), label: '' })),
      table: {
        head: [t('table.district'), t('region.register'), t('status.planned')],
        rows: map.districts.map(({ name, figure, gap, planned }) => [name, figure ?? gap, planned ?? '–']),
      },
      title: map.label,
      lead: map.isFormer ? `${t('region.map.former')}.` : '',
      description: map.districts.map(({ name }) => name).join('; '),
      legend: [
        ...marks,
        ...(hasWashed ? [{ kind: 'swatch', look: 'washed', text: t('region.map.washed') } as const] : []),
        ...map.planned.map(({ value }): LegendItem => ({
          kind: 'ring',
          text: t('region.planned.unplaced', { n: numberPhrase(locale, Number(value)) }),
        })),
      ],
      foot: [
        ...map.cautions.map((caution) => caution.replace(/\.$/, '')),
        ...(await footOf(locale, {
          publishers: marks.length > 0 ? [t('centres.register.name')] : [],
          hasBorders: true,
        })),
      ],
    };
  },
  rows: () => centreRows(locale, map.placed),
});
