import { publisherOf } from '../../format/publisher.ts';
import type { Bar } from '../../charts/bars.ts';
import {
  boundedOf,
  figureCode,
  type FigureView,
  figureView,
  periodOf,
  receiptPath,
} from '../../format/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { periodWithoutBasis } from '../../format/period.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import { perCapita, regionFacts, regionLatest } from '../../queries/questions.ts';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { answer } from '../database.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { regionsWithPage } from '../region-pages.ts';
import { onceFor } from '../once.ts';

/** Applications to 111 by children: the one indicator that several regions published for one period. */
const ASKED = { indicator: 'applications', programme: 'contact-centre-111', beneficiary: 'children' };

export type ComparisonRow = {
  area: string;
  name: string;
  href: string | null;
  figure: FigureView;
  rate: FigureView;
  /** People that the rate is told over. */
  population: number | null;
};

/** A region per 100 000 people beside the others that published and the country, the greatest rate first. */
export type RegionComparison = {
  title: string;
  lead: string;
  missing: string;
  bars: Bar[];
  rows: ComparisonRow[];
  sources: string[];
  receipt: string;
};

async function load(locale: Locale, region: string): Promise<RegionComparison | null> {
  const all = await atlas();
  const t = translator(locale);
  const own = (await answer(regionLatest, { region, indicator: ASKED.indicator }))
    .map(({ id }) => must(all.observations, id))
    .find((row) => Object.entries(ASKED).every(([field, value]) => row[field as 'indicator'] === value));
  if (!own?.period_end) return null;
  const rates = (await answer(perCapita, { ...ASKED, year: Number(own.period_end.slice(0, 4)) })).flatMap(
    (row) => (row.rate === null ? [] : [{ ...row, rate: row.rate }]),
  );
  const country = rates.find(({ area }) => area === 'KZ');
  const here = rates.find(({ area }) => area === own.area);
  if (!country || !here) return null;
  const regions = rates.filter((row) => row !== country);
  const total = regions.length;
  const rank = regions.indexOf(here) + 1;
  const today = (await regionsWithPage()).filter((id) => must(all.areas, id).vintage === '2022').length;
  const rows = await Promise.all(
    rates.map(async (row): Promise<ComparisonRow & { short: string; number: number }> => {
      const observation = must(all.observations, row.observation);
      const names = all.areaNames.get(row.area);
      const plain = must(all.areas, row.area)[`name_${locale}`];
      const bound = boundedOf(observation);
      return {
        area: row.area,
        name: names?.[`long_${locale}`] ?? plain,
        short: names?.[`short_${locale}`] ?? plain,
        href: row === country ? null : pageOf(locale, all, row.area),
        figure: figureView(locale, observation, false),
        number: row.rate,
        population: row.population,
        rate: {
          value: String(Math.round(row.rate)),
          code: `${figureCode({ ...observation, indicator: 'applications-per-100000' })}`,
          text: `${bound?.qualifier === 'at_least' ? '≥\u00a0' : ''}${formatNumber(locale, row.rate, 0)}`,
          words: null,
          href: receiptPath(locale, observation),
          plan: false,
        },
      };
    }),
  );
  const reports = rates.map(({ observation }) => must(all.observations, observation).source);
  const people = (await answer(regionFacts, {})).find((row) => row.region === region);
  return {
    title: t(here.rate > country.rate ? 'region.comparison.above' : 'region.comparison.below', {
      total,
      rank,
    }),
    lead: t('region.comparison.lead', {
      period: periodWithoutBasis(locale, periodOf(own, must(all.indicators, own.indicator).measure)),
    }),
    missing: t('region.comparison.missing', { n: today - total }),
    bars: rows.map(({ area, short, number, rate }) => ({
      id: area,
      label: short,
      value: number,
      text: rate.text,
      tone: area === own.area ? 'main' : area === 'KZ' ? 'context' : 'quiet',
    })),
    rows,
    sources: [...new Set([...reports, ...(people ? [people.population_source] : [])])].map((id) =>
      publisherOf(locale, must(all.sources, id)),
    ),
    receipt: receiptPath(locale, own),
  };
}

/** Null for a region that has not published the number, or whose country has not. */
export const regionComparison = onceFor(load);
