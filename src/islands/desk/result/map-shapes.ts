import type { Topology } from 'topojson-specification';
import { type RegionLayout, regionLayout } from '../../../maps/layout.ts';
import { featuresOf } from '../../../maps/shapes.ts';
import { makeSvg } from './make.ts';

/** Boundaries of a vintage laid out for drawing, from the published file. */
export async function fetchLayout(vintage: '2018' | '2022'): Promise<RegionLayout> {
  const path = `/data/boundaries/regions-${vintage}.topo.json`;
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return regionLayout(featuresOf((await response.json()) as Topology, `regions-${vintage}`));
}

/** Outlines and the hatch that a map refers to; in the page once, before the map. */
export function mapShapes({ shapes }: RegionLayout): SVGElement {
  const hatch = makeSvg(
    'pattern',
    {
      id: 'pattern-missing',
      width: '7',
      height: '7',
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    [
      makeSvg('rect', { class: 'pattern-missing__ground', width: '7', height: '7' }),
      makeSvg('line', { class: 'pattern-missing__line', y2: '7' }),
    ],
  );
  const outlines = shapes.map(({ id, d }) => makeSvg('path', { id: `shape-${id}`, d }));
  return makeSvg('svg', { class: 'map-shapes', 'aria-hidden': 'true', focusable: 'false' }, [
    makeSvg('defs', {}, [hatch, ...outlines]),
  ]);
}
