import { describe, expect, it } from 'vitest';
import { formatDifference, intervalText, roundedInterval } from './interval.ts';

const between = (low: number, high: number) => ({ low, high, loose: false });

describe('a computed number', () => {
  it.each([
    ['that is whole is exact', between(131, 131), 0, '131'],
    ['that had to be rounded is about', between(2.6286, 2.6286), 1, '≈\u00a02.6'],
    ['with two ends is rounded outwards', between(185.9, 232.6), 0, '185–233'],
    ['open above is rounded down', between(4.19, Infinity), 1, '≥\u00a04.1'],
    ['open below is rounded up', between(-Infinity, 4.11), 1, '≤\u00a04.2'],
  ])('%s', (_, interval, decimals, text) => {
    expect(intervalText('en', interval, decimals)?.text).toBe(text);
  });

  it('open on both sides is none', () => {
    expect(roundedInterval(between(-Infinity, Infinity), 0)).toBeNull();
    expect(intervalText('kk', between(-Infinity, Infinity), 0)).toBeNull();
  });

  it('is said in words', () => {
    expect(intervalText('ru', between(2.6286, 2.6286), 1)?.words).toBe('около 2,6');
    expect(intervalText('kk', between(185.9, 232.6), 0)?.words).toBe('185–233');
  });
});

describe('a difference', () => {
  it.each([
    [between(9.83, 9.83), '+10'],
    [between(3.6, 18.02), '+3–19'],
    [between(-2.2, -2.2), '−2'],
    [between(-3, 5), '−3–+5'],
    [between(0, 0), '0'],
  ])('%j is %s', (interval, text) => expect(formatDifference('en', interval, 0)).toBe(text));
});
