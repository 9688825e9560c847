import type { Direction } from '../../maps/tiles.ts';
import { areaOf } from './area-of.ts';
import type { Choice } from './choice.ts';
import type { ZoomControls } from './zoom.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Chooses by keyboard, from a region's link: arrows move, T goes to its row of the table, + − 0 enlarge; Enter is the
 * link's own. Escape goes back one step: from the table, from the card, from a region's districts (`back`) or a pressed
 * legend (`lift`), which say whether there was any, to the whole country.
 */
export function choosesByKey(
  host: HTMLElement,
  choice: Choice,
  { back, lift, zoom }: { back: () => boolean; lift: () => boolean; zoom: ZoomControls | null },
): void {
  const table = host.querySelector('.switch > input:nth-of-type(3)');
  let from: { radio: HTMLInputElement; id: string } | null = null;

  const openTable = (id: string) => {
    const radio = host.querySelector<HTMLInputElement>('.switch > input:checked');
    if (!(table instanceof HTMLInputElement) || !radio) return;
    from = { radio, id };
    table.checked = true;
    host.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"] th a`)?.focus();
    choice.hide();
  };
  const goBack = () => {
    if (from && table instanceof HTMLInputElement && table.checked) {
      from.radio.checked = true;
      choice.surface?.links.get(from.id)?.focus();
      from = null;
    } else if (choice.id !== null) choice.leave();
    else if (!back() && !lift()) zoom?.reset();
  };

  host.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.key === 'Escape') {
      goBack();
      return;
    }
    const id = areaOf(event);
    if (id === null) return;
    const direction = ARROWS[event.key];
    if (direction) {
      const surface = choice.surface;
      event.preventDefault();
      const next = surface?.next(id, direction) ?? null;
      if (next === null) return;
      surface?.links.get(next)?.focus();
      zoom?.reach(next);
    } else if (event.code === 'KeyT' && !event.shiftKey) {
      event.preventDefault();
      openTable(id);
    } else if (!choice.surface?.root.matches('.tiles')) zoom?.press(event);
  });
}
