import { expect, it } from 'vitest';
import { pickChanges } from './pick-changes.ts';

const of = (subject: string, n: number) =>
  Array.from({ length: n }, (_, i) => ({ subject, id: `${subject}-${i}` }));

it('a deck holds all changes of a sitting that tells few', () => {
  const all = [...of('centres', 20), ...of('funds', 40)];
  expect(pickChanges(all)).toEqual({ changes: all, left: 0 });
});

it('of many it holds the first of each subject, and counts those that it leaves out', () => {
  const { changes, left } = pickChanges([...of('centres', 500), ...of('funds', 90), ...of('families', 3)]);
  expect(changes).toEqual([...of('centres', 20), ...of('funds', 20), ...of('families', 3)]);
  expect(left).toBe(480 + 70);
});

it('never holds more, however many subjects there are', () => {
  const { changes, left } = pickChanges(Array.from({ length: 100 }, (_, i) => of(`s${i}`, 2)).flat());
  expect([changes.length, left]).toEqual([60, 140]);
});
