/** Slides of a deck in its own order, and which of them are shown unless others are chosen. */
export type Known = { order: readonly string[]; picked: readonly string[] };

/**
 * The slides that an address asks for, in its order: `?slides=title.map.target`. Unknown names are left out, a name
 * counts once; the deck's own choice where the address asks for none.
 */
export function parsePicks(search: string, { order, picked }: Known): string[] {
  const asked = new URLSearchParams(search).get('slides');
  if (asked === null) return [...picked];
  const chosen = [...new Set(asked.split('.'))].filter((id) => order.includes(id));
  return chosen.length > 0 ? chosen : [...picked];
}

/** The query for chosen slides, with the other parameters of `search`; none for the deck's own choice. */
export function formatPicks(picks: readonly string[], { picked }: Known, search = ''): string {
  const params = new URLSearchParams(search);
  params.delete('slides');
  if (picks.join('.') !== picked.join('.')) params.set('slides', picks.join('.'));
  return params.size > 0 ? `?${params}` : '';
}

/** All slides in the order in which a picker lists them: chosen ones first where they were put elsewhere. */
export function listed(picks: readonly string[], { order, picked }: Known): string[] {
  const isOwnOrder = order.filter((id) => picks.includes(id)).join('.') === picks.join('.');
  if (isOwnOrder || picks.join('.') === picked.join('.')) return [...order];
  return [...picks, ...order.filter((id) => !picks.includes(id))];
}

/** A list with one of its items moved by one place, up (-1) or down (1); the same list where there is no place. */
export function moved(items: readonly string[], item: string, by: -1 | 1): string[] {
  const at = items.indexOf(item);
  const to = at + by;
  const other = items[to];
  if (at < 0 || other === undefined) return [...items];
  return items.map((one, i) => (i === at ? other : i === to ? item : one));
}
