import { cardOf } from './card.ts';
import { Choice } from './choice.ts';
import { districtControls, opensDistricts } from './districts.ts';
import { choosesByKey } from './keys.ts';
import { type Group, isOf, legendFilter } from './legend-filter.ts';
import { choosesByPointer } from './pointer.ts';
import { readRows } from './rows.ts';
import { loadLiveStyles } from './styles.ts';
import { surfaceOf } from './surface.ts';
import { zoomControls } from './zoom.ts';

/**
 * Brings a built figure to life: its card by pointer, focus and finger, its arrow keys, its legend, its zoom. The host
 * holds the map's drawings, the tiles, the table and the card. Fails when its styles don't come, and changes nothing then.
 */
export async function liveFigure(host: HTMLElement): Promise<void> {
  await loadLiveStyles();
  const rows = readRows(host);
  const card = cardOf(host, () => choice.leave());
  if (!card) return;
  const choice = new Choice(
    card,
    [...host.querySelectorAll('svg.map, svg.district-map, .tiles')].map(surfaceOf),
    rows,
  );

  let only: Group | null = null;
  const filter = () => {
    for (const { links, names } of choice.surfaces) {
      const isOut = (id: string) => {
        const link = links.get(id);
        return only !== null && !!link && !isOf(only, link, rows.get(id)?.planned != null);
      };
      for (const [id, link] of links) link.classList.toggle('is-dim', isOut(id));
      for (const name of names) name.classList.toggle('is-dim', isOut(name.dataset['of'] ?? ''));
    }
  };
  const lift = legendFilter(host.querySelectorAll('.legend'), (group) => {
    only = group;
    filter();
  });

  const zoom = zoomControls(host, choice, { changed: filter, left: () => districts?.left() });
  const districts = zoom && districtControls(host, choice, { zoom, lift });
  choosesByPointer(host, choice);
  if (districts) opensDistricts(host, choice, districts);
  choosesByKey(host, choice, { back: () => districts?.back() ?? false, lift, zoom });
  host.dataset['ready'] = '';
}
