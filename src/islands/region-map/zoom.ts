import type { CountryMap } from '../../maps/leaflet/country-map.ts';
import type { Choice } from './choice.ts';
import { loadZoomStyles } from './styles.ts';
import { linksIn, neighbourAmong, spotOf, stopAt, type Surface } from './surface.ts';
import { takesGestures, type Wish } from './zoom-gestures.ts';

/** What the keyboard does with the map that enlarges. */
export type ZoomControls = {
  /** The open map, opened if it was not; fails where it can't be had. */
  opened: () => Promise<CountryMap>;
  /** Back to the whole country. */
  reset: () => void;
  /** Brings an area into view, where the map is enlarged. */
  reach: (id: string) => void;
  /** Enlarges by the keys + − 0. */
  press: (event: KeyboardEvent) => void;
};

/** The map that enlarges: not wanted yet, on its way, open, or not to be had. */
type State =
  | { kind: 'static' }
  | { kind: 'loading'; map: Promise<CountryMap> }
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
 * anything fails. `changed` is called when there is a new drawing to filter, `left` when no region is open any more.
 */
export function zoomControls(
  host: HTMLElement,
  choice: Choice,
  { changed, left }: { changed: () => void; left: () => void },
): ZoomControls | null {
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
    left();
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
  const load = async (): Promise<CountryMap> => {
    const [{ openCountryMap }] = await Promise.all([
      import('../../maps/leaflet/country-map.ts'),
      loadZoomStyles(),
    ]);
    const drawings = [...frame.querySelectorAll<SVGSVGElement>('svg.map')];
    const drawing = drawings.find((svg) => svg.checkVisibility());
    if (!drawing) throw new Error('no drawing is shown');
    const map = openCountryMap(frame, drawing, drawings, { spotOf, changed: update, left, outgrown: close });
    const links = linksIn(map.element);
    const surface: Surface = {
      root: map.element,
      links,
      names: [...map.element.querySelectorAll<SVGElement>('[data-of]')],
      next: neighbourAmong(links.keys(), spotOf),
      spotOf,
      mark: map.mark,
    };
    const focused = drawing.contains(document.activeElement) ? document.activeElement : null;
    stopAt(surface, choice.id ?? [...links.keys()][0] ?? '');
    choice.surfaces.unshift(surface);
    state = { kind: 'open', map, surface };
    map.mark(choice.id);
    changed();
    if (focused) links.get(focused.getAttribute('data-area') ?? '')?.focus({ preventScroll: true });
    // The drawing goes when the same one stands over it.
    frame.classList.add('is-zoomed');
    update();
    return map;
  };
  const opened = async (): Promise<CountryMap> => {
    if (state.kind === 'open' || state.kind === 'loading') return state.map;
    if (state.kind === 'failed') throw new Error('the map did not come');
    const map = load();
    state = { kind: 'loading', map };
    map.catch(fail);
    return map;
  };
  const wants = (wish: Wish) => {
    if (state.kind === 'open') wish(state.map);
    else if (state.kind === 'static')
      opened()
        .then(wish)
        .catch(() => undefined);
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
    opened,
    reset: () => {
      if (state.kind === 'open') state.map.reset();
    },
    reach: (id) => {
      const spot = choice.surface?.spotOf(id);
      if (state.kind === 'open' && spot) state.map.reach(spot);
    },
    press: (event) => {
      const wish = KEYS[event.key];
      if (!wish) return;
      event.preventDefault();
      wants(wish);
    },
  };
}
