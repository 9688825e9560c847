/** Filters of the roadmap, by the names of its form's fields and of the address. */
export const NAMES = ['outcome', 'body', 'region', 'kind'] as const;

/** What a reader asked for; an empty text lets all through. */
export type RoadState = Readonly<Record<(typeof NAMES)[number], string>>;

/** Nothing is asked for. */
export const NO_FILTER: RoadState = { outcome: '', body: '', region: '', kind: '' };

/** The state that a query asks for; a value that the page does not know asks for nothing. */
export function parseRoadState(
  search: string,
  known: Readonly<Record<(typeof NAMES)[number], readonly string[]>>,
): RoadState {
  const params = new URLSearchParams(search);
  const value = (name: (typeof NAMES)[number]) => {
    const asked = params.get(name) ?? '';
    return known[name].includes(asked) ? asked : '';
  };
  return { outcome: value('outcome'), body: value('body'), region: value('region'), kind: value('kind') };
}

/** The query of a state with its `?`, or nothing; parameters of others in `search` stay. */
export function formatRoadState(state: RoadState, search = ''): string {
  const params = new URLSearchParams(search);
  for (const name of NAMES) {
    params.delete(name);
    if (state[name]) params.set(name, state[name]);
  }
  return params.size > 0 ? `?${params}` : '';
}

/** True when a row, told by its `data-` values (words with blanks between), is let through. */
export function passes(state: RoadState, row: Readonly<Record<string, string | undefined>>): boolean {
  return NAMES.every((name) => !state[name] || (row[name] ?? '').split(' ').includes(state[name]));
}
