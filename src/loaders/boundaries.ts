import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, GeometryObject } from 'geojson';
import type { Topology } from 'topojson-specification';
import { type RegionLayout, regionLayout } from '../maps/layout.ts';
import { featuresOf } from '../maps/shapes.ts';
import { DATA_FOLDER } from './data-folder.ts';

/** Who drew the borders and under what licence, short enough for the foot of a map; /data/ says it in full. */
export const BOUNDARIES_CREDIT = 'geokz, OCHA/UNHCR, Who’s On First, © OpenStreetMap (ODbL 1.0)';

export type Boundaries = 'regions-2022' | 'regions-2018' | 'districts';

const read = new Map<Boundaries, Promise<FeatureCollection<GeometryObject>>>();
const laid = new Map<Boundaries, Promise<RegionLayout>>();

async function load(name: Boundaries): Promise<FeatureCollection<GeometryObject>> {
  const text = await readFile(join(DATA_FOLDER, 'boundaries', `${name}.topo.json`), 'utf8');
  return featuresOf(JSON.parse(text) as Topology, name);
}

/** Areas of a boundary file as features with the ids of areas.csv; longitude and latitude in degrees. */
export function boundaries(name: Boundaries): Promise<FeatureCollection<GeometryObject>> {
  const known = read.get(name) ?? load(name);
  read.set(name, known);
  return known;
}

/** The regions of a vintage, laid out once for all pages. */
export function regions(vintage: '2022' | '2018'): Promise<RegionLayout> {
  const name = `regions-${vintage}` as const;
  const known = laid.get(name) ?? boundaries(name).then(regionLayout);
  laid.set(name, known);
  return known;
}
