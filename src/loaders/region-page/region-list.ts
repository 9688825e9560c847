import { makeComparator } from '../../format/compare.ts';
import type { FigureView } from '../../format/figure.ts';
import type { Locale } from '../../i18n/locales.ts';
import { regionCounts } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { regionsWithPage } from '../region-pages.ts';
import { regionFacts } from './region-facts.ts';
import { capitalFirst, regionName } from './region-name.ts';

/** A region in the list of all, with what its page holds. */
export type RegionListRow = {
  id: string;
  name: string;
  href: string;
  population: { label: string; figure: FigureView; source: string; row: string };
  counts: { figures: number; sources: number; centres: number };
};

/** Regions with a page in the alphabet of the language: those of today and the former shapes apart. */
export async function regionList(
  locale: Locale,
): Promise<{ today: RegionListRow[]; former: RegionListRow[] }> {
  const all = await atlas();
  const counts = new Map((await answer(regionCounts, {})).map((row) => [row.region, row]));
  const compare = makeComparator(locale);
  const rows = await Promise.all(
    (await regionsWithPage()).map(async (id): Promise<RegionListRow> => {
      const { figures, sources, centres } = must(counts, id);
      return {
        id,
        name: capitalFirst(locale, await regionName(locale, id)),
        href: pageOf(locale, all, id),
        population: (await regionFacts(locale, id)).population,
        counts: { figures, sources, centres },
      };
    }),
  );
  rows.sort((a, b) => compare(a.name, b.name));
  const isToday = ({ id }: RegionListRow) => must(all.areas, id).vintage === '2022';
  return { today: rows.filter(isToday), former: rows.filter((row) => !isToday(row)) };
}
