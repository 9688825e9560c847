import { CRS, latLngBounds, map as openMap, svg as renderer, type ZoomPanOptions } from 'leaflet';
import type { DistrictFile } from '../district-file.ts';
import { MAP_SIZES } from '../map-sizes.ts';
import type { Spot } from '../neighbour.ts';
import { drawAreas } from './country-areas.ts';
import { labelsOf } from './labels.ts';
import { type OpenRegion, openRegion } from './open-region.ts';
import { placeOf } from './place-of.ts';
import { takesFingers } from './take-fingers.ts';
import { whenStillOf } from './when-still.ts';

/** The country as Leaflet shows it, over the static drawing of the same size until it is enlarged. */
export type CountryMap = {
  /** Holds the links of the regions, each with its `data-area`. */
  element: HTMLElement;
  /**
   * Steps of doubling, negative to go out; about a place of the window, else about the middle. Out of a region that is
   * seen whole it leads back to the country.
   */
  zoomBy: (steps: number, about?: { clientX: number; clientY: number }) => void;
  /** Back to the whole country, out of a region too. */
  reset: () => void;
  /** Opens a region's districts. Answers with what holds their links, and what outlines one of them. */
  open: (file: DistrictFile) => Pick<OpenRegion, 'pane' | 'mark'>;
  /** True where the whole country is seen and no region is open. */
  isWhole: () => boolean;
  isDeepest: () => boolean;
  /** Brings a place of the widest drawing into view. */
  reach: (spot: Spot) => void;
  /** Outlines a region above all others, or none. */
  mark: (id: string | null) => void;
  remove: () => void;
};

/** What the map asks of the page, and tells it. Spots and outlines are in pixels of the widest drawing. */
export type CountryMapHost = {
  spotOf: (id: string) => Spot | null;
  /** Called after each move and each change of scale. */
  changed: () => void;
  /** Called when the map has gone from a region back to the country. */
  left: () => void;
  /** Called when the page has become so wide or narrow that it shows another drawing. */
  outgrown: () => void;
};

/** Width of the drawing that the page's shared shapes are made for. */
const widest = Math.max(...MAP_SIZES.map((size) => size.width));

/** How often the country may be doubled. Its outlines are in whole pixels, which would show beyond that. */
const DEEPEST = 3;

/** How far a region may be made smaller than the map, in steps of doubling, before the map goes back to the country. */
const LEAVES = 0.6;

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
  const tall = (widest * height) / width;
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const leastZoom = () => Math.log2(Math.min(element.clientWidth / widest, element.clientHeight / tall));
  const country = latLngBounds(placeOf([0, tall]), placeOf([widest, 0]));
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
    maxBounds: country,
    maxBoundsViscosity: 1,
  });
  let region: OpenRegion | null = null;
  /** True on the way to a region. */
  let isOpening = false;
  const isSmall = () => leaflet.getZoom() - (region?.fitZoom() ?? leaflet.getMinZoom()) < 0.01;
  const whole = (options: ZoomPanOptions) =>
    leaflet.setView(placeOf([widest / 2, tall / 2]), leaflet.getMinZoom(), options);
  whole({ animate: false });

  const mark = drawAreas(leaflet, drawing);
  const labels = labelsOf(drawing, drawings, widest, host.spotOf);
  leaflet.getPane('markerPane')?.append(...labels.elements);
  const place = () => {
    if (region) region.place();
    else labels.place(2 ** leaflet.getZoom(), (spot) => leaflet.latLngToLayerPoint(placeOf(spot)));
  };
  place();
  leaflet.on('zoom viewreset', place);
  leaflet.on('moveend zoomend', host.changed);
  const whenStill = whenStillOf(leaflet);
  const stopFingers = takesFingers(element, leaflet);
  const fitAll = () => {
    leaflet.invalidateSize({ animate: false, pan: false });
    leaflet.setMinZoom(leastZoom());
    if (!region) leaflet.setMaxZoom(leastZoom() + DEEPEST);
  };
  const leave = () => {
    region?.remove();
    region = null;
    element.classList.remove('is-region');
    frame.classList.remove('is-region');
    leaflet.setMaxBounds(country);
    // The frame is lower again. From so near the country comes at once.
    const isFar = leaflet.getZoom() > leastZoom() + DEEPEST;
    fitAll();
    whole({ animate: !isCalm && !isFar });
    place();
    host.left();
  };
  leaflet.on('zoomend', () => {
    const left = region;
    if (!left || leaflet.getZoom() >= left.fitZoom() - LEAVES || isOpening) return;
    // By then another region may be open.
    whenStill(() => {
      if (region === left) leave();
    });
  });

  let before = element.clientWidth * element.clientHeight;
  const size = new ResizeObserver(() => {
    // The table or the tiles are shown, and the map comes back as it is.
    if (!frame.checkVisibility()) return;
    if (!drawing.checkVisibility()) {
      host.outgrown();
      return;
    }
    const now = element.clientWidth * element.clientHeight;
    if (now === before) return;
    before = now;
    const was = isSmall();
    fitAll();
    if (!was) return;
    if (region) region.fit(false);
    else whole({ animate: false });
  });
  size.observe(element);

  return {
    element,
    zoomBy: (steps, about) =>
      whenStill(() => {
        if (region && steps < 0 && isSmall()) {
          leave();
          return;
        }
        const zoom = Math.min(
          leaflet.getMaxZoom(),
          Math.max(leaflet.getMinZoom(), leaflet.getZoom() + steps),
        );
        if (about)
          leaflet.setZoomAround(leaflet.mouseEventToLatLng(about as MouseEvent), zoom, { animate: false });
        else leaflet.setZoom(zoom);
      }),
    reset: () => whenStill(() => (region ? leave() : whole({}))),
    open: (file) => {
      region?.remove();
      const opened = openRegion(leaflet, file);
      region = opened;
      isOpening = true;
      element.classList.add('is-region');
      frame.classList.add('is-region');
      fitAll();
      opened.place();
      whenStill(() => {
        leaflet.once('moveend', () => {
          isOpening = false;
          if (region === opened) leaflet.setMaxBounds(opened.around);
        });
        opened.fit(!isCalm);
      });
      return opened;
    },
    isWhole: () => !region && isSmall(),
    isDeepest: () => leaflet.getMaxZoom() - leaflet.getZoom() < 0.01,
    reach: (spot) => whenStill(() => leaflet.panInside(placeOf(spot), { padding: [60, 60] })),
    mark,
    remove: () => {
      size.disconnect();
      stopFingers();
      leaflet.remove();
      element.remove();
    },
  };
}
