import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRows, linesOf } from './fit-rows.ts';

describe('rows on slides', () => {
  it.each([
    [[200, 200, 200], 600, [[200, 200, 200]]],
    [[200, 300, 200], 600, [[200, 300], [200]]],
    [[700, 100], 600, [[700], [100]]],
    [[], 600, []],
  ])('of heights %j in a room of %i', (heights, room, slides) =>
    expect(fitRows(heights, (height) => height, room)).toEqual(slides),
  );

  it('are all there, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 })), (heights) => {
        expect(fitRows(heights, (height) => height).flat()).toEqual(heights);
      }),
    );
  });

  it('take one line at least, and more than their letters would fill', () => {
    expect([linesOf('', 10), linesOf('123456789', 10), linesOf('1234567890', 10)]).toEqual([1, 1, 2]);
  });
});
