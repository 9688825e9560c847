import type { DistrictFile } from '../../maps/district-file.ts';
import type { CountryMap } from '../../maps/leaflet/country-map.ts';
import type { Choice } from './choice.ts';
import { districtPanel } from './district-panel.ts';
import { districtTable } from './district-table.ts';
import { readRows } from './rows.ts';
import { linksIn, neighbourAmong, stopAt, type Surface } from './surface.ts';

/** A region that is open in a figure. */
export type OpenDistricts = {
  /** Gives the figure back to the country. */
  remove: () => void;
};

/** What a region is opened with: `before` is the view that the reader was at. */
export type DistrictsShown = {
  file: DistrictFile;
  map: CountryMap;
  region: string;
  back: () => void;
  before: HTMLInputElement | null;
};

/**
 * Opens a region's districts on the map, with their card, keys, table and summary in place of the country's. The focus
 * goes to the way back: the link to the region's page is the next stop of the Tab key, its districts the one after.
 */
export function showDistricts(
  host: HTMLElement,
  choice: Choice,
  { file, map, region, back, before }: DistrictsShown,
): OpenDistricts {
  const { about } = file;
  choice.hide();
  const shapes = map.open(file);
  const spots = new Map(about.districts.flatMap(({ id, spot }) => (spot ? [[id, spot.at] as const] : [])));
  const spotOf: Surface['spotOf'] = (id) => spots.get(id) ?? null;
  const links = linksIn(shapes.pane);
  const surface: Surface = {
    root: shapes.pane,
    links,
    names: [],
    next: neighbourAmong(links.keys(), spotOf),
    spotOf,
    mark: shapes.mark,
  };
  const [first = ''] = links.keys();
  stopAt(surface, first);
  choice.surfaces.unshift(surface);

  const table = districtTable(about);
  const panel = districtPanel(about, { host, map: map.element, table, back });
  host.dataset['region'] = region;
  const rows = readRows(table);
  for (const [id, row] of rows) choice.rows.set(id, row);
  panel.back.focus({ preventScroll: true });

  return {
    remove: () => {
      const active = document.activeElement;
      const isInside = active === document.body || shapes.pane.contains(active) || panel.holds(active);
      delete host.dataset['region'];
      choice.hide();
      choice.surfaces.splice(choice.surfaces.indexOf(surface), 1);
      for (const id of rows.keys()) choice.rows.delete(id);
      panel.remove();
      if (before) before.checked = true;
      if (isInside) choice.surface?.links.get(region)?.focus({ preventScroll: true });
    },
  };
}
