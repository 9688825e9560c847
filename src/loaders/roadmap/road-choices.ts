import { makeComparator } from '../../format/compare.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';
import type { RoadPromise, RoadState } from './roadmap.ts';

/** A value that promises can be filtered by, with those that have it. */
export type RoadChoice = { id: string; name: string; promises: RoadPromise[] };

/** What the roadmap can be filtered by, in the order of its form. */
export const ROAD_FILTERS = ['outcome', 'body', 'region', 'kind'] as const;

export type RoadChoices = Readonly<Record<(typeof ROAD_FILTERS)[number], RoadChoice[]>>;

/** The values of each filter that some promise has. */
export type RoadValues = Readonly<Record<(typeof ROAD_FILTERS)[number], readonly string[]>>;

/** What a promise is found by. */
export const valuesOf = ({ state, body, places, commitment }: RoadPromise): RoadValues => ({
  outcome: [state],
  body: [body],
  region: places,
  kind: [commitment.kind],
});

/** What may come of a promise, in the order in which pages tell it. */
export const ROAD_STATES: readonly RoadState[] = [
  'done',
  'partly',
  'under-way',
  'not-reported',
  'date-passed',
  'dropped',
];

/** Choices of the form: outcomes in their order, all else by name, the country and the unnamed body last. */
export async function roadChoices(locale: Locale, promises: readonly RoadPromise[]): Promise<RoadChoices> {
  const all = await atlas();
  const t = translator(locale);
  const compare = makeComparator(locale);
  const regions = new Map<string, string>();
  for (const id of new Set(promises.flatMap(({ places }) => places)))
    if (all.areaNames.has(id)) regions.set(id, capitalFirst(locale, await regionName(locale, id)));
  const names: Readonly<Record<(typeof ROAD_FILTERS)[number], (id: string) => string>> = {
    outcome: (id) =>
      id === 'date-passed'
        ? capitalFirst(locale, t('commitment.date_passed'))
        : must(all.kinds, `outcome/${id}`)[`name_${locale}`],
    body: (id) =>
      all.kinds.get(`addressee/${id}`)?.[`name_${locale}`] ?? capitalFirst(locale, t('road.nobody')),
    region: (id) => regions.get(id) ?? must(all.areas, id)[`name_${locale}`],
    kind: (id) => must(all.kinds, `commitment/${id}`)[`name_${locale}`],
  };
  const isLast = (id: string) => id === 'none' || id === 'KZ';
  const choices = (filter: (typeof ROAD_FILTERS)[number]): RoadChoice[] => {
    // Outcomes are told even where no promise has them: that nothing is reported as done is news.
    const ids = new Set([
      ...(filter === 'outcome' ? ROAD_STATES : []),
      ...promises.flatMap((promise) => valuesOf(promise)[filter]),
    ]);
    const found = [...ids].map((id) => ({
      id,
      name: names[filter](id),
      promises: promises.filter((promise) => valuesOf(promise)[filter].includes(id)),
    }));
    if (filter === 'outcome') return found;
    return found.sort((a, b) => Number(isLast(a.id)) - Number(isLast(b.id)) || compare(a.name, b.name));
  };
  return {
    outcome: choices('outcome'),
    body: choices('body'),
    region: choices('region'),
    kind: choices('kind'),
  };
}
