import Papa from 'papaparse';
import { makeAreaRecogniser, type Recognised, type Vintage } from '../../../ledger/area-recogniser.ts';
import type { Area, AreaChange, AreaName, FormerName } from '../../../model/area.ts';

/** The published tables of areas, and what is asked of them. */
export type Areas = {
  byId: ReadonlyMap<string, Area>;
  /** Forms of a region's name as it was last called, by area. */
  names: ReadonlyMap<string, AreaName>;
  recognise: (text: string, vintage: Vintage) => Recognised;
  /** Region whose page shows a region of either vintage. */
  pageOf: (region: string) => string;
};

let loaded: Promise<Areas> | undefined;

async function fetchRows(path: string): Promise<Record<string, string>[]> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return Papa.parse<Record<string, string>>(await response.text(), { header: true, skipEmptyLines: true })
    .data;
}

async function load(): Promise<Areas> {
  const [areaRows, nameRows, changeRows, formerRows] = await Promise.all([
    fetchRows('/data/areas.csv'),
    fetchRows('/data/area-names.csv'),
    fetchRows('/data/area-changes.csv'),
    fetchRows('/data/former-names.csv'),
  ]);
  const areas = areaRows as unknown as Area[];
  const names = nameRows as unknown as AreaName[];
  const changes = changeRows.map((row) => ({
    ...(row as unknown as AreaChange),
    same_territory: row['same_territory'] === 'true',
  }));
  const today = new Map(
    changes.filter((row) => row.same_territory).map(({ from_area, to_area }) => [from_area, to_area]),
  );
  return {
    byId: new Map(areas.map((area) => [area.id, area])),
    names: new Map(names.map((row) => [row.area, row])),
    recognise: makeAreaRecogniser(areas, names, changes, formerRows as unknown as FormerName[]),
    pageOf: (region) => today.get(region) ?? region,
  };
}

/** The areas as published, fetched once a page. After a failure the next to ask tries again. */
export function loadAreas(): Promise<Areas> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

/** Ids of the regions of a vintage, in the order of the table. */
export function regionsOf({ byId }: Areas, vintage: '2018' | '2022'): string[] {
  return [...byId.values()]
    .filter((area) => area.level === 'region' && area.vintage === vintage)
    .map(({ id }) => id);
}
