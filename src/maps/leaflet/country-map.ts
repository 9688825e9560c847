import { CRS, map as openMap, svg as renderer, type ZoomPanOptions } from 'leaflet';
import type { Spot } from '../neighbour.ts';
import { drawAreas } from './country-areas.ts';
import { labelsOf } from './labels.ts';
import { placeOf } from './place-of.ts';
import { takesFingers } from './take-fingers.ts';
import { whenStillOf } from './when-still.ts';

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
  const widest = Math.max(...drawings.map((one) => one.viewBox.baseVal.width));
  const tall = (widest * height) / width;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const leastZoom = () => Math.log2(Math.min(element.clientWidth / widest, element.clientHeight / tall));
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
    maxBounds: [placeOf([0, tall]), placeOf([widest, 0])],
    maxBoundsViscosity: 1,
  });
  const isWhole = () => leaflet.getZoom() - leaflet.getMinZoom() < 0.01;
  const whole = (options: ZoomPanOptions) =>
    leaflet.setView(placeOf([widest / 2, tall / 2]), leaflet.getMinZoom(), options);
  whole({ animate: false });

  const mark = drawAreas(leaflet, drawing);
  const labels = labelsOf(drawing, drawings, host.spotOf);
  leaflet.getPane('markerPane')?.append(...labels.elements);
  const place = () =>
    labels.place(2 ** leaflet.getZoom(), (spot) => leaflet.latLngToLayerPoint(placeOf(spot)));
  place();
  leaflet.on('zoom viewreset', place);
  leaflet.on('moveend zoomend', host.changed);
  const whenStill = whenStillOf(leaflet);
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
    zoomBy: (steps, about) =>
      whenStill(() => {
        const zoom = Math.min(
          leaflet.getMaxZoom(),
          Math.max(leaflet.getMinZoom(), leaflet.getZoom() + steps),
        );
        if (about)
          leaflet.setZoomAround(leaflet.mouseEventToLatLng(about as MouseEvent), zoom, { animate: false });
        else leaflet.setZoom(zoom);
      }),
    reset: () => whenStill(() => whole({})),
    isWhole,
    isDeepest: () => leaflet.getMaxZoom() - leaflet.getZoom() < 0.01,
    reach: (id) => {
      const spot = host.spotOf(id);
      if (spot) whenStill(() => leaflet.panInside(placeOf(spot), { padding: [60, 60] }));
    },
    mark,
    remove: () => {
      size.disconnect();
      stopFingers();
      leaflet.remove();
      element.remove();
    },
  };
}
