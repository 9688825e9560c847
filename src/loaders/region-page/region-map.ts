import { figureView, type FigureView } from '../../format/figure.ts';
import { kkWord } from '../../format/kk-word.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { makePhrase } from '../../i18n/phrase.ts';
import { MARK_GROUPS, type MarkGroup } from '../../charts/centre-marks.ts';
import type { DistrictMapInput, MapCentre } from '../../maps/district-layout.ts';
import type { FileCentre } from '../../maps/district-file.ts';
import { makeComparator } from '../../format/compare.ts';
import { regionLatest, regionSplits } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { boundaries } from '../boundaries.ts';
import { answer } from '../database.ts';
import { regionOutlines } from '../region-outlines.ts';
import { districtSummary } from '../../maps/district-summary.ts';
import { groupName } from '../../charts/group-name.ts';
import type { RegisterRow } from '../subjects/register.ts';
import { smallFirst } from '../../format/small-first.ts';
import { regionFacts } from './region-facts.ts';
import { districtCentre, districtRow, type DistrictRow } from './district-row.ts';
import { regionRegister } from './region-register.ts';
import { onceFor } from '../once.ts';

/** The map of a region with everything that is said beside it. */
export type RegionMap = {
  input: DistrictMapInput;
  label: string;
  /** What it shows, for the ear. */
  summary: string;
  /** Marks in use, with how many centres each stands for. */
  legend: { group: MarkGroup; state: MapCentre['state']; name: string; n: number }[];
  /** Numbers of planned centres that no district was named for. */
  planned: FigureView[];
  /** What the map cannot show, in sentences. */
  cautions: string[];
  /** Every district and city of today, in the alphabet: the map has no place for all names. */
  districts: DistrictRow[];
  /** Centres of the register that the map has a place for. */
  placed: readonly RegisterRow[];
  /** Centres of the register that aren't closed. */
  centres: Omit<FileCentre, 'at'>[];
  isFormer: boolean;
};

async function load(locale: Locale, region: string): Promise<RegionMap> {
  const all = await atlas();
  const register = await regionRegister(locale, region);
  const t = translator(locale);
  const isFormer = must(all.areas, region).vintage !== '2022';
  const outlines = await regionOutlines(isFormer ? '2018' : '2022');
  const drawn = (await boundaries('districts')).features;
  const parts = (await answer(regionSplits, {})).filter(({ former }) => former === region);
  const parents = new Set(isFormer ? parts.map((part) => part.region) : [region]);
  const held = [...all.areas.values()].filter(
    ({ level, vintage, parent }) =>
      (level === 'district' || level === 'city') &&
      vintage === '2022' &&
      parent !== null &&
      parents.has(parent),
  );
  const shapeOf = new Map(drawn.map((shape) => [String(shape.id), shape]));
  const centres = register.filter(({ centre }) => centre.state !== 'closed');
  const placed = centres.filter(({ centre }) => centre.lat !== null || shapeOf.has(centre.area));
  const compare = makeComparator(locale);
  const districts = await Promise.all(held.map(({ id }) => districtRow(locale, region, id, isFormer)));
  return {
    input: {
      region: must(outlines, region),
      districts: districts.flatMap((row) => {
        const shape = shapeOf.get(row.id);
        return shape ? [{ shape, name: row.short, label: saidOf(row), href: row.href }] : [];
      }),
      neighbours: [...outlines].flatMap(([id, shape]) =>
        id === region ? [] : [{ shape, name: must(all.areaNames, id)[`long_${locale}`] }],
      ),
      centres: placed.map((row) => mapCentre(row, shapeOf.has(row.centre.area))),
    },
    label: t('region.map.label', { region: must(all.areaNames, region)[`long_${locale}`] }),
    summary: districtSummary(locale, {
      region: must(all.areaNames, region)[`long_${locale}`],
      held: (await regionFacts(locale, region)).districts,
      districts,
      unplaced: isFormer ? 0 : centres.length - placed.length,
    }),
    legend: legendOf(locale, all, placed),
    planned: await plannedOf(locale, all, region),
    cautions: [
      ...(placed.length > 0 ? [`${t('map.symbol_place')}.`] : []),
      ...(centres.length > placed.length
        ? [`${t('map.unlocated', { n: centres.length - placed.length })}.`]
        : []),
      ...held
        .filter(({ id }) => !shapeOf.has(id))
        .map((area) => withoutOutline(locale, area[`name_${locale}`])),
    ],
    districts: districts.toSorted((a, b) => compare(a.name, b.name)),
    centres: centres.map((row) => districtCentre(locale, row)),
    placed,
    isFormer,
  };
}

function withoutOutline(locale: Locale, name: string): string {
  const district = makePhrase(name, locale === 'kk' ? { gen: kkWord(name, 'gen') } : {});
  return `${translator(locale)('map.geometry_missing', { district })}.`;
}

/** A district as its link is read out. */
const saidOf = ({ name, figure, gap }: DistrictRow): string =>
  `${name}: ${figure ? (figure.words ?? figure.text) : gap}`;

function mapCentre({ centre, group }: RegisterRow, hasDistrict: boolean): MapCentre {
  const { id, lat, lon, area, state } = centre;
  return {
    id,
    district: hasDistrict ? area : null,
    at: lat !== null && lon !== null ? [lon, lat] : null,
    group,
    state: state as MapCentre['state'],
    dated: centre.opened !== null,
  };
}

function legendOf(locale: Locale, all: Atlas, rows: readonly RegisterRow[]): RegionMap['legend'] {
  return MARK_GROUPS.flatMap((group) =>
    (['open', 'planned', 'not-stated'] as const).flatMap((state) => {
      const n = rows.filter((row) => row.group === group && row.centre.state === state).length;
      return n > 0 ? [{ group, state, name: smallFirst(locale, groupName(locale, all, group)), n }] : [];
    }),
  );
}

async function plannedOf(locale: Locale, all: Atlas, region: string): Promise<FigureView[]> {
  return (await answer(regionLatest, { region, indicator: 'centres-planned' }))
    .map(({ id }) => must(all.observations, id))
    .filter((row) => row.stage === 'planned' && row.value !== null)
    .map((row) => figureView(locale, row, false));
}

/**
 * The region in the outline of its vintage, its districts always today's. The register has no centres in a former
 * shape: it knows today's areas only.
 */
export const regionMap = onceFor(load);
