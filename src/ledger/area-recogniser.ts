import type { AreaChange, FormerName } from '../model/area.ts';
import { type AreaKind, codeOf, lookalikeSkeleton, nameSkeleton, type Skeleton } from './name-skeleton.ts';

/** Which regions a file speaks of: the 17 of 2018–2022, the 20 of today, or not told. */
export type Vintage = '2018' | '2022' | null;

/** The area a text names; all that it may name, in the tables' order, when it can't be told; null when none. */
export type Recognised = { area: string } | { ambiguous: string[] } | null;

/** A row of areas, of the engine or of the file: an empty cell is null or an empty text. */
export type AreaRow = {
  id: string;
  level: string;
  vintage: string | null;
  kato: string | null;
  iso: string | null;
  name_kk: string;
  name_ru: string;
  name_en: string;
};
/** A row of area names: every text of it is a form of the area's name but for ids and dates. */
export type NameRow = Readonly<{ area: string }>;
export type ChangeRow = Pick<AreaChange, 'from_area' | 'to_area' | 'same_territory'>;
export type FormerRow = Pick<FormerName, 'area' | 'name'>;

const NOT_FORMS: ReadonlySet<string> = new Set(['id', 'area', 'valid_from', 'valid_to', 'sort_kk']);

/** Every form in which the tables name an area. */
function formsOf(areas: readonly AreaRow[], names: readonly NameRow[]): [string, string][] {
  return [
    ...areas.flatMap(({ id, name_kk, name_ru, name_en }) =>
      [name_kk, name_ru, name_en].map((form): [string, string] => [id, form]),
    ),
    ...names.flatMap((row) =>
      Object.entries(row)
        .filter(([field, form]) => !NOT_FORMS.has(field) && typeof form === 'string' && form !== '')
        .map(([, form]): [string, string] => [row.area, String(form)]),
    ),
  ];
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set<string>();
  index.set(key, ids.add(id));
}

/**
 * Tells which area a text means, by its id, its ISO 3166-2 or KATO code, or a name in any language, case and
 * spelling, old names among them. A region that only got a new code in 2022 is the one of today unless the vintage
 * says otherwise; one that was split is ambiguous until it does; so is a name that a city and a region share. A
 * name of a region goes before the same name of a city or district in one.
 */
export function makeAreaRecogniser(
  areas: readonly AreaRow[],
  names: readonly NameRow[],
  changes: readonly ChangeRow[],
  formerNames: readonly FormerRow[] = [],
): (text: string, vintage: Vintage) => Recognised {
  const rows = new Map(areas.map((area) => [area.id, area]));
  const order = new Map(areas.map(({ id }, i) => [id, i]));
  const kinds = new Map(areas.map(({ id, name_kk }) => [id, nameSkeleton(name_kk).kind]));
  const codes = new Map<string, Set<string>>();
  const full = new Map<string, Set<string>>();
  const bare = new Map<string, Set<string>>();
  for (const { id, iso, kato } of areas) for (const code of [iso, kato]) if (code) addTo(codes, code, id);
  for (const [id, form] of formsOf(areas, names)) {
    const skeleton = nameSkeleton(form);
    addTo(full, skeleton.full, id);
    if (skeleton.bare !== '') addTo(bare, skeleton.bare, id);
  }
  for (const { area, name } of formerNames) {
    const { full: whole, bare: stem } = nameSkeleton(name);
    const earlier = changes.filter(({ to_area, same_territory }) => same_territory && to_area === area);
    for (const id of [area, ...earlier.map(({ from_area }) => from_area)]) {
      addTo(full, whole, id);
      if (stem !== '') addTo(bare, stem, id);
    }
  }
  const recoded = new Map<string, string[]>();
  for (const { from_area, to_area, same_territory } of changes)
    if (same_territory) recoded.set(from_area, [...(recoded.get(from_area) ?? []), to_area]);

  const isKind = (id: string, kind: AreaKind | null): boolean => kind === null || kinds.get(id) === kind;
  const isRegion = (id: string): boolean => ['country', 'region'].includes(rows.get(id)?.level ?? '');

  function named({ full: whole, bare: stem, kind }: Skeleton): Set<string> {
    const found = new Set(full.get(whole));
    if (stem !== '') for (const id of bare.get(stem) ?? []) if (isKind(id, kind)) found.add(id);
    const regions = [...found].filter(isRegion);
    return regions.length > 0 ? new Set(regions) : found;
  }

  function ofVintage(found: ReadonlySet<string>, vintage: Vintage): Recognised {
    let ids = [...found];
    if (vintage !== null) {
      const then = ids.filter((id) => rows.get(id)?.vintage === vintage);
      if (then.length > 0) ids = then;
    }
    ids = ids.filter((id) => !(recoded.get(id) ?? []).some((to) => ids.includes(to)));
    ids.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    const [only] = ids;
    if (only === undefined) return null;
    return ids.length === 1 ? { area: only } : { ambiguous: ids };
  }

  return (text, vintage) => {
    const code = codeOf(text);
    if (rows.has(code)) return { area: code };
    const coded = codes.get(code) ?? codes.get(code.replaceAll('-', ''));
    if (coded) return ofVintage(coded, vintage);
    const byName = named(nameSkeleton(text));
    if (byName.size > 0) return ofVintage(byName, vintage);
    const lookalike = lookalikeSkeleton(text);
    return lookalike ? ofVintage(named(lookalike), vintage) : null;
  };
}
