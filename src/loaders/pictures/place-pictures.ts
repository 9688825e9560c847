import { numberPhrase } from '../../format/number-phrase.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { centreMap } from '../../maps/centre-map.ts';
import { DISTRICT_MAP_SIZES, type DistrictMapSize } from '../../maps/district-layout.ts';
import { districtMap } from '../../maps/district-map.ts';
import type { LegendItem } from '../../pictures/legend.ts';
import { PICTURE_MAP } from '../../pictures/picture-map.ts';
import { standAlone } from '../../pictures/standalone.ts';
import { boundaries, regions } from '../boundaries.ts';
import { document } from '../document.ts';
import type { RegionMap } from '../region-page/region-map.ts';
import { centrePlaces } from '../subjects/centre-places.ts';
import type { Register } from '../subjects/register.ts';
import { centreRows } from '../views/place-rows.ts';
import { drawingOf } from './drawing.ts';
import { footOf } from './foot.ts';
import { outlinesOf } from './map-pictures.ts';
import type { Picture } from './picture.ts';

const STATE = { planned: 'status.planned', 'not-stated': 'status.not_stated' } as const;

/** The register on the map of the country. */
export const placesPicture = (locale: Locale, page: string, register: Register): Picture => ({
  locale,
  page,
  id: 'places',
  async draw() {
    const t = translator(locale);
    const { places, unplaced } = await centrePlaces(locale, register);
    const layout = await regions('2022');
    const drawing = centreMap({
      document,
      layout,
      regions: await boundaries('regions-2022'),
      size: PICTURE_MAP,
      places,
      label: '',
    });
    standAlone(drawing, outlinesOf(layout));
    const states = new Set(places.flatMap(({ marks }) => marks.map(({ state }) => state)));
    return {
      drawing,
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

/** A region with its districts and its centres. */
export const districtsPicture = (locale: Locale, page: string, map: RegionMap): Picture => ({
  locale,
  page,
  id: 'map',
  async draw() {
    const t = translator(locale);
    const size = DISTRICT_MAP_SIZES[0] as DistrictMapSize;
    const marks = map.legend.map(({ group, state, name, n }): LegendItem => {
      const text = state === 'open' ? name : `${name} (${t(STATE[state])})`;
      return { kind: 'mark', group, state, text: `${text}: ${n}` };
    });
    const hasWashed = map.input.centres.some(({ district }) => district);
    return {
      drawing: drawingOf(districtMap(map.input, { document, size, label: '' })),
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
