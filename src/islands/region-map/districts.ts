import { type DistrictFile, districtFilePath } from '../../maps/district-file.ts';
import { areaOf } from './area-of.ts';
import type { Choice } from './choice.ts';
import type { OpenDistricts } from './open-districts.ts';
import { loadDistrictStyles } from './styles.ts';
import type { ZoomControls } from './zoom.ts';

/** What a figure does with the districts of its regions. */
export type DistrictControls = {
  /** Opens a region's districts; where they can't be had, its page. */
  open: (region: string) => void;
  /** Goes back to the country; false when no region is open. */
  back: () => boolean;
  /** Takes away what is said of a region that the map has left. */
  left: () => void;
};

/** The districts: none asked for, on their way, or open. */
type State = { kind: 'none' } | { kind: 'loading' } | { kind: 'open'; districts: OpenDistricts };

async function fetchFile(address: string): Promise<DistrictFile> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as DistrictFile;
}

/**
 * Opens a region's districts in the figure's map, which comes with the first of them. Null on a page whose card has no
 * button for it.
 */
export function districtControls(
  host: HTMLElement,
  choice: Choice,
  { zoom, lift }: { zoom: ZoomControls; lift: () => boolean },
): DistrictControls | null {
  const version = choice.card.element.querySelector<HTMLElement>('[data-to=districts]')?.dataset['version'];
  if (!version) return null;
  let state: State = { kind: 'none' };

  const load = async (region: string, page: string) => {
    const shownMap = host.querySelector<HTMLInputElement>('.switch > input');
    const before = host.querySelector<HTMLInputElement>('.switch > input:checked');
    if (shownMap) shownMap.checked = true;
    const [file, map, { showDistricts }] = await Promise.all([
      fetchFile(districtFilePath(page, version)),
      zoom.opened(),
      import('./open-districts.ts'),
      loadDistrictStyles(),
    ]);
    lift();
    const back = () => map.reset();
    const districts = showDistricts(host, choice, { file, map, region, back, before });
    state = { kind: 'open', districts };
  };
  return {
    open: (region) => {
      const row = choice.rows.get(region);
      if (!row || state.kind !== 'none') return;
      state = { kind: 'loading' };
      load(region, new URL(row.href).pathname).catch(() => {
        state = { kind: 'none' };
        location.assign(row.href);
      });
    },
    back: () => {
      if (state.kind !== 'open') return false;
      zoom.reset();
      return true;
    },
    left: () => {
      if (state.kind !== 'open') return;
      const { districts } = state;
      state = { kind: 'none' };
      districts.remove();
    },
  };
}

/**
 * Lets a region be opened by a click, a second tap, the Enter key, or the card's button. With a key held down, as for a
 * new tab, its link is followed.
 */
export function opensDistricts(host: HTMLElement, choice: Choice, { open }: DistrictControls): void {
  host.addEventListener('click', (event) => {
    const id = areaOf(event);
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (event.defaultPrevented || !isPlain || id === null || choice.rows.get(id)?.level !== 'region') return;
    event.preventDefault();
    open(id);
  });
  choice.card.element.querySelector('[data-to=districts]')?.addEventListener('click', () => {
    if (choice.id !== null) open(choice.id);
  });
}
