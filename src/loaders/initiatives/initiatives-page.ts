import { makeComparator } from '../../format/compare.ts';
import type { Locale } from '../../i18n/locales.ts';
import { must } from '../../ledger/code-lists.ts';
import { pageOf } from '../../ledger/region-page.ts';
import { type Atlas, atlas } from '../atlas.ts';
import { onceFor } from '../once.ts';
import { capitalFirst, regionName } from '../region-page/region-name.ts';
import { regionsWithPage } from '../region-pages.ts';
import { type InitiativeView, initiativeView } from './initiative.ts';
import { type Told, type ToldInitiative, toldInitiatives } from './told.ts';

/** A region in the list of places; `id` is its anchor, `href` its page, null where it has none. */
export type InitiativePlace = { id: string; name: string; href: string | null };

/** An initiative with what is told of it at home, beside its description. */
export type Initiative = InitiativeView & Told;

/** What is told in a place of an initiative whose home is elsewhere; `anchor` is of this place in the page. */
export type LocalPart = Told & { id: string; name: string; anchor: string };

/** A region with its own initiatives and what is told there of others. */
export type PlaceInitiatives = InitiativePlace & { own: Initiative[]; parts: LocalPart[] };

/** Initiatives that the same programme, party or sector stands above. */
export type InitiativeGroup = { id: string; name: string; initiatives: Initiative[] };

/** The page of initiatives in a language. */
export type InitiativesPage = {
  /** Of the whole country and of several regions, in the order of the code list. */
  groups: InitiativeGroup[];
  /** Regions of which something is told, by name; former shapes last. */
  places: PlaceInitiatives[];
  /** Initiatives of which no figure was published. */
  withoutFigure: { id: string; name: string }[];
  /** Regions of today of which nothing is told. */
  untold: InitiativePlace[];
};

async function load(locale: Locale): Promise<InitiativesPage> {
  const all = await atlas();
  const initiatives = await toldInitiatives(locale);
  const pages = await regionsWithPage();
  const ids = initiatives.flatMap(({ home, told }) => [...(home ? [home] : []), ...told.keys()]);
  const told = await inOrder(locale, all, ids.filter(isRegion(all)));
  const today = pages.filter((id) => must(all.areas, id).vintage === '2022');
  const views = new Map<string, Initiative>();
  for (const one of initiatives) views.set(one.id, await withPlaces(locale, one, told));
  const nameOf = (id: string) => ({ id, name: must(views, id).name });
  return {
    groups: groupsOf(
      locale,
      all,
      initiatives
        .filter(({ home }) => home === null || !isRegion(all)(home))
        .map(({ id }) => must(views, id)),
    ),
    places: told.map((place) => ({
      ...place,
      own: initiatives.filter(({ home }) => home === place.id).map(({ id }) => must(views, id)),
      parts: initiatives.flatMap(({ id, home, told: of }) => {
        const here = home === place.id ? undefined : of.get(place.id);
        return here ? [{ ...here, ...nameOf(id), anchor: partAnchor(id, place.id) }] : [];
      }),
    })),
    withoutFigure: initiatives
      .filter(({ told: of }) => [...of.values()].every(({ rows }) => rows.length === 0))
      .map(({ id }) => nameOf(id)),
    untold: await inOrder(
      locale,
      all,
      today.filter((id) => !ids.includes(id)),
    ),
  };
}

/** The page of initiatives; a region's own stand with it, all others under what they belong to. */
export const initiativesPage = onceFor(load);

const partAnchor = (initiative: string, place: string) => `${initiative}-${place}`;

const isRegion =
  ({ areas }: Atlas) =>
  (id: string): boolean =>
    must(areas, id).level === 'region';

/** Regions by name, each once; those of earlier vintages last. */
async function inOrder(locale: Locale, all: Atlas, ids: readonly string[]): Promise<InitiativePlace[]> {
  const compare = makeComparator(locale);
  const vintage = ({ id }: InitiativePlace) => must(all.areas, id).vintage ?? '';
  const places = await Promise.all(
    [...new Set(ids)].map(async (id): Promise<InitiativePlace> => {
      const paged = all.regionPages.has(id);
      return {
        id,
        name: capitalFirst(
          locale,
          paged ? await regionName(locale, id) : must(all.areas, id)[`name_${locale}`],
        ),
        href: paged ? pageOf(locale, all, id) : null,
      };
    }),
  );
  return places.sort((a, b) => vintage(b).localeCompare(vintage(a)) || compare(a.name, b.name));
}

/** An initiative with what is told of it outside the regions and at home, and the way to the rest. */
async function withPlaces(
  locale: Locale,
  { id, home, told }: ToldInitiative,
  places: readonly InitiativePlace[],
): Promise<Initiative> {
  const away = places.filter((place) => place.id !== home && told.has(place.id));
  const here = [...told].filter(([place]) => !away.some((one) => one.id === place)).map(([, of]) => of);
  const links = away.map((place) => ({ text: place.name, href: `#${partAnchor(id, place.id)}` }));
  return {
    ...(await initiativeView(locale, id, links)),
    rows: here.flatMap(({ rows }) => rows),
    said: here.flatMap(({ said }) => said),
  };
}

/** Initiatives under what stands above them all, each group where its first initiative stands. */
function groupsOf(locale: Locale, all: Atlas, initiatives: readonly Initiative[]): InitiativeGroup[] {
  const top = (id: string): string => {
    const { part_of } = must(all.programmes, id);
    return part_of === null ? id : top(part_of);
  };
  return [...Map.groupBy(initiatives, ({ id }) => top(id))].map(([id, of]) => ({
    id,
    name: must(all.programmes, id)[`name_${locale}`],
    initiatives: of,
  }));
}
