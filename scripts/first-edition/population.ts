import { makeLocalId, parseVintage } from './area-id.ts';
import { cell, type Row } from './csv.ts';

const sources: Readonly<Record<string, string>> = {
  bns_1jan: 'bns-1jan',
  bns_series18: 'bns-series18',
  bns_avg_annual: 'bns-averages',
  egov_age_2020: 'egov-age-2020',
};

/** Series whose figures are not counts on a printed day: an average has none, the 2020 file prints none. */
const withoutDay = ['bns_avg_annual', 'egov_age_2020'];

/** Distinct printed sources of the news series in order of appearance, as `news-population-1` and so on. */
export function numberNews(rows: readonly Row[]): Map<string, string> {
  const printed = rows.filter((row) => cell(row, 'series') === 'news_1jan').map((row) => cell(row, 'source'));
  return new Map([...new Set(printed)].map((source, index) => [source, `news-population-${index + 1}`]));
}

/** `<area>-<series>-<year>`: series are never mixed, so an area and year occur once in each. */
export function makePopulationId(area: string, series: string, year: string): string {
  return `${area}-${series}-${year}`;
}

/** Country and regions, every series of the evidence. */
export function makeRegionPopulation(rows: readonly Row[]): Row[] {
  const news = numberNews(rows);
  return rows.map((row) => {
    const [area, series, year] = [cell(row, 'region_iso'), cell(row, 'series'), cell(row, 'year')];
    return {
      id: makePopulationId(area, series, year),
      area,
      series,
      year,
      reference_date: withoutDay.includes(series) ? '' : cell(row, 'reference_date'),
      population: cell(row, 'population'),
      children: cell(row, 'children'),
      children_age: cell(row, 'children_age'),
      vintage: parseVintage(cell(row, 'region_set')),
      source: sources[series] ?? news.get(cell(row, 'source')) ?? '',
    };
  });
}

/** Cities and districts on 1 January 2023; units that the count does not have are left out, not zero. */
export function makeLocalPopulation(districts: readonly Row[]): Row[] {
  return districts
    .filter((row) => cell(row, 'population_2023_01_01') !== '')
    .map((row) => {
      const area = makeLocalId(cell(row, 'region_iso'), cell(row, 'kato9'));
      return {
        id: makePopulationId(area, 'bns_series18', '2023'),
        area,
        series: 'bns_series18',
        year: '2023',
        reference_date: '2023-01-01',
        population: cell(row, 'population_2023_01_01'),
        vintage: '2022',
        source: 'bns-series18',
      };
    });
}
