import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenRows, fitRows, linesOf } from './fit-rows.ts';

describe('rows on slides', () => {
  it.each([
    [[200, 200, 200], 600, [[200, 200, 200]]],
    [[200, 300, 200], 600, [[200, 300], [200]]],
    [[700, 100], 600, [[700], [100]]],
    [[], 600, []],
  ])('of heights %j in a room of %i', (heights, room, slides) =>
    expect(fitRows(heights, (height) => height, room)).toEqual(slides),
  );

  it.each([
    [
      [200, 200, 200, 200],
      [
        [200, 200],
        [200, 200],
      ],
    ],
    [
      [100, 100, 100, 100, 500],
      [[100, 100, 100, 100], [500]],
    ],
    [
      [700, 100],
      [[700], [100]],
    ],
    [[], []],
  ])('of heights %j are shared out evenly', (heights, slides) =>
    expect(evenRows(heights, (height) => height, 600)).toEqual(slides),
  );

  it('are all there, in their order, in no more slides for being even', () => {
    const itself = (height: number) => height;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 })), (heights) => {
        const full = fitRows(heights, itself);
        const even = evenRows(heights, itself);
        expect([full.flat(), even.flat(), even.length]).toEqual([heights, heights, full.length]);
      }),
    );
  });

  it('take one line at least, and more than their letters would fill', () => {
    expect([linesOf('', 10), linesOf('123456789', 10), linesOf('1234567890', 10)]).toEqual([1, 1, 2]);
  });
});
