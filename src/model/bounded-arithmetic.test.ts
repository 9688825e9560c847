import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounded, exactly, makeBounded } from './bounded.ts';
import {
  differenceOf,
  ratePer,
  ratioOf,
  roundBounded,
  sumBounded,
  timesExact,
} from './bounded-arithmetic.ts';
import { intervalOf } from './interval.ts';

const atLeast = (value: number) => makeBounded(value, 'at_least');
const atMost = (value: number) => makeBounded(value, 'at_most');
const about = (value: number) => makeBounded(value, 'about');

describe('sums', () => {
  it.each([
    ['exact and exact', [exactly(2), exactly(3)], exactly(5)],
    ['exact and about', [exactly(2), about(3)], about(5)],
    ['exact and at least', [exactly(2), atLeast(3)], atLeast(5)],
    ['about and at least', [about(2), atLeast(3)], atLeast(5)],
    ['at most and at most', [atMost(2), atMost(3)], atMost(5)],
    ['a range and exact', [makeBounded(40, 'between', 50), exactly(1)], makeBounded(41, 'between', 51)],
    ['a range and at least', [makeBounded(40, 'between', 50), atLeast(1)], atLeast(41)],
    ['at least and at most', [atLeast(2), atMost(3)], null],
    ['all without a number', [exactly(2), makeBounded(null, 'all')], null],
    ['all with a number', [exactly(2), makeBounded(3, 'all')], exactly(5)],
    ['nothing', [], null],
  ])('of %s', (_, parts, sum) => expect(sumBounded(parts)).toEqual(sum));
});

describe('differences', () => {
  it.each([
    ['exact', exactly(131), exactly(112), exactly(19)],
    ['from at least', atLeast(131), exactly(112), atLeast(19)],
    ['less at least', exactly(131), atLeast(112), atMost(19)],
    ['of two at least', atLeast(131), atLeast(112), null],
  ])('%s', (_, a, b, difference) => expect(differenceOf(a, b)).toEqual(difference));
});

describe('ratios', () => {
  it.each([
    ['of exact values is exact', exactly(1), exactly(4), exactly(0.25)],
    ['keeps “at least” of the part', atLeast(1), exactly(4), atLeast(0.25)],
    ['turns “at least” of the whole round', exactly(1), atLeast(4), atMost(0.25)],
    ['turns “at most” of the whole round', exactly(1), atMost(4), atLeast(0.25)],
    ['of two “at least” cannot be told', atLeast(1), atLeast(4), null],
    ['of at least by at most is at least', atLeast(1), atMost(4), atLeast(0.25)],
    ['by zero cannot be told', exactly(1), exactly(0), null],
    ['keeps “about”', about(1), exactly(4), about(0.25)],
  ])('%s', (_, part, whole, ratio) => expect(ratioOf(part, whole)).toEqual(ratio));

  it('gives a rate for 100 000 people', () => {
    expect(ratePer(atLeast(50), exactly(200_000))).toEqual(atLeast(25));
  });
});

describe('factors', () => {
  it('keep the qualifier', () => {
    expect(timesExact(makeBounded(40, 'between', 50), 2)).toEqual(makeBounded(80, 'between', 100));
    expect(timesExact(makeBounded(null, 'all'), 2)).toEqual(makeBounded(null, 'all'));
    expect(() => timesExact(exactly(1), 0)).toThrow('not a positive factor: 0');
  });
});

describe('rounding', () => {
  it.each([
    ['an exact value to the nearest', exactly(38.46), exactly(38.5)],
    ['“at least” down', atLeast(38.46), atLeast(38.4)],
    ['“at most” up', atMost(38.41), atMost(38.5)],
    ['a range outwards', makeBounded(38.46, 'between', 40.01), makeBounded(38.4, 'between', 40.1)],
    ['nothing of “all” without a number', makeBounded(null, 'all'), makeBounded(null, 'all')],
  ])('rounds %s', (_, bounded, rounded) => expect(roundBounded(bounded, 1)).toEqual(rounded));
});

const whole = fc.integer({ min: 0, max: 10_000 });
const extra = fc.integer({ min: 1, max: 10_000 });

/** A bounded value with a number that it may truly stand for. */
const bounded: fc.Arbitrary<{ said: Bounded; truth: number }> = fc.oneof(
  whole.map((truth) => ({ said: exactly(truth), truth })),
  fc.tuple(whole, whole).map(([n, more]) => ({ said: atLeast(n), truth: n + more })),
  fc.tuple(whole, whole).map(([n, less]) => ({ said: atMost(n + less), truth: n })),
  fc
    .tuple(whole, extra, extra)
    .map(([n, a, b]) => ({ said: makeBounded(n, 'between', n + a + b), truth: n + a })),
);

function holds(result: Bounded | null, truth: number) {
  const interval = result && intervalOf(result);
  if (!interval) return;
  const slack = 1e-9 * Math.max(1, Math.abs(truth));
  expect(truth).toBeGreaterThanOrEqual(interval.low - slack);
  expect(truth).toBeLessThanOrEqual(interval.high + slack);
}

describe('whatever the true numbers are', () => {
  it('a sum bounds their sum', () => {
    fc.assert(
      fc.property(fc.array(bounded, { minLength: 1, maxLength: 6 }), (parts) => {
        const truth = parts.reduce((sum, part) => sum + part.truth, 0);
        holds(sumBounded(parts.map((part) => part.said)), truth);
      }),
    );
  });

  it('a difference and a ratio bound theirs', () => {
    fc.assert(
      fc.property(bounded, bounded, (a, b) => {
        holds(differenceOf(a.said, b.said), a.truth - b.truth);
        if (b.truth > 0) holds(ratioOf(a.said, b.said), a.truth / b.truth);
      }),
    );
  });

  it('the order of a sum does not matter', () => {
    fc.assert(
      fc.property(bounded, bounded, bounded, (a, b, c) => {
        const parts = [a.said, b.said, c.said];
        expect(sumBounded(parts)).toEqual(sumBounded(parts.toReversed()));
      }),
    );
  });
});
