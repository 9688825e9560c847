import { type FigureView, figureView } from '../../format/figure.ts';
import { type Locale, localePath } from '../../i18n/locales.ts';
import { areaLabel } from '../../ledger/area-label.ts';
import { OBSERVATION_TABLES } from '../../model/tables.ts';
import type { RawRow } from '../../schema/editions/raw-rows.ts';
import type { Atlas } from '../atlas.ts';

/** What a row is called where it is told of: in words, with its number and its address where it stands today. */
export type RowTitle = { text: string; href: string | null; figure: FigureView | null };

/** Tables whose rows have a place of their own on the page of their source. */
const ON_PAGE: ReadonlySet<string> = new Set([
  ...OBSERVATION_TABLES,
  ...['statements', 'commitments', 'centres', 'programmes', 'bodies', 'body-names', 'sessions'],
  ...['population', 'schools'],
]);

/** Name of a row of any table, made of its cells as they were in an edition. `stands` tells whether it is there today. */
export function rowTitle(locale: Locale, all: Atlas, row: RawRow, stands: boolean): RowTitle {
  const href = stands ? placeOf(locale, row) : null;
  const observation = stands ? all.observations.get(row.id) : undefined;
  const area = areaOf(locale, all, row);
  if (observation) {
    const what = all.indicators.get(observation.indicator)?.[`name_${locale}`] ?? observation.indicator;
    return { text: joined(what, area), href, figure: figureView(locale, observation, true) };
  }
  return { text: joined(nameOf(locale, all, row), area), href, figure: null };
}

function joined(name: string, area: string | null): string {
  return area === null || name === area ? name : `${name.replace(/\.$/, '')} · ${area}`;
}

function nameOf(locale: Locale, all: Atlas, { id, cells }: RawRow): string {
  const cell = (field: string) => cells.get(field) || undefined;
  const indicator = cell('indicator');
  if (indicator)
    return [all.indicators.get(indicator)?.[`name_${locale}`] ?? indicator, cell('value')]
      .filter(Boolean)
      .join(': ');
  return (
    cell(`text_${locale}`) ??
    cell(`name_${locale}`) ??
    cell(`title_${locale}`) ??
    nameThen(locale, cells) ??
    cell('title') ??
    cell('name') ??
    id
  );
}

/** A region's name with the years in which it held, where it no longer does. */
function nameThen(locale: Locale, cells: RawRow['cells']): string | undefined {
  const long = cells.get(`long_${locale}`);
  const [from, to] = ['valid_from', 'valid_to'].map((field) => cells.get(field)?.slice(0, 4) ?? '');
  return long && to ? `${long} (${from}–${to})` : long;
}

/** Area of a row that does not name it itself. */
function areaOf(locale: Locale, all: Atlas, { table, cells }: RawRow): string | null {
  const area = cells.get('area');
  if (!area || table === 'area-names') return null;
  return all.areas.has(area) ? areaLabel(locale, all, area).name : area;
}

function placeOf(locale: Locale, { table, id, cells }: RawRow): string | null {
  const source = cells.get('source');
  if (ON_PAGE.has(table) && source) return localePath(locale, `/sources/${source}/#${id}`);
  if (table === 'sources') return localePath(locale, `/sources/${id}/`);
  return table === 'differences' ? localePath(locale, `/sources/#${id}`) : null;
}
