import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from './place-labels.ts';

describe('placing labels on a line', () => {
  it('puts a lone label over the middle of its point', () => {
    expect(placeLabels([{ at: 100, width: 60 }], 300)).toEqual(['middle']);
  });

  it('turns a label away from the edge that would cut it', () => {
    expect(
      placeLabels(
        [
          { at: 4, width: 60 },
          { at: 298, width: 60 },
        ],
        300,
      ),
    ).toEqual(['start', 'end']);
  });

  it('moves a label aside when its neighbour is near', () => {
    expect(
      placeLabels(
        [
          { at: 60, width: 60 },
          { at: 110, width: 60 },
        ],
        300,
      ),
    ).toEqual(['middle', 'start']);
  });

  it('begins from the right where the left finds no place', () => {
    expect(
      placeLabels(
        [
          { at: 220, width: 60 },
          { at: 295, width: 50 },
        ],
        300,
      ),
    ).toEqual(['end', 'end']);
  });

  it('never lets a label leave the line when it fits on it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 140 }), (at, width) => {
        const [anchor] = placeLabels([{ at, width }], 300);
        const left = anchor === 'start' ? at : anchor === 'middle' ? at - width / 2 : at - width;
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + width).toBeLessThanOrEqual(300);
      }),
    );
  });
});
