import { formatDate } from '../../format/date.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { indicatorCoverage } from '../../queries/questions.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';

/** For how many regions of today an indicator has a value; `latest` is the last period of any value, in words. */
export type IndicatorReach = {
  indicator: string;
  name: string;
  regions: number;
  country: number;
  latest: string | null;
};

/** Indicators of each of the four subjects, those of the fewest regions first. */
export async function indicatorReach(
  locale: Locale,
): Promise<{ subject: string; name: string; rows: IndicatorReach[] }[]> {
  const { headlines, indicators, subjects } = await atlas();
  const all = await answer(indicatorCoverage, {});
  return [...subjects.values()]
    .filter(({ id }) => headlines.has(id))
    .sort((a, b) => a.order - b.order)
    .map((subject) => ({
      subject: subject.id,
      name: subject[`name_${locale}`],
      rows: all
        .filter((row) => row.subject === subject.id)
        .map(({ indicator, regions, country, latest }) => ({
          indicator,
          name: must(indicators, indicator)[`name_${locale}`],
          regions,
          country,
          latest: latest && formatDate(locale, latest, 'table'),
        })),
    }));
}
