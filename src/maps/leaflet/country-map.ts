import {
  CRS,
  type LatLngExpression,
  map as openMap,
  polygon,
  svg as renderer,
  type ZoomPanOptions,
} from 'leaflet';
import '../../styles/map-zoomed.css';
import { MAP_SIZES } from '../layout.ts';
import type { Spot } from '../neighbour.ts';
import type { Ring } from '../rings.ts';
import { labelsOf } from './labels.ts';
import { ringsOfPath } from './path-rings.ts';
import { takesFingers } from './take-fingers.ts';

/** The country as Leaflet shows it, over the static drawing of the same size until it is enlarged. */
export type CountryMap = {
  /** Holds the links of the regions, each with its `data-area`. */
  element: HTMLElement;
  /** Steps of doubling, negative to go out; about a place of the window, else about the middle. */
  zoomBy: (steps: number, about?: { clientX: number; clientY: number }) => void;
  reset: () => void;
  isWhole: () => boolean;
  isDeepest: () => boolean;
  /** Brings a region's name into view. */
  reach: (id: string) => void;
  /** Outlines a region above all others, or none. */
  mark: (id: string | null) => void;
  remove: () => void;
};

/** What the map asks of the page, and tells it. Spots and outlines are in pixels of the widest drawing. */
export type CountryMapHost = {
  spotOf: (id: string) => Spot | null;
  /** Called after each move and each change of scale. */
  changed: () => void;
  /** Called when the page has become so wide or narrow that it shows another drawing. */
  outgrown: () => void;
};

/** How often the country may be doubled. Its outlines are in whole pixels, which would show beyond that. */
const DEEPEST = 3;

const SVG = 'http://www.w3.org/2000/svg';
const WIDTH = MAP_SIZES[0]?.width ?? 0;

/** Latitude grows upwards, a drawing's pixels downwards. */
const placeOf = ([x, y]: Spot): LatLngExpression => [-y, x];
const placesOf = (rings: readonly Ring[]): LatLngExpression[][] => rings.map((ring) => ring.map(placeOf));

/**
 * Opens Leaflet over a static drawing in `frame`: the same outlines and names at the same places. Outlines are read
 * from the page's shared shapes, names are copied from `drawings`, so that nothing is fetched. One finger scrolls the
 * page; two move and enlarge the map.
 */
export function openCountryMap(
  frame: HTMLElement,
  drawing: SVGSVGElement,
  drawings: readonly SVGSVGElement[],
  host: CountryMapHost,
): CountryMap {
  const element = document.createElement('div');
  element.className = 'map-zoomed';
  element.setAttribute('role', 'group');
  for (const name of ['aria-label', 'aria-describedby'])
    element.setAttribute(name, drawing.getAttribute(name) ?? '');
  frame.append(element);
  const { width, height } = drawing.viewBox.baseVal;
  const tall = (WIDTH * height) / width;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const leastZoom = () => Math.log2(Math.min(element.clientWidth / WIDTH, element.clientHeight / tall));
  const leaflet = openMap(element, {
    crs: CRS.Simple,
    minZoom: leastZoom(),
    maxZoom: leastZoom() + DEEPEST,
    renderer: renderer({ padding: 1 }),
    zoomSnap: 0,
    attributionControl: false,
    zoomControl: false,
    keyboard: false,
    scrollWheelZoom: false,
    doubleClickZoom: false,
    boxZoom: false,
    touchZoom: true,
    bounceAtZoomLimits: false,
    fadeAnimation: false,
    zoomAnimation: !isCalm,
    inertia: !isCalm,
    maxBounds: [placeOf([0, tall]), placeOf([WIDTH, 0])] as [[number, number], [number, number]],
    maxBoundsViscosity: 1,
  });
  const isWhole = () => leaflet.getZoom() - leaflet.getMinZoom() < 0.01;
  const whole = (options: ZoomPanOptions) =>
    leaflet.setView(placeOf([WIDTH / 2, tall / 2]), leaflet.getMinZoom(), options);
  whole({ animate: false });

  const rings = new Map<string, readonly Ring[]>();
  for (const link of drawing.querySelectorAll('a[data-area]:not(.map__reach)')) {
    const id = link.getAttribute('data-area') ?? '';
    const outline = ringsOfPath(document.getElementById(`shape-${id}`)?.getAttribute('d') ?? '');
    rings.set(id, outline);
    const path = polygon(placesOf(outline), { interactive: false, smoothFactor: 0, noClip: true })
      .addTo(leaflet)
      .getElement();
    if (!path) throw new Error(`no outline was drawn: ${id}`);
    const copy = document.createElementNS(SVG, 'a');
    for (const { name, value } of link.attributes) copy.setAttribute(name, value);
    path.replaceWith(copy);
    copy.append(path);
    undress(path, link.querySelector('use')?.getAttribute('fill') ?? null);
  }
  const chosen = polygon([], { interactive: false, smoothFactor: 0, noClip: true }).addTo(leaflet);
  const chosenPath = chosen.getElement();
  if (chosenPath) undress(chosenPath, null);
  chosenPath?.setAttribute('class', 'map__chosen');

  const labels = labelsOf(drawing, drawings, host.spotOf);
  leaflet.getPane('markerPane')?.append(...labels.elements);
  const place = () =>
    labels.place(2 ** leaflet.getZoom(), (spot) => leaflet.latLngToLayerPoint(placeOf(spot)));
  place();
  leaflet.on('zoom viewreset', place);
  leaflet.on('moveend zoomend', host.changed);
  const stopFingers = takesFingers(element, leaflet);

  let before = element.clientWidth * element.clientHeight;
  const size = new ResizeObserver(() => {
    if (!drawing.checkVisibility()) {
      host.outgrown();
      return;
    }
    const now = element.clientWidth * element.clientHeight;
    if (now === before) return;
    before = now;
    const was = isWhole();
    leaflet.invalidateSize({ animate: false, pan: false });
    leaflet.setMinZoom(leastZoom());
    leaflet.setMaxZoom(leastZoom() + DEEPEST);
    if (was) whole({ animate: false });
  });
  size.observe(element);

  return {
    element,
    zoomBy: (steps, about) => {
      const zoom = Math.min(leaflet.getMaxZoom(), Math.max(leaflet.getMinZoom(), leaflet.getZoom() + steps));
      if (about)
        leaflet.setZoomAround(leaflet.mouseEventToLatLng(about as MouseEvent), zoom, { animate: false });
      else leaflet.setZoom(zoom);
    },
    reset: () => void whole({}),
    isWhole,
    isDeepest: () => leaflet.getMaxZoom() - leaflet.getZoom() < 0.01,
    reach: (id) => {
      const spot = host.spotOf(id);
      if (spot) leaflet.panInside(placeOf(spot), { padding: [60, 60] });
    },
    mark: (id) => chosen.setLatLngs(placesOf((id !== null && rings.get(id)) || [])),
    remove: () => {
      size.disconnect();
      stopFingers();
      leaflet.remove();
      element.remove();
    },
  };
}

/** Leaves a path's looks to the stylesheet, but for its hatch. */
function undress(path: Element, fill: string | null): void {
  for (const { name } of [...path.attributes])
    if (/^(stroke|fill)(?!-rule)/.test(name)) path.removeAttribute(name);
  if (fill) path.setAttribute('fill', fill);
}
