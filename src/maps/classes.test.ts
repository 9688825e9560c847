import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Breaks, classOf, quantileBreaks } from './classes.ts';

const BREAKS: Breaks = [2, 3, 5, 7];
const counts = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { minLength: 5, maxLength: 20 });

describe('the class of a value', () => {
  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 4],
    [7, 5],
    [131, 5],
  ])('%d is in class %d', (value, index) => expect(classOf(value, BREAKS)).toBe(index));

  it('never falls when the value rises', () => {
    fc.assert(
      fc.property(counts, fc.integer(), fc.nat(), (values, low, more) => {
        const breaks = quantileBreaks(values);
        fc.pre(breaks !== null);
        expect(classOf(low + more, breaks)).toBeGreaterThanOrEqual(classOf(low, breaks));
      }),
    );
  });
});

describe('breaks by quantiles', () => {
  it.each([
    ['none', []],
    ['four values', [1, 2, 3, 4]],
    ['four distinct values of many', [1, 1, 2, 2, 3, 3, 4, 4]],
  ])('are not made for %s', (_, values) => expect(quantileBreaks(values)).toBeNull());

  it('put a fifth of evenly spread values into each class', () => {
    const values = Array.from({ length: 20 }, (_, i) => i + 10);
    const breaks = quantileBreaks(values);
    expect(breaks).toEqual([14, 18, 22, 26]);
    const sizes = [1, 2, 3, 4, 5].map(
      (one) => values.filter((value) => classOf(value, breaks!) === one).length,
    );
    expect(sizes).toEqual([4, 4, 4, 4, 4]);
  });

  it('do not depend on the order of the values', () => {
    fc.assert(
      fc.property(counts, (values) => {
        expect(quantileBreaks(values.toReversed())).toEqual(quantileBreaks(values));
      }),
    );
  });

  it('rise, and are round only where that moves no value to another class', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const breaks = quantileBreaks(values);
        fc.pre(breaks !== null);
        expect([...new Set(breaks)].sort((a, b) => a - b)).toEqual([...breaks]);
        for (const bound of breaks) {
          const parted = values.some((value) => value < bound);
          const isRound = /^\d{1,2}0*$/.test(String(bound));
          expect(parted && (isRound || values.includes(bound))).toBe(true);
        }
      }),
    );
  });

  it.each([[[7, 7, 7, 8, 9, 10, 11]], [[0, 0, 0, 0, 1, 2, 3, 4, 5]]])(
    'leave the least of %j in class 1',
    (values) => {
      const breaks = quantileBreaks(values);
      if (breaks) expect(classOf(Math.min(...values), breaks)).toBe(1);
    },
  );

  it('leave no class of a legend empty', () => {
    fc.assert(
      fc.property(counts, (values) => {
        const breaks = quantileBreaks(values);
        fc.pre(breaks !== null);
        expect([...new Set(values.map((value) => classOf(value, breaks)))].sort()).toEqual([1, 2, 3, 4, 5]);
      }),
    );
  });
});
