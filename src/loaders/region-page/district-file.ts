import type { GeoProjection } from 'd3';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { pageOf } from '../../ledger/region-page.ts';
import type { DistrictFile, DistrictWords, FileCentre, FileDistrict } from '../../maps/district-file.ts';
import { countryFrame, countryPlace, districtTopology } from '../../maps/district-topology.ts';
import { type InnerSpot, innerSpot } from '../../maps/inner-spot.ts';
import { ringsOf } from '../../maps/rings.ts';
import { atlas } from '../atlas.ts';
import { boundaries, regions } from '../boundaries.ts';
import type { RegisterRow } from '../subjects/register.ts';
import { districtCentre } from './district-row.ts';
import { type RegionMap, regionMap } from './region-map.ts';
import { regionRegister } from './region-register.ts';

/** What of a region's file is the same in every language. */
type Geometry = {
  shapes: Omit<DistrictFile, 'about'>;
  /** Where names may stand, by district. */
  spots: ReadonlyMap<string, InnerSpot>;
  /** Longitude and latitude as a point of the file. */
  place: (point: readonly [number, number]) => readonly [number, number];
};

const geometry = new Map<string, Geometry>();

async function geometryOf(region: string, map: RegionMap): Promise<Geometry> {
  const known = geometry.get(region);
  if (known) return known;
  const { input } = map;
  const shapes = {
    region: input.region,
    districts: input.districts.map(({ shape }) => shape),
    neighbours: input.neighbours.map(({ shape }) => shape),
  } as Parameters<typeof districtTopology>[0];
  const country = await boundaries('regions-2022');
  const size = await regions('2022');
  const made = {
    shapes: districtTopology(shapes, country, size),
    spots: spotsOf(map, countryFrame(country, size)),
    place: countryPlace(country, size),
  };
  geometry.set(region, made);
  return made;
}

/** The districts of a region that has a page, as the map that enlarges opens them in a language. */
export async function districtFile(locale: Locale, region: string): Promise<DistrictFile> {
  const all = await atlas();
  const t = translator(locale);
  const register = await regionRegister(locale, region);
  const map = await regionMap(locale, region);
  const name = must(all.areaNames, region)[`long_${locale}`];
  const { shapes, spots, place } = await geometryOf(region, map);
  const districts = map.districts.map((row): FileDistrict => ({ ...row, spot: spots.get(row.id) ?? null }));
  const centres = register
    .filter(({ centre }) => centre.state !== 'closed')
    .map((row) => fileCentre(locale, row, spots, place));
  return {
    ...shapes,
    about: {
      region,
      name,
      href: pageOf(locale, all, region),
      label: map.label,
      summary: map.summary,
      hint: t('districts.hint'),
      districts,
      centres,
      legend: legendOf(locale, map, centres),
      notes: [...(map.isFormer ? [`${t('region.map.former')}.`] : []), ...map.cautions],
      words: {
        back: t('map.zoom.reset'),
        page: t('map.card.region'),
        held: t('region.map.washed'),
        unplaced: t('districts.unplaced'),
        table: {
          caption: map.label,
          district: t('table.district'),
          open: t('region.register'),
          planned: t('status.planned'),
          people: districts.find(({ people }) => people)?.people?.label ?? '',
          centres: t('region.column.centre'),
        },
      },
    },
  };
}

/** Where names of districts may stand, to a hundredth of a pixel; only of those whose border is known. */
function spotsOf({ input }: RegionMap, frame: GeoProjection): ReadonlyMap<string, InnerSpot> {
  return new Map(
    input.districts.map(({ shape }) => {
      const { at, room } = innerSpot(ringsOf(shape, frame));
      return [String(shape.id), { at: rounded(at), room: Math.round(room * 100) / 100 }];
    }),
  );
}

function fileCentre(
  locale: Locale,
  row: RegisterRow,
  spots: ReadonlyMap<string, InnerSpot>,
  place: (point: readonly [number, number]) => readonly [number, number],
): FileCentre {
  const { lat, lon, area } = row.centre;
  return {
    ...districtCentre(locale, row),
    at: lat !== null && lon !== null ? rounded(place([lon, lat])) : (spots.get(area)?.at ?? null),
  };
}

/** What the marks in use mean: each group of kinds with its state where it isn't open, and a mark without a date. */
function legendOf(
  locale: Locale,
  { legend }: RegionMap,
  centres: readonly FileCentre[],
): DistrictWords['legend'] {
  const t = translator(locale);
  const groups = legend.map(({ group, state, name }) => ({
    group,
    state,
    dated: true,
    text:
      state === 'open'
        ? name
        : `${name} (${t(state === 'planned' ? 'status.planned' : 'status.not_stated')})`,
  }));
  if (!centres.some(({ at, state, dated }) => at && state === 'open' && !dated)) return groups;
  return [...groups, { group: 'other', state: 'open', dated: false, text: t('districts.undated') }];
}

const rounded = ([x, y]: readonly [number, number]): [number, number] => [
  Math.round(x * 100) / 100,
  Math.round(y * 100) / 100,
];
