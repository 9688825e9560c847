import { expect, it } from 'vitest';
import { keepBy } from './keep-by.ts';

it('a function is run once for each object and key, whatever else it is given', () => {
  const runs: string[] = [];
  const named = keepBy((of: { name: string }, by: number, more: string) => {
    runs.push(`${of.name} ${by} ${more}`);
    return { of, by };
  });
  const [one, other] = [{ name: 'one' }, { name: 'one' }];
  expect(named(one, 1, 'a')).toBe(named(one, 1, 'b'));
  expect(named(one, 2, 'c')).not.toBe(named(one, 1, 'd'));
  expect(named(other, 1, 'e')).not.toBe(named(one, 1, 'f'));
  expect(runs).toEqual(['one 1 a', 'one 2 c', 'one 1 e']);
});
