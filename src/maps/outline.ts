import type { Feature, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

/**
 * One outline around all districts of the given regions (`<region>.<KATO>`): it meets their borders exactly, which
 * the coarser outlines of regions do not. Throws when there are none.
 */
export function outlineOf(
  districts: Topology,
  id: string,
  regions: readonly string[],
): Feature<MultiPolygon> {
  const object = districts.objects['districts'];
  const held = object?.type === 'GeometryCollection' ? object.geometries : [];
  const parts = held.filter(
    (one): one is TopoPolygon | TopoMultiPolygon =>
      (one.type === 'Polygon' || one.type === 'MultiPolygon') &&
      regions.some((region) => String(one.id).startsWith(`${region}.`)),
  );
  if (parts.length === 0) throw new Error(`region has no districts to outline: ${id}`);
  return { type: 'Feature', id, properties: {}, geometry: merge(districts, parts) };
}
