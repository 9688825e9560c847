import type { CountryMap } from '../../maps/leaflet/country-map.ts';
import type { Choice } from './choice.ts';
import { loadZoomStyles } from './styles.ts';
import { linksIn, neighbourAmong, spotOf, stopAt, type Surface } from './surface.ts';
import { takesGestures, type Wish } from './zoom-gestures.ts';

/** What the keyboard does with the map that enlarges. */
export type ZoomControls = {
  /** Back to the whole country. */
  reset: () => void;
  /** Brings a region into view, where the map is enlarged. */
  reach: (id: string) => void;
  /** Enlarges by the keys + − 0. */
  press: (event: KeyboardEvent) => void;
};

/** The map that enlarges: not wanted yet, on its way, open, or not to be had. */
type State =
  | { kind: 'static' }
  | { kind: 'loading' }
  | { kind: 'open'; map: CountryMap; surface: Surface }
  | { kind: 'failed' };

const KEYS: Readonly<Record<string, Wish>> = {
  '+': (map) => map.zoomBy(1),
  '=': (map) => map.zoomBy(1),
  '-': (map) => map.zoomBy(-1),
  '0': (map) => map.reset(),
};

/**
 * The map's buttons and gestures. Leaflet comes with the first of them; the drawing stays under it and comes back where
 * anything fails. `changed` is called when there is a new drawing to filter.
 */
export function zoomControls(host: HTMLElement, choice: Choice, changed: () => void): ZoomControls | null {
  const frame = host.querySelector<HTMLElement>('.map-frame');
  const controls = host.querySelector<HTMLElement>('.map-zoom');
  const say = host.querySelector<HTMLElement>('.map-zoom__say');
  if (!frame || !controls) return null;
  const buttons = new Map(
    [...controls.querySelectorAll('button')].map((button) => [button.dataset['zoom'], button]),
  );
  let state: State = { kind: 'static' };

  const update = () => {
    const isWhole = state.kind !== 'open' || state.map.isWhole();
    const isDeepest = state.kind === 'open' && state.map.isDeepest();
    for (const name of ['out', 'reset']) buttons.get(name)?.setAttribute('aria-disabled', String(isWhole));
    frame.classList.toggle('is-near', !isWhole);
    buttons.get('in')?.setAttribute('aria-disabled', String(isDeepest));
    choice.place();
  };
  const close = () => {
    if (state.kind !== 'open') return;
    choice.surfaces.splice(choice.surfaces.indexOf(state.surface), 1);
    state.map.remove();
    frame.classList.remove('is-zoomed');
    state = { kind: 'static' };
    update();
  };
  const fail = () => {
    close();
    frame.querySelector('.map-zoomed')?.remove();
    state = { kind: 'failed' };
    controls.classList.add('is-failed');
    if (say) say.textContent = controls.dataset['failed'] ?? '';
  };
  const open = async (wish: Wish) => {
    state = { kind: 'loading' };
    const [{ openCountryMap }] = await Promise.all([
      import('../../maps/leaflet/country-map.ts'),
      loadZoomStyles(),
    ]);
    const drawings = [...frame.querySelectorAll<SVGSVGElement>('svg.map')];
    const drawing = drawings.find((svg) => svg.checkVisibility());
    if (!drawing) {
      state = { kind: 'static' };
      return;
    }
    const map = openCountryMap(frame, drawing, drawings, { spotOf, changed: update, outgrown: close });
    const links = linksIn(map.element);
    const surface: Surface = {
      root: map.element,
      links,
      names: [...map.element.querySelectorAll<SVGElement>('[data-of]')],
      next: neighbourAmong(links.keys()),
      mark: map.mark,
    };
    const focused = drawing.contains(document.activeElement) ? document.activeElement : null;
    stopAt(surface, choice.id ?? [...links.keys()][0] ?? '');
    choice.surfaces.unshift(surface);
    state = { kind: 'open', map, surface };
    map.mark(choice.id);
    changed();
    wish(map);
    if (focused) links.get(focused.getAttribute('data-area') ?? '')?.focus({ preventScroll: true });
    // The drawing goes when the same one stands over it.
    frame.classList.add('is-zoomed');
    update();
  };
  const wants = (wish: Wish) => {
    if (state.kind === 'open') wish(state.map);
    else if (state.kind === 'static') open(wish).catch(fail);
  };

  controls.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const does = button?.dataset['zoom'];
    if (!does || button.getAttribute('aria-disabled') === 'true') return;
    if (does === 'full') {
      if (document.fullscreenElement) void document.exitFullscreen();
      else
        host.requestFullscreen().then(
          () => wants(() => undefined),
          () => undefined,
        );
    } else wants((map) => (does === 'reset' ? map.reset() : map.zoomBy(does === 'in' ? 1 : -1)));
  });
  takesGestures(frame, host, {
    wants,
    isFixed: () => state.kind !== 'open' || state.map.isWhole(),
    sayTwo: (isSaid) => {
      if (say) say.textContent = isSaid ? (controls.dataset['touch'] ?? '') : '';
    },
  });
  if (!document.fullscreenEnabled) buttons.get('full')?.remove();
  update();
  return {
    reset: () => {
      if (state.kind === 'open') state.map.reset();
    },
    reach: (id) => {
      if (state.kind === 'open') state.map.reach(id);
    },
    press: (event) => {
      const wish = KEYS[event.key];
      if (!wish) return;
      event.preventDefault();
      wants(wish);
    },
  };
}
