import { type Locale, localePath } from '../../i18n/locales.ts';
import type { Area } from '../../model/area.ts';
import type { SearchDocument } from '../../search/document.ts';
import { atlas, readTable } from '../atlas.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';
import { regionsWithPage } from '../region-pages.ts';
import { otherNames } from './other-names.ts';

/** Names that places bore before, as they were written in Russian, by area. */
async function formerNames(): Promise<ReadonlyMap<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { area, name } of await readTable('former-names'))
    found.set(area, [...(found.get(area) ?? []), name]);
  return found;
}

/** Regions that have a page, and the districts and cities of today, which stand on the page of their region. */
export async function areaDocuments(locale: Locale): Promise<SearchDocument[]> {
  const all = await atlas();
  const former = await formerNames();
  const names = (area: Area) => otherNames(locale, area, former.get(area.id));
  const regions = await Promise.all(
    (await regionsWithPage()).map(async (id): Promise<SearchDocument> => {
      const area = all.areas.get(id);
      if (!area) throw new Error(`no area of a region's page: ${id}`);
      return {
        kind: 'region',
        path: localePath(locale, `/regions/${id}/`),
        title: capitalFirst(locale, await regionName(locale, id)),
        text: '',
        ...names(area),
      };
    }),
  );
  const parts = [...all.areas.values()].filter(
    ({ level, vintage, parent }) =>
      (level === 'district' || level === 'city') && vintage === '2022' && parent,
  );
  return [
    ...regions,
    ...parts.map((area): SearchDocument => ({
      kind: 'district',
      path: localePath(locale, `/regions/${area.parent}/#${area.id}`),
      title: capitalFirst(locale, area[`name_${locale}`]),
      text: all.areas.get(area.parent ?? '')?.[`name_${locale}`] ?? '',
      ...names(area),
    })),
  ];
}
