import type { RegionLayout } from '../maps/layout.ts';
import type { MapSize } from '../maps/map-sizes.ts';

/** Regions that exist nowhere: five squares side by side and a city of which only a disc can be seen. */
export const MADE_UP_LAYOUT: RegionLayout = {
  width: 600,
  height: 120,
  shapes: ['A', 'B', 'C', 'D', 'E', 'F'].map((id, i) => ({ id, d: `M${i * 100},0h100v120h-100Z` })),
  places: new Map<string, { at: readonly [number, number]; city?: readonly [number, number] }>([
    ...['A', 'B', 'C', 'D', 'E'].map((id, i) => [id, { at: [i * 100 + 50, 60] }] as const),
    ['F', { at: [560, 30], city: [520, 90] }],
  ]),
};

/** A drawing of the made-up regions at their own size, with full names. */
export const MADE_UP_SIZE: MapSize = {
  name: 'wide',
  width: 600,
  names: 'full',
  nameSize: 14,
  valueSize: 22,
  disc: 18,
  discSize: 15,
  ring: 12,
};
