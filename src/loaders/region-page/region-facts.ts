import { datePhrase } from '../../format/date.ts';
import { type FigureView, figureView } from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { translator } from '../../format/translator.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { regionFacts as regionFactsQuestion, regionLatest, regionSplits } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { regionName } from './region-name.ts';

export type RegionLink = { name: string; href: string };

/** What stands beside a region's name, in a page's language. */
export type RegionFacts = {
  population: { label: string; figure: FigureView; source: string; row: string };
  districts: string;
  /** Null for a former shape: its note says how long it held. */
  boundary: string | null;
  codes: string[];
  childrenShare: { label: string; figure: FigureView } | null;
  /** Sentences about how rows of an earlier time stand here. */
  notes: string[];
  /** Regions of today on a former shape's territory. */
  today: RegionLink[];
  /** Former shapes that a part of this region belonged to. */
  former: RegionLink[];
};

/** Facts of a region that has a page. */
export async function regionFacts(locale: Locale, region: string): Promise<RegionFacts> {
  const t = translator(locale);
  const row = (await answer(regionFactsQuestion, {})).find((one) => one.region === region);
  if (!row) throw new Error(`region has no facts: ${region}`);
  const all = await atlas();
  const splits = await answer(regionSplits, {});
  const parts = splits.filter(({ former }) => former === region);
  const wholes = splits.filter((split) => split.region === region);
  const link = async (id: string) => ({ name: await regionName(locale, id), href: pageOf(locale, all, id) });
  const notes = [
    ...(row.recoded_on ? [`${t('region.recoded', { date: datePhrase(locale, row.recoded_on) })}.`] : []),
    ...(parts[0] ? [t('region.former.note', { date: datePhrase(locale, parts[0].day) })] : []),
    ...(wholes[0] ? [t('region.split', { date: datePhrase(locale, wholes[0].day) })] : []),
  ];
  return {
    population: {
      label: row.population_day
        ? t('region.population.day', { date: datePhrase(locale, row.population_day) })
        : t('region.population', { year: String(row.population_year) }),
      figure: {
        value: String(row.population),
        code: `population@${region}@${row.population_day ?? row.population_year}`,
        text: formatNumber(locale, row.population),
        words: null,
        href: localePath(locale, `/sources/${row.population_source}/#${row.population_row}`),
        plan: false,
      },
      source: row.population_source,
      row: row.population_row,
    },
    districts: t(row.cities > 0 ? 'region.districts.value' : 'region.districts.only', {
      d: row.districts,
      c: row.cities,
    }),
    boundary: row.unchanged_since
      ? t('region.boundary.since', { date: datePhrase(locale, row.unchanged_since) })
      : null,
    codes: [
      t('region.code.value', { id: region, kato: row.kato }),
      ...(row.former ? [t('region.code.former', { id: row.former })] : []),
    ],
    childrenShare: await childrenShare(locale, region),
    notes,
    today: await Promise.all(parts.map((part) => link(part.region))),
    former: await Promise.all(wholes.map(({ former }) => link(former))),
  };
}

/** The latest report of how many of the region's people are children; it is of one year, which the label names. */
async function childrenShare(locale: Locale, region: string): Promise<RegionFacts['childrenShare']> {
  const all = await atlas();
  const [latest] = (await answer(regionLatest, { region, indicator: 'children-under-18-share' }))
    .map(({ id }) => must(all.observations, id))
    .filter((row) => row.area === region && row.period_end);
  if (!latest?.period_end) return null;
  return {
    label: translator(locale)('region.children_share', { year: latest.period_end.slice(0, 4) }),
    figure: figureView(locale, latest, true),
  };
}
