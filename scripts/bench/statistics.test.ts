import { describe, expect, it } from 'vitest';
import { markdownTable, median, ratio, summary } from './statistics.ts';

describe('a median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
    [[], Number.NaN],
  ])('of %j is %d', (numbers, expected) => expect(median(numbers)).toBe(expected));
});

describe('times', () => {
  it('are told with their spread and how many they are', () => {
    expect(summary([21, 4.25, 12_345])).toBe('21 ms (4.3 ms–12.3 s, 3)');
    expect(summary([])).toBe('–');
  });

  it('are compared by their medians', () => {
    expect(ratio([30, 10, 20], [10])).toBe('2.0×');
    expect(ratio([], [10])).toBe('');
  });

  it('stand in a table of Markdown', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });
});
