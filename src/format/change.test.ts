import { describe, expect, it } from 'vitest';
import { type Bounded, makeBounded } from '../model/bounded.ts';
import { boundedChangeWords, formatBoundedChange } from './change.ts';
import { formatNumber } from './number.ts';

const change = (value: Bounded) => formatBoundedChange('ru', value, (one) => formatNumber('ru', one));
const words = (value: Bounded) => boundedChangeWords('ru', value, (one) => formatNumber('ru', one));

describe('a change between bounded values', () => {
  it.each([
    [makeBounded(19, 'exact'), '+19'],
    [makeBounded(-1350, 'exact'), '−1\u00a0350'],
    [makeBounded(0, 'exact'), '0'],
    [makeBounded(5, 'at_least'), '≥\u00a0+5'],
    [makeBounded(-5, 'at_most'), '≤\u00a0−5'],
    [makeBounded(-3, 'between', 4), '−3–+4'],
    [makeBounded(7, 'about'), '≈\u00a0+7'],
  ])('%o is written %s', (value, text) => expect(change(value)).toBe(text));

  it('of a bound is said as computed: at least, never more than', () =>
    expect(words(makeBounded(5, 'at_least'))).toBe('не менее +5'));
});
