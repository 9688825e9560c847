import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OBSERVATION_TABLES, subjectOf } from '../../src/model/tables.ts';
import { readRows, type Row } from '../first-edition/csv.ts';
import { makeRandom, hashText } from './random.ts';

/** A place that reports, with roughly how many people live there. */
export interface Place {
  id: string;
  /** Index of its region among the regions of its vintage; -1 for the country. */
  region: number;
  people: number;
  /** A number of its own, by which places differ. */
  salt: number;
  /** A city or a district: fewer than 5 people are not told there. */
  isSmall: boolean;
}

/** All places as they stood on some day; `places` are cities and districts. */
export interface Vintage {
  country: Place;
  regions: readonly Place[];
  places: readonly Place[];
}

export type ObservationTable = (typeof OBSERVATION_TABLES)[number];

/** What an indicator counts, in one of its units. */
export interface Counted {
  indicator: string;
  measure: string;
  unit: string;
}

/** The words that rows of one table are made of. */
export interface Vocabulary {
  counted: readonly Counted[];
  /** Programmes of the whole country that the published table has, the most frequent first. */
  programmes: readonly string[];
  /** Ids of the code lists by list. */
  kinds: ReadonlyMap<string, readonly string[]>;
  /** Fields that the table fills. */
  columns: ReadonlySet<string>;
}

/** Everything of the published package that a made-up one rests on. */
export interface World {
  folder: string;
  edition: string;
  vocabulary: Readonly<Record<ObservationTable, Vocabulary>>;
  /** Places on a day, `YYYY-MM-DD`. */
  vintageOn(day: string): Vintage;
}

/** Reads the code lists, areas and populations of a package folder. */
export function readWorld(folder: string): World {
  const table = (name: string) => readRows(join(folder, `${name}.csv`));
  const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    version: string;
    resources: { name: string; columns?: string[] }[];
  };
  const kinds = new Map<string, string[]>();
  for (const { list = '', id = '' } of table('kinds')) kinds.set(list, [...(kinds.get(list) ?? []), id]);
  const ofCountry = new Set(table('programmes').flatMap(({ id = '', area }) => (area === 'KZ' ? [id] : [])));
  const indicators = table('indicators');
  const vocabularyOf = (name: ObservationTable): Vocabulary => ({
    counted: countedOf(indicators, subjectOf(name)),
    programmes: byFrequency(table(name).map(({ programme = '' }) => programme)).filter((id) =>
      ofCountry.has(id),
    ),
    kinds,
    columns: new Set(descriptor.resources.find((resource) => resource.name === name)?.columns ?? []),
  });
  const areas = table('areas');
  const people = peopleOf(table('population'));
  const vintages = new Map<string, Vintage>();
  return {
    folder,
    edition: descriptor.version,
    vocabulary: Object.fromEntries(
      OBSERVATION_TABLES.map((name) => [name, vocabularyOf(name)]),
    ) as World['vocabulary'],
    vintageOn: (day) => {
      const there = areas.filter(
        ({ valid_from = '', valid_to = '' }) =>
          (valid_from === '' || valid_from <= day) && (valid_to === '' || valid_to >= day),
      );
      const key = there.map(({ id }) => id).join();
      const known = vintages.get(key) ?? makeVintage(there, people);
      vintages.set(key, known);
      return known;
    },
  };
}

/** Counts before shares and averages: they are told more often. */
function countedOf(indicators: readonly Row[], subject: string): Counted[] {
  const isCount = ({ measure }: Counted) => measure === 'stock' || measure === 'flow';
  return indicators
    .filter((row) => row['subject'] === subject)
    .flatMap(({ id = '', measure = '', units = '' }) =>
      units.split(';').map((unit) => ({ indicator: id, measure, unit })),
    )
    .sort((a, b) => Number(isCount(b)) - Number(isCount(a)));
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** The latest population of each area that has one. */
function peopleOf(population: readonly Row[]): Map<string, number> {
  const latest = new Map<string, Row>();
  for (const row of population) {
    const known = latest.get(row['area'] ?? '');
    if (!known || Number(known['year']) <= Number(row['year'])) latest.set(row['area'] ?? '', row);
  }
  return new Map([...latest].map(([area, row]) => [area, Number(row['population'])]));
}

function makeVintage(areas: readonly Row[], people: ReadonlyMap<string, number>): Vintage {
  const ofLevel = (...levels: string[]) => areas.filter(({ level = '' }) => levels.includes(level));
  const regions = ofLevel('region').map(({ id = '' }, region) => ({
    id,
    region,
    people: people.get(id) ?? 0,
    salt: hashText(id),
    isSmall: false,
  }));
  const regionOf = new Map(regions.map(({ id, region }) => [id, region]));
  const small = ofLevel('city', 'district').filter(({ parent = '' }) => regionOf.has(parent));
  // The areas of before 2022 have no population of their own: each gets a part of its region's.
  const weights = small.map(({ id = '' }) => people.get(id) ?? makeRandom(hashText(id)).spread(0.6));
  const sums = new Map<string, number>();
  for (const [i, { parent = '' }] of small.entries())
    sums.set(parent, (sums.get(parent) ?? 0) + (weights[i] ?? 0));
  const places = small.map(({ id = '', parent = '' }, i) => {
    const region = regionOf.get(parent) ?? 0;
    const share = (weights[i] ?? 0) / (sums.get(parent) ?? 1);
    return { id, region, people: (regions[region]?.people ?? 0) * share, salt: hashText(id), isSmall: true };
  });
  const all = regions.reduce((sum, region) => sum + region.people, 0);
  return { country: { id: 'KZ', region: -1, people: all, salt: 0, isSmall: false }, regions, places };
}
