import type { CountryMap } from '../../maps/leaflet/country-map.ts';

/** What a button, a key or a gesture asks of the map once it is open. */
export type Wish = (map: CountryMap) => void;

/** Part of a step of zoom that a pixel of a wheel is, and a line of one. */
const WHEEL = [0.01, 0.2] as const;

/** How long it is said that two fingers move the map, in milliseconds. */
const SAID = 1800;

/**
 * Hears the wheel and the fingers over a map. The wheel is the page's, and with Ctrl the map's; one finger is the
 * page's, two are the map's. Where the map has the whole screen, all are its own. `isFixed` says that the map can't be
 * moved, `sayTwo` says for a while that two fingers move it.
 */
export function takesGestures(
  frame: HTMLElement,
  host: HTMLElement,
  {
    wants,
    isFixed,
    sayTwo,
  }: { wants: (wish: Wish) => void; isFixed: () => boolean; sayTwo: (isSaid: boolean) => void },
): void {
  const isFull = () => document.fullscreenElement === host;
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !isFull()) return;
      event.preventDefault();
      const steps = -event.deltaY * (WHEEL[event.deltaMode === 0 ? 0 : 1] ?? 0);
      wants((map) => map.zoomBy(steps, event));
    },
    { passive: false },
  );
  let saying: ReturnType<typeof setTimeout> | undefined;
  frame.addEventListener(
    'touchmove',
    ({ touches }) => {
      if (touches.length > 1) wants(() => undefined);
      else if (!isFixed() && !isFull()) {
        clearTimeout(saying);
        sayTwo(true);
        saying = setTimeout(() => sayTwo(false), SAID);
      }
    },
    { passive: true },
  );
}
