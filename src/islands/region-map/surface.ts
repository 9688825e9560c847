import { neighbourTo, type Spot } from '../../maps/neighbour.ts';
import { type Direction, nextTile } from '../../maps/tiles.ts';
import { reachDiscs } from './discs.ts';

/** A link of a region on a drawing or among the tiles. */
export type AreaLink = SVGAElement | HTMLAnchorElement;

/** One drawing of the regions, or the tiles: its links by region, and which of them lies where an arrow key points. */
export type Surface = {
  root: Element;
  links: ReadonlyMap<string, AreaLink>;
  /** Names beside the links, each with its region as `data-of`. */
  names: readonly SVGElement[];
  next: (from: string, to: Direction) => string | null;
  /** Outlines a region, or none. */
  mark: (id: string | null) => void;
};

/** Where a region's name stands on the page's shared shapes: `data-at` of `shape-<id>`. */
export function spotOf(id: string): Spot | null {
  const [x, y] = document.getElementById(`shape-${id}`)?.dataset['at']?.split(',').map(Number) ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}

/** The neighbour of a region among others on the page's shared shapes. */
export function neighbourAmong(ids: Iterable<string>): Surface['next'] {
  const spots = new Map<string, Spot>();
  for (const id of ids) {
    const spot = spotOf(id);
    if (spot) spots.set(id, spot);
  }
  return (from, to) => neighbourTo(spots, from, to);
}

/** Links of regions under an element, by region. */
export function linksIn(root: Element): ReadonlyMap<string, AreaLink> {
  const links = root.querySelectorAll<AreaLink>('a[data-area]:not(.map__reach)');
  return new Map([...links].map((link) => [link.dataset['area'] ?? '', link]));
}

/** A built drawing or the built tiles, brought to life, with one stop of the Tab key. */
export function surfaceOf(root: Element): Surface {
  const links = linksIn(root);
  const ids = [...links.keys()];
  const names = [...root.querySelectorAll<SVGElement>('.area-name')];
  for (const [i, name] of names.entries()) name.dataset['of'] = ids[i] ?? '';
  reachDiscs(names, (at) => links.get(ids[at] ?? ''));
  const surface: Surface = root.matches('.tiles')
    ? { root, links, names, next: (from, to) => nextTile(ids, from, to), mark: markTile(links) }
    : { root, links, names, next: neighbourAmong(ids), mark: markShape(root, links) };
  stopAt(surface, ids.find((id) => links.get(id) === document.activeElement) ?? ids[0] ?? '');
  return surface;
}

const markTile = (links: Surface['links']) => (id: string | null) => {
  for (const [one, link] of links) link.classList.toggle('is-chosen', one === id);
};

/** Draws the outline again above all areas, for their neighbours cover a half of it. */
function markShape(root: Element, links: Surface['links']): Surface['mark'] {
  const outline = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  outline.setAttribute('class', 'map__chosen');
  root.querySelector('.map__names')?.before(outline);
  return (id) => {
    const drawn = id === null ? null : links.get(id)?.querySelector('use');
    for (const name of ['href', 'transform']) {
      const value = drawn?.getAttribute(name);
      if (value) outline.setAttribute(name, value);
      else outline.removeAttribute(name);
    }
  };
}

/** Makes a region the one that the Tab key stops at. */
export function stopAt({ links }: Surface, id: string): void {
  if (!links.has(id)) return;
  for (const [one, link] of links) link.setAttribute('tabindex', one === id ? '0' : '-1');
}
