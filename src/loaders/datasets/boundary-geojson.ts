import type { FeatureCollection, GeometryObject, Position } from 'geojson';
import { must } from '../../ledger/code-lists.ts';
import { atlas } from '../atlas.ts';
import { BOUNDARIES_CREDIT, type Boundaries, boundaries } from '../boundaries.ts';

/** About a metre: finer than the simplified borders are. */
const DECIMALS = 5;

/** Borders with the areas' facts as properties; who drew them and their licence stand beside the features. */
export type BoundaryGeoJson = FeatureCollection<GeometryObject> & { attribution: string; license: string };

/** A boundary file as GeoJSON (RFC 7946): features in its order, by the ids of areas.csv. */
export async function boundaryGeoJson(name: Boundaries): Promise<BoundaryGeoJson> {
  const { areas } = await atlas();
  const { features } = await boundaries(name);
  return {
    type: 'FeatureCollection',
    attribution: BOUNDARIES_CREDIT,
    license: 'ODbL-1.0',
    features: features.map(({ id, geometry }) => {
      const { level, parent, valid_from, valid_to, name_kk, name_ru, name_en } = must(areas, String(id));
      return {
        type: 'Feature',
        id: String(id),
        properties: { id: String(id), level, parent, valid_from, valid_to, name_kk, name_ru, name_en },
        geometry: rounded(geometry),
      };
    }),
  };
}

function rounded(geometry: GeometryObject): GeometryObject {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(roundedRing) };
  if (geometry.type === 'MultiPolygon')
    return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(roundedRing)) };
  throw new Error(`not the shape of an area: ${geometry.type}`);
}

const roundedRing = (ring: Position[]): Position[] =>
  ring.map((position) => position.map((degrees) => Number(degrees.toFixed(DECIMALS))));
