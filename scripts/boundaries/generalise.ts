import { quantize } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  type RingWeighter,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryObject, Topology as AnyTopology } from 'topojson-specification';

/** Objects whose features carry an id and no properties. */
export type Topology = AnyTopology<Record<string, GeometryObject<object>>>;

/** Kilometres to radians on the mean sphere; areas are squared with it. */
const EARTH_KM = 6371.0088;

// The library passes `interior`, too; its types don't say so.
const weigh = sphericalRingArea as RingWeighter;

/** Square kilometres as the steradians that topojson-simplify weighs with. */
export const steradians = (km2: number): number => km2 / EARTH_KM ** 2;

export type Generalisation = {
  /** Corners whose triangle covers less than this are dropped (Visvalingam), in km². */
  detailKm2: number;
  /** Detached rings smaller than this are dropped, from both sides of the border, in km². */
  ringKm2: number;
};

/**
 * A topology with fewer corners and coordinates of three decimals (about 100 m). All objects of one call
 * are simplified together, so borders that they share stay shared. The input is not changed.
 */
export function generalise(topology: Topology, { detailKm2, ringKm2 }: Generalisation): Topology {
  const weighed = presimplify(topology, sphericalTriangleArea);
  const simple = simplify(weighed, steradians(detailKm2));
  const pruned = filter(simple, filterWeight(simple, steradians(ringKm2), weigh));
  return quantize(pruned, { scale: [0.001, 0.001], translate: [46, 40] });
}

/** The topology with the named objects only, and only the arcs that they use. */
export function pick(topology: Topology, names: readonly string[]): Topology {
  const objects: Topology['objects'] = {};
  for (const name of names) {
    const object = topology.objects[name];
    if (!object) throw new Error(`topology has no object: ${name}`);
    objects[name] = object;
  }
  return filter({ ...topology, objects }, () => true);
}
