import { forceCollide, forceSimulation, forceX, forceY, select } from 'd3';
import type { FeatureCollection, GeometryObject } from 'geojson';
import { type MarkGroup, markPath, markTurn } from '../charts/centre-marks.ts';
import type { RegionLayout } from './layout.ts';
import type { MapSize } from './map-sizes.ts';
import { fitted } from './projection.ts';

/** Centres of one mark and one state at a place: drawn once, with their count beside the mark from two on. */
export type PlacedMark = { group: MarkGroup; state: 'open' | 'planned' | 'not-stated'; count: number };

/** A locality with centres. `label` is what is read out; `lon` and `lat` in degrees. */
export type CentrePlace = {
  id: string;
  label: string;
  href: string;
  lon: number;
  lat: number;
  marks: readonly PlacedMark[];
};

export type CentreMapOptions = {
  document: Document;
  layout: RegionLayout;
  /** The same regions as the layout's, for the projection. */
  regions: FeatureCollection<GeometryObject>;
  size: MapSize;
  places: readonly CentrePlace[];
  label: string;
};

const RADIUS: Readonly<Record<MapSize['name'], number>> = { wide: 8.5, middle: 6.5, narrow: 5.5 };
/** Marks in a row before a place begins the next one. */
const ROW = 3;

type Cell = PlacedMark & { x: number; y: number };
type Cluster = CentrePlace & {
  cells: Cell[];
  width: number;
  height: number;
  home: readonly [number, number];
  x: number;
  y: number;
};

/** Rows of marks around the origin, each mark with room for its count. */
function cellsOf(marks: readonly PlacedMark[], radius: number, digit: number) {
  const rows: PlacedMark[][] = [];
  for (let i = 0; i < marks.length; i += ROW) rows.push(marks.slice(i, i + ROW));
  const step = radius * 2 + 2;
  const widthOf = (mark: PlacedMark) => step + (mark.count > 1 ? digit : 0);
  const widths = rows.map((row) => row.reduce((sum, mark) => sum + widthOf(mark), 0));
  const cells = rows.flatMap((row, i) => {
    let x = -(widths[i] ?? 0) / 2;
    return row.map((mark) => {
      const cell = { ...mark, x: x + step / 2, y: (i - (rows.length - 1) / 2) * step };
      x += widthOf(mark);
      return cell;
    });
  });
  return { cells, width: Math.max(...widths), height: rows.length * step };
}

type Spot = readonly [x: number, y: number];

const settled = new Map<string, readonly Spot[]>();

/** Moves clusters apart: once for the same places and sizes, whatever the language. */
function apart(clusters: readonly Cluster[]): void {
  const key = clusters.map(({ home, width, height }) => [...home, width, height].join()).join(';');
  const spots = settled.get(key) ?? settle(clusters);
  settled.set(key, spots);
  for (const [i, cluster] of clusters.entries()) [cluster.x, cluster.y] = spots[i] ?? cluster.home;
}

/** Steps after which places come to rest; a crowd of hundreds never does, and is given no more moves than these. */
const TICKS = 200;
const MOVES = 30_000;

/** Where no cluster covers another, as little as possible from where they lie; many still do in a crowd. */
function settle(clusters: readonly Cluster[]): Spot[] {
  const moving = clusters.map((cluster) => ({ ...cluster }));
  forceSimulation(moving)
    .force('x', forceX<Cluster>(({ home }) => home[0]).strength(0.4))
    .force('y', forceY<Cluster>(({ home }) => home[1]).strength(0.4))
    .force(
      'collide',
      forceCollide<Cluster>(({ width, height }) => Math.hypot(width, height) / 2.3).iterations(4),
    )
    .stop()
    .tick(Math.min(TICKS, Math.ceil(MOVES / moving.length)));
  return moving.map(({ x, y }) => [x, y]);
}

/**
 * The register on the map: marks at the localities of centres, never at addresses. Marks of one place stand in
 * rows around it; equal ones are counted. Where a cluster had to give way, a line leads to its place. Outlines
 * are the page's shared shapes (`shape-<id>`).
 */
export function centreMap(options: CentreMapOptions): SVGSVGElement {
  const { document, layout, regions, size, places, label } = options;
  const scale = size.width / layout.width;
  const radius = RADIUS[size.name];
  const digit = size.nameSize * 0.75;
  const projection = fitted(regions as Parameters<typeof fitted>[0], {
    width: layout.width,
    height: layout.height,
    padding: 4,
  });
  const clusters: Cluster[] = places.map((place) => {
    const at = projection([place.lon, place.lat]);
    if (!at) throw new Error(`centre is off the map: ${place.id}`);
    const home = [at[0] * scale, at[1] * scale] as const;
    return { ...place, ...cellsOf(place.marks, radius, digit), home, x: home[0], y: home[1] };
  });
  apart(clusters);
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const root = select(svg)
    .attr('class', `map map--${size.name}`)
    .attr('viewBox', `0 0 ${size.width} ${Math.round(layout.height * scale)}`)
    .attr('role', 'group')
    .attr('aria-label', label);
  const ground = root.append('g').attr('class', 'centre-map__ground').attr('aria-hidden', 'true');
  for (const { id } of layout.shapes)
    ground
      .append('use')
      .attr('data-area', id)
      .attr('href', `#shape-${id}`)
      .attr('transform', `scale(${scale.toFixed(4)})`);
  for (const cluster of clusters) {
    const moved = Math.hypot(cluster.x - cluster.home[0], cluster.y - cluster.home[1]);
    const link = root
      .append('a')
      .attr('class', 'centre-place')
      .attr('href', cluster.href)
      .attr('aria-label', cluster.label);
    if (moved > radius)
      link
        .append('path')
        .attr('class', 'centre-place__leader')
        .attr(
          'd',
          `M${cluster.home.map((value) => value.toFixed(1)).join(',')}L${cluster.x.toFixed(1)},${cluster.y.toFixed(1)}`,
        );
    link
      .append('rect')
      .attr('class', 'centre-place__tap')
      .attr('x', (cluster.x - cluster.width / 2 - 3).toFixed(1))
      .attr('y', (cluster.y - cluster.height / 2 - 3).toFixed(1))
      .attr('width', (cluster.width + 6).toFixed(1))
      .attr('height', (cluster.height + 6).toFixed(1))
      .attr('rx', 3);
    for (const cell of cluster.cells) {
      const [x, y] = [cluster.x + cell.x, cluster.y + cell.y];
      link
        .append('path')
        .attr('class', `kind-mark kind-mark--${cell.group} kind-mark--${cell.state}`)
        .attr('transform', `translate(${x.toFixed(1)},${y.toFixed(1)}) rotate(${markTurn(cell.group)})`)
        .attr('d', markPath(cell.group, radius));
      if (cell.count > 1)
        link
          .append('text')
          .attr('class', 'centre-place__count')
          .attr('x', (x + radius + 2).toFixed(1))
          .attr('y', (y + size.nameSize * 0.36).toFixed(1))
          .text(String(cell.count));
    }
  }
  return svg;
}
