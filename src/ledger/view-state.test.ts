import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../testing/hostile.ts';
import {
  activeFilters,
  BUILT_VIEW,
  formatViewState,
  GROUPINGS,
  inOrder,
  isBuiltView,
  type KnownValues,
  LIST_FILTERS,
  parseViewState,
  type ViewState,
} from './view-state.ts';

const known: KnownValues = {
  indicator: ['helped', 'applications'],
  area: ['KZ', 'KZ-75', 'KZ-ALM'],
  programme: ['council', 'a&b=c', 'қамқорлық'],
  kind: ['crisis'],
  unit: ['persons', 'families'],
  payer: [],
  stage: ['actual', 'planned', 'target'],
  source: ['t0'],
  qualifier: ['exact', 'at_least'],
  years: [2011, 2026],
};

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom<T | null>(null, ...values);
const year = fc.option(fc.integer({ min: 2011, max: 2026 }), { nil: null });
const states: fc.Arbitrary<ViewState> = fc
  .record({
    ...(Object.fromEntries(LIST_FILTERS.map((name) => [name, oneOf(...known[name])])) as Record<
      (typeof LIST_FILTERS)[number],
      fc.Arbitrary<string | null>
    >),
    vintage: oneOf('2022' as const, '2018' as const),
    from: year,
    to: year,
    undated: fc.boolean(),
    measure: fc.constantFrom('count' as const, 'rate' as const),
    sort: fc.constantFrom('newest' as const, 'area' as const, 'value' as const),
    group: oneOf(...GROUPINGS),
  })
  .map(inOrder);

describe('the state of a view in an address', () => {
  it('is read back as it was written', () =>
    fc.assert(
      fc.property(states, (state) => {
        expect(parseViewState(formatViewState(state), known)).toEqual({ state, ignored: [] });
      }),
    ));

  it('is empty for the built view, and for it only', () => {
    expect(formatViewState(BUILT_VIEW)).toBe('');
    fc.assert(
      fc.property(states, (state) => {
        expect(formatViewState(state) === '').toBe(isBuiltView(state));
      }),
    );
  });

  it('never fails, and never takes a value that the page does not know', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...LIST_FILTERS, 'from', 'sort', '__proto__'), fc.string())),
        (pairs) => {
          const { state } = parseViewState(String(new URLSearchParams(pairs)), known);
          for (const name of LIST_FILTERS) expect([null, ...known[name]]).toContain(state[name]);
        },
      ),
    ));

  it.each([
    ['an unknown name', '?colour=red', [{ name: 'colour', value: 'red' }]],
    ['an unknown value', '?area=KZ-99', [{ name: 'area', value: 'KZ-99' }]],
    ['a name in other letters', '?Area=KZ', [{ name: 'Area', value: 'KZ' }]],
    ['a year that is none', '?from=2019.5', [{ name: 'from', value: '2019.5' }]],
    ['a year before the first', '?to=1999', [{ name: 'to', value: '1999' }]],
    ['an order that is none', '?sort=random', [{ name: 'sort', value: 'random' }]],
    [
      'a prototype',
      '?__proto__=1&constructor=2',
      [
        { name: '__proto__', value: '1' },
        { name: 'constructor', value: '2' },
      ],
    ],
  ])('tells of %s and ignores it', (_, search, ignored) =>
    expect(parseViewState(search, known)).toEqual({ state: BUILT_VIEW, ignored }),
  );

  it('takes the first of two values and tells of the second', () =>
    expect(parseViewState('?area=KZ&area=KZ-75', known)).toEqual({
      state: { ...BUILT_VIEW, area: 'KZ' },
      ignored: [{ name: 'area', value: 'KZ-75' }],
    }));

  it('reads years backwards as the same span', () =>
    expect(parseViewState('?from=2024&to=2020', known).state).toMatchObject({ from: 2020, to: 2024 }));

  it('says nothing of an empty value, as a form without a script writes it', () =>
    expect(parseViewState('?indicator=&area=KZ', known)).toEqual({
      state: { ...BUILT_VIEW, area: 'KZ' },
      ignored: [],
    }));

  it('keeps hostile values out and as they are', () => {
    for (const value of HOSTILE) {
      const search = String(new URLSearchParams({ indicator: value }));
      const { state, ignored } = parseViewState(search, known);
      expect(state).toEqual(BUILT_VIEW);
      expect(ignored).toEqual(value === '' ? [] : [{ name: 'indicator', value: value.toWellFormed() }]);
    }
  });

  it('leaves alone what is not its own', () => {
    const search = '?utm_source=x&edition=2026.11.0&area=KZ&colour=red';
    expect(parseViewState(search, known).ignored).toEqual([{ name: 'colour', value: 'red' }]);
    expect(formatViewState({ ...BUILT_VIEW, kind: 'crisis' }, search)).toBe(
      '?kind=crisis&utm_source=x&edition=2026.11.0',
    );
  });
});

describe('active filters', () => {
  it('are those that a reader can take away, not the order of the rows', () =>
    expect(
      activeFilters({ ...BUILT_VIEW, sort: 'area', group: 'year', undated: false, measure: 'rate' }),
    ).toEqual(['undated', 'measure']));
});
