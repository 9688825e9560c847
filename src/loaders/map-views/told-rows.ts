import { boundedOf, periodOf } from '../../format/figure.ts';
import { formatPeriod } from '../../format/period.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import type { MapRow, MapView, ToldRow } from '../../maps/map-view.ts';
import { ranksOf } from '../../maps/rank.ts';
import type { Known } from '../../maps/region-draft.ts';
import type { MapArea } from '../../maps/region-map.ts';
import { mapSummary } from '../../maps/summary.ts';
import { type Bounded, makeBounded } from '../../model/bounded.ts';
import { atlas } from '../atlas.ts';

/** A region of a view: its drawing and row, and what they were made from. `counted` bounds a number of our own count. */
export type Draft = { area: MapArea; row: MapRow; known: Known | null; counted: 'exact' | 'at_least' };

/** Value of a region where the view gives its values classes; null elsewhere, for those can't be compared. */
function comparable({ known, counted }: Draft): Bounded | null {
  if (known?.mark.state !== 'value') return null;
  return known.observation ? boundedOf(known.observation) : makeBounded(Number(known.figure.value), counted);
}

/** Areas, rows and summary of a view from its drafts. */
export async function toldRows(
  locale: Locale,
  drafts: readonly Draft[],
): Promise<Pick<MapView, 'areas' | 'rows' | 'summary'>> {
  const t = translator(locale);
  const { indicators } = await atlas();
  const values = drafts.map(comparable);
  const ranks = ranksOf(values);
  const told = ranks.filter((rank) => rank !== null).length;
  const rows = drafts.map(({ row, known }, i): ToldRow => {
    const rank = ranks[i];
    const observation = known?.observation;
    return {
      ...row,
      rank:
        rank === 'unsure'
          ? t('map.card.rank.unsure')
          : rank
            ? t('map.card.rank', { rank, total: told })
            : null,
      report: observation
        ? {
            period: formatPeriod(
              locale,
              periodOf(observation, must(indicators, observation.indicator).measure),
            ),
            source: observation.source,
            anchor: observation.id,
          }
        : null,
    };
  });
  return {
    areas: drafts.map(({ area }) => area),
    rows,
    summary: mapSummary(
      locale,
      rows,
      values.map((value) => value?.value ?? null),
    ),
  };
}
