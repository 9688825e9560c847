import { describe, expect, it } from 'vitest';
import { exactly, makeBounded } from './bounded.ts';

describe('makeBounded', () => {
  it('keeps a value with its qualifier', () => {
    expect(makeBounded(1350, 'at_least')).toEqual({ qualifier: 'at_least', value: 1350 });
    expect(makeBounded(40, 'between', 50)).toEqual({ qualifier: 'between', value: 40, max: 50 });
    expect(makeBounded(null, 'all')).toEqual({ qualifier: 'all', value: null });
    expect(exactly(131)).toEqual({ qualifier: 'exact', value: 131 });
  });

  it.each([
    [null, 'exact', null],
    [Number.NaN, 'about', null],
    [40, 'between', null],
    [50, 'between', 40],
  ] as const)('refuses %s %s %s', (value, qualifier, max) => {
    expect(() => makeBounded(value, qualifier, max)).toThrow(RangeError);
  });
});
