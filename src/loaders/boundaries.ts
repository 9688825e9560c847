import type { FeatureCollection, GeometryObject } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type RegionLayout, regionLayout } from '../maps/layout.ts';
import { featuresOf } from '../maps/shapes.ts';
import { onceFor } from './once.ts';
import { readPackageFile } from './package-file.ts';

/** Who drew the borders and under what licence, short enough for the foot of a map; /data/ says it in full. */
export const BOUNDARIES_CREDIT = 'geokz, OCHA/UNHCR, Who’s On First, © OpenStreetMap (ODbL 1.0)';

export type Boundaries = 'regions-2022' | 'regions-2018' | 'districts';

const parsed = new Map<string, FeatureCollection<GeometryObject>>();

async function load(name: Boundaries): Promise<FeatureCollection<GeometryObject>> {
  const text = await readPackageFile(`boundaries/${name}.topo.json`);
  // Editions whose borders are the same share their shapes, and so what is found in them.
  const features = parsed.get(text) ?? featuresOf(JSON.parse(text) as Topology, name);
  parsed.set(text, features);
  return features;
}

/** Areas of a boundary file as features with the ids of areas.csv; longitude and latitude in degrees. */
export const boundaries = onceFor(load);

/** The regions of a vintage, laid out once for all pages. */
export const regions = onceFor(async (vintage: '2022' | '2018'): Promise<RegionLayout> =>
  regionLayout(await boundaries(`regions-${vintage}`)),
);
