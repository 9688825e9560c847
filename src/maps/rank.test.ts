import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bounded, exactly, makeBounded } from '../model/bounded.ts';
import { ranksOf } from './rank.ts';

const atLeast = (value: number) => makeBounded(value, 'at_least');

describe('the place of a value among those told', () => {
  it.each<[string, (Bounded | null)[], ReturnType<typeof ranksOf>]>([
    ['counts from the greatest', [exactly(3), exactly(9), exactly(5)], [3, 1, 2]],
    ['is shared by equal values', [exactly(4), exactly(4), exactly(1)], [1, 1, 3]],
    ['is none where nothing is told', [exactly(4), null], [1, null]],
    ['is unsure where a bound may be more', [atLeast(2), exactly(3), exactly(1)], ['unsure', 'unsure', 3]],
    ['is sure below every bound', [atLeast(5), exactly(1)], [1, 2]],
    ['is sure where a bound ends', [makeBounded(5, 'at_most'), exactly(9)], [2, 1]],
    ['is unsure beside “about”', [makeBounded(38, 'about'), exactly(1)], ['unsure', 'unsure']],
    ['is unsure inside a range', [makeBounded(2, 'between', 6), exactly(4)], ['unsure', 'unsure']],
    ['counts “all” by its number', [makeBounded(7, 'all'), makeBounded(null, 'all')], [1, null]],
    ['is the first when it is alone', [makeBounded(7, 'about')], [1]],
  ])('%s', (_, values, ranks) => expect(ranksOf(values)).toEqual(ranks));

  it('of exact values is one more than how many are greater', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (numbers) => {
        expect(ranksOf(numbers.map(exactly))).toEqual(
          numbers.map((one) => numbers.filter((other) => other > one).length + 1),
        );
      }),
    );
  });
});
