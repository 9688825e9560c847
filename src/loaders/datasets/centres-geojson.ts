import type { Feature, FeatureCollection, Point } from 'geojson';
import type { DatasetRow } from './dataset-rows.ts';

/**
 * Rows of the register as GeoJSON, all of them: a point in the middle of the settlement, where one is known, and no
 * geometry elsewhere. A row's other fields are its properties.
 */
export function centresGeoJson(rows: readonly DatasetRow[]): FeatureCollection<Point | null> {
  return {
    type: 'FeatureCollection',
    features: rows.map(({ id, lat, lon, ...properties }): Feature<Point | null> => ({
      type: 'Feature',
      id: String(id),
      geometry:
        typeof lat === 'number' && typeof lon === 'number'
          ? { type: 'Point', coordinates: [lon, lat] }
          : null,
      properties: { id, ...properties },
    })),
  };
}
