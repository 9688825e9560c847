/** A cell of the tile grid: row 1 is the north, column 1 the west. */
export type TilePlace = { row: number; column: number };

const PLACES: Readonly<Record<string, readonly [row: number, column: number]>> = {
  'KZ-59': [1, 4],
  'KZ-27': [2, 1],
  'KZ-39': [2, 3],
  'KZ-11': [2, 4],
  'KZ-55': [2, 5],
  'KZ-23': [3, 1],
  'KZ-15': [3, 2],
  'KZ-62': [3, 3],
  'KZ-71': [3, 4],
  'KZ-35': [3, 5],
  'KZ-10': [3, 6],
  'KZ-63': [3, 7],
  'KZ-47': [4, 1],
  'KZ-43': [4, 3],
  'KZ-61': [4, 4],
  'KZ-31': [4, 5],
  'KZ-19': [4, 6],
  'KZ-33': [4, 7],
  'KZ-79': [5, 4],
  'KZ-75': [5, 6],
  'KZ-AKM': [2, 4],
  'KZ-AKT': [3, 2],
  'KZ-ALA': [5, 6],
  'KZ-ALM': [4, 6],
  'KZ-AST': [3, 4],
  'KZ-ATY': [3, 1],
  'KZ-KAR': [3, 5],
  'KZ-KUS': [2, 3],
  'KZ-KZY': [4, 3],
  'KZ-MAN': [4, 1],
  'KZ-PAV': [2, 5],
  'KZ-SEV': [1, 4],
  'KZ-SHY': [5, 4],
  'KZ-VOS': [3, 6],
  'KZ-YUZ': [4, 4],
  'KZ-ZAP': [2, 1],
  'KZ-ZHA': [4, 5],
};

/**
 * Where a region of either vintage stands among equal tiles, seven columns by five rows: north is up, west is left,
 * a city is by its region, and neighbours touch wherever seven columns let them. Set by hand. The fourteen regions
 * and cities that were only given another code stand on one cell in both vintages, so that switching moves little.
 * Throws for an id that is no region.
 */
export function tilePlace(region: string): TilePlace {
  const place = PLACES[region];
  if (!place) throw new Error(`no tile for region: ${region}`);
  const [row, column] = place;
  return { row, column };
}

/** Which way an arrow key leads. */
export type Direction = 'up' | 'down' | 'left' | 'right';

/**
 * The next tile in the same row or column, over gaps; null at the end of it. `ids` are the regions of one vintage.
 */
export function nextTile(ids: readonly string[], from: string, to: Direction): string | null {
  const isRow = to === 'left' || to === 'right';
  const sign = to === 'left' || to === 'up' ? -1 : 1;
  const here = tilePlace(from);
  let nearest: string | null = null;
  let least = Infinity;
  for (const id of ids) {
    const there = tilePlace(id);
    if (isRow ? there.row !== here.row : there.column !== here.column) continue;
    const steps = sign * (isRow ? there.column - here.column : there.row - here.row);
    if (steps > 0 && steps < least) [nearest, least] = [id, steps];
  }
  return nearest;
}
