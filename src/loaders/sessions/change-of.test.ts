import { describe, expect, it } from 'vitest';
import { makeBounded } from '../../model/bounded.ts';
import { changeOf } from './change-of.ts';

const exact = (value: number) => makeBounded(value, 'exact');
const atLeast = (value: number) => makeBounded(value, 'at_least');

describe('a number between two reports', () => {
  it.each([
    ['grows', exact(33), exact(131), 'more'],
    ['falls', exact(131), exact(33), 'less'],
    ['stays', exact(234), exact(234), 'same'],
    ['may have stayed or grown behind a bound', atLeast(10), atLeast(10), 'unsure'],
    ['may have fallen below a bound’s value', atLeast(10), exact(12), 'unsure'],
    ['surely fell below a bound', atLeast(10), exact(9), 'less'],
    ['grows over both ends of a range', makeBounded(33, 'between', 34), exact(35), 'more'],
    ['may lie in the range', makeBounded(33, 'between', 34), exact(34), 'unsure'],
    ['is not known from “about”', makeBounded(100, 'about'), exact(900), 'unsure'],
    ['is not known from “all” without a number', makeBounded(null, 'all'), exact(5), 'unsure'],
    ['is not known when one was not printed', null, exact(5), 'unsure'],
  ])('%s', (_, before, after, change) => expect(changeOf(before, after)).toBe(change));
});
