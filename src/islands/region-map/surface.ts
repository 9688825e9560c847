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
  /** Where an area's name stands, in pixels of the widest drawing; null on tiles. */
  spotOf: (id: string) => Spot | null;
  /** Outlines a region, or none. */
  mark: (id: string | null) => void;
};

/** Where an area's name stands, by the `data-at` of its link or of the page's shared shape `shape-<id>`. */
export function spotOf(id: string, link?: AreaLink): Spot | null {
  const at = link?.dataset['at'] ?? document.getElementById(`shape-${id}`)?.dataset['at'];
  const [x, y] = at?.split(',').map(Number) ?? [];
  return x === undefined || y === undefined ? null : [x, y];
}

/** The neighbour of an area among others, by where their names stand. */
export function neighbourAmong(ids: Iterable<string>, spotOfArea: Surface['spotOf']): Surface['next'] {
  const spots = new Map<string, Spot>();
  for (const id of ids) {
    const spot = spotOfArea(id);
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
  const spot: Surface['spotOf'] = (id) => spotOf(id, links.get(id));
  const surface: Surface = root.matches('.tiles')
    ? {
        root,
        links,
        names,
        next: (from, to) => nextTile(ids, from, to),
        spotOf: () => null,
        mark: markTile(links),
      }
    : { root, links, names, next: neighbourAmong(ids, spot), spotOf: spot, mark: markShape(root, links) };
  stopAt(surface, ids.find((id) => links.get(id) === document.activeElement) ?? ids[0] ?? '');
  return surface;
}

const markTile = (links: Surface['links']) => (id: string | null) => {
  for (const [one, link] of links) link.classList.toggle('is-chosen', one === id);
};

/** Draws the outline again above all areas, for their neighbours cover a half of it. */
function markShape(root: Element, links: Surface['links']): Surface['mark'] {
  const outline = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  outline.setAttribute('class', 'map__chosen');
  (root.querySelector('.map__names') ?? root.querySelector('.district-map__name'))?.before(outline);
  return (id) => {
    const drawn = id === null ? null : links.get(id)?.querySelector('use, path');
    outline.replaceChildren(...(drawn ? [bare(drawn)] : []));
  };
}

/** A copy of a shape without its own looks. */
function bare(drawn: Element): Element {
  const copy = drawn.cloneNode() as Element;
  for (const name of ['class', 'fill', 'data-area']) copy.removeAttribute(name);
  return copy;
}

/** Makes a region the one that the Tab key stops at. */
export function stopAt({ links }: Surface, id: string): void {
  if (!links.has(id)) return;
  for (const [one, link] of links) link.setAttribute('tabindex', one === id ? '0' : '-1');
}
