import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepPlan } from './keep-plan.ts';
import type { KeptFile } from './kept-list.ts';

const held = new Map([
  ['/', 'a1'],
  ['/old/', 'b1'],
  ['/older/', 'c1'],
]);

describe('a plan of what to keep', () => {
  it('fetches what is new or changed, in the order of need', () =>
    expect(
      keepPlan(
        held,
        [
          ['/new/', 'd1', 10],
          ['/', 'a2', 20],
        ],
        null,
        100,
      ).fetch,
    ).toEqual([
      ['/new/', 'd1', 10],
      ['/', 'a2', 20],
    ]));

  it('fetches nothing that is held as it is', () =>
    expect(keepPlan(held, [['/', 'a1', 20]], null, 100).fetch).toEqual([]));

  it('leaves what is wanted no more to pages that are open, until the next build', () => {
    const first = keepPlan(held, [['/', 'a1', 20]], [], 100);
    expect([first.drop, first.stale]).toEqual([[], ['/old/', '/older/']]);
    const next = keepPlan(held, [['/', 'a1', 20]], ['/older/'], 100);
    expect([next.drop, next.stale]).toEqual([['/older/'], ['/old/']]);
  });

  it('counts a file once that two languages want', () =>
    expect(
      keepPlan(
        new Map(),
        [
          ['/a.css', '1', 60],
          ['/a.css', '1', 60],
        ],
        null,
        100,
      ),
    ).toMatchObject({ bytes: 60, refused: 0 }));

  const file: fc.Arbitrary<KeptFile> = fc.tuple(
    fc.constantFrom('/', '/a/', '/b/', '/c/', '/d/', '/e/'),
    fc.constantFrom('1', '2'),
    fc.integer({ min: 0, max: 60 }),
  );

  it('never takes more than the limit, and refuses by need', () =>
    fc.assert(
      fc.property(
        fc.array(file),
        fc.dictionary(fc.constantFrom('/', '/a/', '/x/'), fc.constant('1')),
        (wanted, has) => {
          const plan = keepPlan(new Map(Object.entries(has)), wanted, null, 100);
          const sizes = new Map(wanted.map(([path, , size]) => [path, size]));
          expect(plan.bytes).toBeLessThanOrEqual(100);
          expect(plan.fetch.reduce((sum, [path]) => sum + (sizes.get(path) ?? 0), 0)).toBeLessThanOrEqual(
            plan.bytes,
          );
          if (plan.refused === 0) expect(plan.bytes).toBe([...sizes.values()].reduce((a, b) => a + b, 0));
          expect(plan.drop.filter((path) => plan.stale.includes(path))).toEqual([]);
        },
      ),
    ));
});
