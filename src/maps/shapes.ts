import { geoPath, type GeoProjection } from 'd3';
import type { FeatureCollection, GeometryObject } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

/** An area ready to draw: its id (that of areas.csv) and the `d` of its path, in whole pixels of the widest drawing. */
export type Shape = { id: string; d: string };

/** The named object of a boundary file as features whose ids are those of areas.csv. */
export function featuresOf(topology: Topology, object: string): FeatureCollection<GeometryObject> {
  const given = topology.objects[object];
  if (!given) throw new Error(`boundary file has no object: ${object}`);
  const made = feature(topology, given);
  if (made.type !== 'FeatureCollection') throw new Error(`boundary object is not a collection: ${object}`);
  return made;
}

/** Paths of all features in their order; a feature that projects to nothing is left out. */
export function shapesOf(collection: FeatureCollection<GeometryObject>, projection: GeoProjection): Shape[] {
  const path = geoPath(projection).digits(0);
  return collection.features.flatMap((area) => {
    const d = path(area);
    return d ? [{ id: String(area.id), d }] : [];
  });
}
