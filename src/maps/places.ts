/**
 * Where a region's name stands: degrees east and north of the label's middle. Set by hand, because a centroid
 * falls on a border or a neighbour in Almaty Region, North and East Kazakhstan. A city too small to hold its
 * name is a disc beside it, tied to it by a line.
 */
export type Place =
  { at: readonly [number, number] } | { disc: readonly [number, number]; city: readonly [number, number] };

const PLACES: Readonly<Record<string, Place>> = {
  'KZ-10': { at: [79.6, 48.9] },
  'KZ-11': { at: [69.2, 52.15] },
  'KZ-15': { at: [58.0, 48.6] },
  'KZ-19': { at: [75.9, 44.6] },
  'KZ-23': { at: [52.4, 47.75] },
  'KZ-27': { at: [50.6, 49.85] },
  'KZ-31': { at: [72.2, 44.3] },
  'KZ-33': { at: [79.0, 45.4] },
  'KZ-35': { at: [73.6, 48.6] },
  'KZ-39': { at: [63.9, 51.5] },
  'KZ-43': { at: [63.6, 45.4] },
  'KZ-47': { at: [53.3, 43.8] },
  'KZ-55': { at: [76.6, 52.5] },
  'KZ-59': { at: [68.7, 54.45] },
  'KZ-61': { at: [68.4, 43.6] },
  'KZ-62': { at: [67.6, 47.6] },
  'KZ-63': { at: [84.3, 49.35] },
  'KZ-71': { disc: [73.0, 51.6], city: [71.43, 51.13] },
  'KZ-75': { disc: [77.5, 42.35], city: [76.92, 43.25] },
  'KZ-79': { disc: [70.6, 41.55], city: [69.6, 42.33] },
  'KZ-ALM': { at: [77.6, 45.0] },
  'KZ-KAR': { at: [71.2, 47.9] },
  'KZ-VOS': { at: [81.4, 48.9] },
};

/** Same territory, other code: these letter codes stand where the two-digit ones do. */
const TWIN: Readonly<Record<string, string>> = {
  'KZ-AKM': 'KZ-11',
  'KZ-AKT': 'KZ-15',
  'KZ-ATY': 'KZ-23',
  'KZ-ZAP': 'KZ-27',
  'KZ-ZHA': 'KZ-31',
  'KZ-KUS': 'KZ-39',
  'KZ-KZY': 'KZ-43',
  'KZ-MAN': 'KZ-47',
  'KZ-PAV': 'KZ-55',
  'KZ-SEV': 'KZ-59',
  'KZ-YUZ': 'KZ-61',
  'KZ-AST': 'KZ-71',
  'KZ-ALA': 'KZ-75',
  'KZ-SHY': 'KZ-79',
};

/** Place of a region's name in either vintage. Throws for an id that is no region. */
export function placeOf(region: string): Place {
  const place = PLACES[region] ?? PLACES[TWIN[region] ?? ''];
  if (!place) throw new Error(`no place on the map for region: ${region}`);
  return place;
}
