import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Label, placeLabels } from './place-labels.ts';

const LINE = { from: 0, to: 300 };

describe('labels on a line', () => {
  it.each<[string, Label[], number[]]>([
    ['a lone one stands over its point', [{ at: 100, width: 60 }], [100]],
    [
      'edges that would cut them hold them in',
      [
        { at: 4, width: 60 },
        { at: 298, width: 60 },
      ],
      [30, 270],
    ],
    [
      'neighbours too near part by the same way',
      [
        { at: 100, width: 60 },
        { at: 110, width: 60 },
      ],
      [70, 140],
    ],
    [
      'of one point they stand side by side',
      [
        { at: 290, width: 40 },
        { at: 290, width: 60 },
      ],
      [210, 270],
    ],
    ['there are none', [], []],
  ])('%s', (_, labels, middles) => expect(placeLabels(labels, LINE)).toEqual(middles));

  it('begin where the line begins', () =>
    expect(placeLabels([{ at: 4, width: 60 }], { from: 20, to: 300 })).toEqual([50]));

  it('never cover one another, and never leave a line that has room for them', () => {
    const label = fc.record({
      at: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 1, max: 65 }),
    });
    fc.assert(
      fc.property(fc.array(label, { maxLength: 4 }), (some) => {
        const labels = some.toSorted((a, b) => a.at - b.at);
        const edges = placeLabels(labels, LINE).map((middle, i) => {
          const half = (labels[i]?.width ?? 0) / 2;
          return [middle - half, middle + half] as const;
        });
        for (const [i, [left, right]] of edges.entries()) {
          expect(left).toBeGreaterThanOrEqual((edges[i - 1]?.[1] ?? -10) + 9.999);
          expect(right).toBeLessThanOrEqual(300.001);
        }
      }),
    );
  });
});
