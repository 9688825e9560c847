import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureText, fitFigures } from './fit-figures.ts';

const short: FigureText = { figure: '234 centres', what: 'Centres', small: ['2021'] };
const long: FigureText = {
  figure: '13.6 % or percentage points (unclear in the source)',
  what: 'Fall in the number of orphans and children without parental care in children’s homes',
  small: ['Other state measures · 10 years, dates not stated', 'Later reports: 234 centres, date not stated'],
};
const sizes = (items: readonly FigureText[]) => fitFigures(items, (one) => [one]).map(({ length }) => length);

describe('figures on slides', () => {
  it.each([
    ['none', [], []],
    ['six short ones', Array(6).fill(short), [6]],
    ['seven short ones, evenly', Array(7).fill(short), [4, 3]],
    ['six long ones', Array(6).fill(long), [3, 3]],
  ])('%s', (_, items: FigureText[], expected) => expect(sizes(items)).toEqual(expected));

  it('leave room for the longest language', () =>
    expect(fitFigures(Array(6).fill(0), () => [short, long]).length).toBe(2));

  it('are all there, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(short, long)), (items) => {
        expect(fitFigures(items, (one) => [one]).flat()).toEqual(items);
      }),
    );
  });
});
