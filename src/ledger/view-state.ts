/** Filters whose values are ids of the subject's own code lists. */
export const LIST_FILTERS = [
  'indicator',
  'area',
  'programme',
  'kind',
  'unit',
  'payer',
  'stage',
  'source',
  'qualifier',
] as const;

const VINTAGES = ['2022', '2018'] as const;
const MEASURES = ['count', 'rate'] as const;
const SORTS = ['newest', 'area', 'value'] as const;

/** What rows may be grouped by. */
export const GROUPINGS = ['programme', 'area', 'indicator', 'year', 'source'] as const;

/** What a reader asked to see of a subject: filters (null lets all through), measure, order and groups of the rows. */
export type ViewState = Readonly<Record<(typeof LIST_FILTERS)[number], string | null>> & {
  readonly vintage: (typeof VINTAGES)[number] | null;
  /** Years, ends included; `from` is not after `to`. */
  readonly from: number | null;
  readonly to: number | null;
  /** Whether reports without a period pass. */
  readonly undated: boolean;
  /** `rate` is for every 100 000 people. */
  readonly measure: (typeof MEASURES)[number];
  readonly sort: (typeof SORTS)[number];
  readonly group: (typeof GROUPINGS)[number] | null;
};

/** What a page offers: ids by filter, and the first and last year of its figures. */
export type KnownValues = Readonly<Record<(typeof LIST_FILTERS)[number], readonly string[]>> & {
  readonly years: readonly [number, number];
};

/** A parameter of an address that the page cannot follow. */
export type Ignored = { name: string; value: string };

/** The built view: nothing is asked. */
export const BUILT_VIEW: ViewState = {
  indicator: null,
  area: null,
  programme: null,
  kind: null,
  unit: null,
  payer: null,
  stage: null,
  source: null,
  qualifier: null,
  vintage: null,
  from: null,
  to: null,
  undated: true,
  measure: 'count',
  sort: 'newest',
  group: null,
};

const NAMES = Object.keys(BUILT_VIEW) as readonly (keyof ViewState)[];

/** Parameters of others: they are neither read nor told of, and stay in the address. */
const isForeign = (name: string): boolean => /^(utm_.*|fbclid|gclid|yclid|receipt|edition)$/.test(name);

const isOneOf = <T extends string>(values: readonly T[], value: string): value is T =>
  (values as readonly string[]).includes(value);

/** The value of one parameter, or undefined where the page does not know it. */
function parseValue(name: string, value: string, known: KnownValues): ViewState[keyof ViewState] | undefined {
  if (isOneOf(LIST_FILTERS, name)) return isOneOf(known[name], value) ? value : undefined;
  if (name === 'from' || name === 'to') {
    const [first, last] = known.years;
    const year = /^\d{4}$/.test(value) ? Number(value) : Number.NaN;
    return year >= first && year <= last ? year : undefined;
  }
  if (name === 'undated') return value === 'no' ? false : undefined;
  if (name === 'vintage') return isOneOf(VINTAGES, value) ? value : undefined;
  if (name === 'measure') return isOneOf(MEASURES, value) ? value : undefined;
  if (name === 'sort') return isOneOf(SORTS, value) ? value : undefined;
  if (name === 'group') return isOneOf(GROUPINGS, value) ? value : undefined;
  return undefined;
}

/** The same state with its years in their order: a span read backwards is the same span. */
export function inOrder(state: ViewState): ViewState {
  const { from, to } = state;
  return from !== null && to !== null && from > to ? { ...state, from: to, to: from } : state;
}

/**
 * The state that an address's query asks for, and the parameters that it cannot be told from: unknown names,
 * unknown values, a name's second value. An empty value asks for nothing.
 */
export function parseViewState(search: string, known: KnownValues): { state: ViewState; ignored: Ignored[] } {
  const found = new Map<string, ViewState[keyof ViewState]>();
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (isForeign(name) || (value === '' && isOneOf(NAMES, name))) continue;
    const parsed = found.has(name) ? undefined : parseValue(name, value, known);
    if (parsed === undefined) ignored.push({ name, value });
    else found.set(name, parsed);
  }
  return { state: inOrder({ ...BUILT_VIEW, ...Object.fromEntries(found) } as ViewState), ignored };
}

/**
 * The query of a state, with its `?`; empty for the built view. Parameters of others in `search` (`utm_…`,
 * `receipt`, `edition`) are kept behind it.
 */
export function formatViewState(state: ViewState, search = ''): string {
  const params = new URLSearchParams();
  for (const name of NAMES) {
    const value = state[name];
    if (value === BUILT_VIEW[name]) continue;
    params.set(name, name === 'undated' ? 'no' : String(value));
  }
  for (const [name, value] of new URLSearchParams(search)) if (isForeign(name)) params.append(name, value);
  return params.size > 0 ? `?${params}` : '';
}

/** True for the built view. */
export function isBuiltView(state: ViewState): boolean {
  return NAMES.every((name) => state[name] === BUILT_VIEW[name]);
}

/** Filters that are set, in the order of the address: those that a reader can take away one by one. */
export function activeFilters(state: ViewState): (keyof ViewState)[] {
  return NAMES.filter((name) => name !== 'sort' && name !== 'group' && state[name] !== BUILT_VIEW[name]);
}
