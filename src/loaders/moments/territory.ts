import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { MomentRegion, Territory } from '../../ledger/moments/series.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { regionPages, regionSplits } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';

/** The regions of both vintages with their names in a language, and the splits of 2022. */
export async function territory(locale: Locale): Promise<Territory> {
  const all = await atlas();
  const regions = await Promise.all(
    (await answer(regionPages, {})).map(async ({ region, page, vintage }): Promise<MomentRegion> => {
      const names = must(all.areaNames, region);
      // A recoded region keeps its name; a former shape carries its years.
      const long = page === region ? await regionName(locale, region) : names[`long_${locale}`];
      return {
        id: region,
        vintage,
        page,
        href: pageOf(locale, all, region),
        long,
        head: capitalFirst(locale, long),
        short: names[`short_${locale}`],
        tile: names[`tile_${locale}`],
        mini: names[`mini_${locale}`],
      };
    }),
  );
  const splits = Map.groupBy(await answer(regionSplits, {}), ({ former }) => former);
  return {
    regions,
    splits: [...splits].map(([former, parts]) => ({ former, parts: parts.map(({ region }) => region) })),
  };
}
