import { describe, expect, it } from 'vitest';
import { spanLength } from './span-length.ts';

describe('the length of a period', () => {
  it.each([
    ['2023', '2023', 'P12M'],
    ['2023-01-01', '2023-12-31', 'P12M'],
    ['2024-02', '2024-02', 'P1M'],
    ['2024-02-01', '2024-02-29', 'P1M'],
    ['2022', '2023', 'P24M'],
    ['2025-01-01', '2025-11-06', 'P310D'],
    ['2020-03-20', '2020-03-25', 'P6D'],
    ['2019-12-15', '2020-01', 'P48D'],
  ])('from %s to %s is %s', (start, end, length) => expect(spanLength(start, end)).toBe(length));

  it('of a leap year is that of any other', () =>
    expect(spanLength('2024', '2024')).toBe(spanLength('2023', '2023')));

  it('is not told of what is no date', () =>
    expect(() => spanLength('2021-02-30', '2021')).toThrow(RangeError));
});
