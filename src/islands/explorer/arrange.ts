import { makeComparator } from '../../format/compare.ts';
import { translator } from '../../format/translator.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Reports } from '../../ledger/reports.ts';
import type { ViewState } from '../../ledger/view-state.ts';
import type { LiveRow } from './live-row.ts';

/** Rows under one heading; `name` is null when rows are not grouped. */
export type RowGroup = { key: string; name: string | null; rows: LiveRow[] };

/** True when all rows are of one unit: only then may they be ordered by size. */
export function isOneUnit(rows: readonly LiveRow[]): boolean {
  return new Set(rows.map(({ entry }) => entry.observation.unit)).size <= 1;
}

/**
 * Rows, given the newest first, in the order that the state asks for: by area in the alphabet of the language, by
 * size within one unit (else as they came), those without a number last. Equals keep the order they came in.
 */
export function sortRows(locale: Locale, rows: readonly LiveRow[], sort: ViewState['sort']): LiveRow[] {
  if (sort === 'area') {
    const compare = makeComparator(locale);
    return rows.toSorted((a, b) => compare(a.entry.area.name, b.entry.area.name));
  }
  if (sort === 'value' && isOneUnit(rows))
    return rows.toSorted((a, b) => (b.size ?? -Infinity) - (a.size ?? -Infinity) || 0);
  return [...rows];
}

/**
 * Sorted rows under headings: programmes and indicators in the order of their code lists, areas and sources in the
 * alphabet, years from the latest, reports without a period last. Nothing is added up.
 */
export function groupRows(
  locale: Locale,
  reports: Reports,
  rows: readonly LiveRow[],
  group: ViewState['group'],
): RowGroup[] {
  if (group === null) return [{ key: '', name: null, rows: [...rows] }];
  const compare = makeComparator(locale);
  const keyOf = ({ entry: { observation }, year }: LiveRow): string =>
    group === 'year' ? String(year ?? '') : observation[group];
  const nameOf = ({ entry, year, publisher, printed }: LiveRow): string => {
    if (group === 'year') return year === null ? translator(locale)('explore.group.undated') : String(year);
    if (group === 'source') return `${publisher}, ${printed}`;
    return group === 'area' ? entry.area.name : entry[group];
  };
  const groups = [...Map.groupBy(rows, keyOf)].map(([key, under]) => ({
    key,
    name: under[0] ? nameOf(under[0]) : '',
    rows: under,
  }));
  if (group === 'year') return groups.toSorted((a, b) => Number(b.key) - Number(a.key));
  if (group === 'area' || group === 'source') return groups.toSorted((a, b) => compare(a.name, b.name));
  const order = [...(group === 'programme' ? reports.programmes : reports.indicators).keys()];
  return groups.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}
