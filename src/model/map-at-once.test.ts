import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { mapAtOnce } from './map-at-once.ts';

it('keeps the order of the items, however long each takes, and runs no more than so many at once', async () => {
  let running = 0;
  let most = 0;
  const made = await mapAtOnce([30, 1, 20, 2, 10], 2, async (ms) => {
    running += 1;
    most = Math.max(most, running);
    await wait(ms);
    running -= 1;
    return ms * 2;
  });
  expect([made, most]).toEqual([[60, 2, 40, 4, 20], 2]);
});

it('fails with the first failure, and gives nothing for nothing', async () => {
  await expect(mapAtOnce([1, 2], 2, (n) => Promise.reject(new Error(`no ${n}`)))).rejects.toThrow('no 1');
  expect(await mapAtOnce([], 3, async () => 1)).toEqual([]);
});
