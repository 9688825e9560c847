import { select } from 'd3';
import { type MapArea, markClass } from './region-map.ts';
import { tilePlace } from './tiles.ts';

/** An area to show as a tile. `mini` is its shortest name, for tiles of 48 px. */
export type TileArea = MapArea & { mini: string };

/** Characters from which a name is set narrower on the smallest tiles, 44 px wide. */
const LONG = 6;

/**
 * Areas as equal tiles: a list of links, each with `data-area`, in reading order. The stylesheet places a tile by the
 * classes of its row and column, and hatches or dots it by its state's. What is read out is the area's label.
 */
export function tileGrid(document: Document, areas: readonly TileArea[], label: string): HTMLOListElement {
  const grid = document.createElement('ol');
  const root = select(grid).attr('class', 'tiles').attr('role', 'list').attr('aria-label', label);
  const placed = areas
    .map((area) => ({ area, ...tilePlace(area.id) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { area, row, column } of placed) {
    const { mark, planned, tile: name, mini, label: said } = area;
    const tile = root
      .append('li')
      .attr('class', `tile-r${row} tile-c${column}`)
      .append('a')
      .attr('class', `tile ${markClass(mark)}`)
      .attr('href', area.href)
      .attr('data-area', area.id);
    const show = (element: string, text: string) =>
      tile.append(element).attr('aria-hidden', 'true').text(text);
    // An abbreviation that the label does not contain is read out, so that it can be called by what is seen.
    const named = said.includes(name) ? show('span', name) : tile.append('span').text(name);
    const long = mini.length < LONG ? '' : ' tile__name--long';
    named.attr('class', mini === name ? `tile__name${long}` : 'tile__name tile__name--tile');
    if (mini !== name) show('span', mini).attr('class', `tile__name tile__name--mini${long}`);
    tile.append('span').attr('class', 'visually-hidden').text(said);
    if (mark.state === 'not-applicable') show('b', '–');
    else if ('text' in mark && mark.text) show('b', breakable(mark.text));
    if (planned) show('i', planned);
  }
  return grid;
}

/** Lets a long value break before its unit, never inside a number: a tile is narrower than “1,4 млрд тг”. */
function breakable(text: string): string {
  return text.replace(/\u00a0(?=\p{L})/gu, ' ');
}
