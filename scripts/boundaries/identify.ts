import type { GeometryCollection, GeometryObject as AnyObject } from 'topojson-specification';

type GeometryObject = AnyObject<object>;

/** Properties of the source's features that the conversion reads. */
export type SourceProperties = { id: string; parent?: string; iso_alpha?: string };

/**
 * Codes of the source that are not in the classifier, and the code there for the same unit: Jańasemey
 * district was mapped under a temporary code, Sátbaev under its settlement's.
 */
const OTHER_CODE: Readonly<Record<string, string>> = {
  '101010000': '104100000',
  '622010000': '622000000',
};

/** `<region>.<KATO>` of a district of today. */
export function districtId({ id, parent }: SourceProperties): string {
  if (!parent) throw new Error(`district has no parent: ${id}`);
  return `${parent}.${OTHER_CODE[id] ?? id}`;
}

/** Three-letter id of a region as it was from 19 June 2018 to 7 June 2022: the source reuses today's. */
export function formerRegionId({ id, iso_alpha }: SourceProperties): string {
  if (!iso_alpha) throw new Error(`region of 2018 has no letter code: ${id}`);
  return iso_alpha;
}

/** A collection whose features carry nothing but the atlas's own id, in the order of ids. */
export function identified(
  collection: GeometryObject,
  idOf: (properties: SourceProperties) => string,
): GeometryCollection<object> {
  if (collection.type !== 'GeometryCollection') throw new Error(`not a collection: ${collection.type}`);
  const geometries = collection.geometries.map((geometry): GeometryObject => {
    const { properties, ...shape } = geometry;
    return { ...shape, id: idOf(properties as SourceProperties) } as GeometryObject;
  });
  geometries.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return { type: 'GeometryCollection', geometries };
}
