/** One file of a large table: the rows of one region in one year. */
export type Partition = {
  /** Id of the region as it then was, or of what has no region: the country, a group of regions. */
  region: string;
  /** Year in which periods end; null for rows without a period. */
  year: number | null;
  path: string;
  bytes: number;
  rows: number;
};

/** What a question asks for; without a bound it asks for all. */
export type Bounds = {
  /** Ids of regions, or of cities and districts in them. A region that was recoded has two. */
  areas?: readonly string[];
  /** First and last year, both included. */
  years?: readonly [first: number, last: number];
};

/** What Hive, and all that read its layout, take for “no value” in a folder's name. */
const NONE = '__HIVE_DEFAULT_PARTITION__';

/** Id of the region that a city or a district belongs to: their ids begin with it. Other ids are their own. */
export const regionOf = (area: string): string => area.split('.', 1)[0] ?? area;

/** Path of a partition in the Hive layout, which Parquet readers take folders of: `year=2024/region=KZ-61`. */
export const partitionFolder = ({ region, year }: Pick<Partition, 'region' | 'year'>): string =>
  `year=${year ?? NONE}/region=${region.replaceAll('+', '_')}`;

/**
 * The files that can hold rows of a question, in their order; with a bound of years, rows without a period are not
 * asked for. A district's rows share their region's file, so the answer still has to be filtered by area.
 */
export function partitionsFor<P extends Partition>(partitions: readonly P[], { areas, years }: Bounds): P[] {
  const regions = areas && new Set(areas.map(regionOf));
  return partitions.filter(
    ({ region, year }) =>
      (!regions || regions.has(region)) &&
      (!years || (year !== null && year >= years[0] && year <= years[1])),
  );
}
