import { publishedRows } from '../../published-rows.ts';

/** How an area's rows come to stand on the page of a region. */
export type Relation = 'itself' | 'then' | 'within' | 'with-others';

const areas = new Map(publishedRows('areas').map((row) => [row['id'] ?? '', row]));
const today = new Map(
  publishedRows('area-changes')
    .filter((row) => row['same_territory'] === 'true')
    .map((row) => [row['from_area'] ?? '', row['to_area'] ?? '']),
);

/** Rows of areas.csv by id. */
export const publishedAreas: ReadonlyMap<string, Readonly<Record<string, string>>> = areas;

const regionPage = (region: string): string => today.get(region) ?? region;

/**
 * Regions on whose pages an area's rows stand, told from the files alone: an area whose territory is the same
 * stands on today's page, a district with its region, then and now; a region that was split keeps its own page.
 */
export function pagesOfArea(id: string): ReadonlyMap<string, Relation> {
  const area = areas.get(id);
  const parent = areas.get(area?.['parent'] ?? '');
  if (area?.['level'] === 'region') return new Map([[regionPage(id), today.has(id) ? 'then' : 'itself']]);
  if (area?.['level'] === 'group')
    return new Map(
      (area['members'] ?? '').split(';').map((one) => [regionPage(one), 'with-others'] as const),
    );
  if (parent?.['level'] !== 'region') return new Map();
  const now = areas.get(areas.get(today.get(id) ?? '')?.['parent'] ?? '');
  const regions = [parent, ...(now?.['level'] === 'region' ? [now] : [])];
  return new Map(regions.map((one) => [regionPage(one['id'] ?? ''), 'within'] as const));
}
