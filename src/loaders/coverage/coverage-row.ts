import { regionCoverage } from '../../queries/questions.ts';
import { answer } from '../database.ts';
import { once } from '../once.ts';

/** The country's id in the grid. */
export const COUNTRY = 'KZ';

/** Figures of one subject on one region, or on the country, by year; zero is a gap. */
export type CoverageRow = {
  subject: string;
  region: string;
  name: string;
  /** Page of what the row is named after; null where the row is on that page. */
  nameHref: string | null;
  /** Where the figures stand. */
  href: string;
  counts: number[];
  /** Figures whose period is not printed. */
  undated: number;
};

/** Counts of a region and subject in the years given, in their order. */
export type CountsOf = (
  years: readonly number[],
  region: string,
  subject: string,
) => Pick<CoverageRow, 'counts' | 'undated'>;

/** Years in which a region has a figure of any subject; or the country or a region has one of the subject named. */
export type YearsOf = (subject?: string) => number[];

/** Years, rising, and the counts in them. */
export const coverageCounts = once(async (): Promise<{ yearsOf: YearsOf; countsOf: CountsOf }> => {
  const all = await answer(regionCoverage, {});
  const byKey = new Map(all.map((row) => [`${row.region} ${row.subject} ${row.year}`, row.figures]));
  const count = (region: string, subject: string, year: number | null) =>
    byKey.get(`${region} ${subject} ${year}`) ?? 0;
  return {
    yearsOf: (subject) => {
      const own = all.filter((row) => (subject ? row.subject === subject : row.region !== COUNTRY));
      return [...new Set(own.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
    },
    countsOf: (years, region, subject) => ({
      counts: years.map((year) => count(region, subject, year)),
      undated: count(region, subject, null),
    }),
  };
});
