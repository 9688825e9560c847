import { describe, expect, it } from 'vitest';
import { shareStart } from './shared-start.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const never = () => new Promise(() => {});
const ignore = () => {};

describe('a shared start', () => {
  it('happens once for all who ask', async () => {
    let starts = 0;
    const shared = shareStart(async () => {
      starts += 1;
      return starts;
    }, never);
    expect(await Promise.all([shared.ask(ignore), shared.ask(ignore)])).toEqual([1, 1]);
    expect(await shared.ask(ignore)).toBe(1);
  });

  it('tells everyone of its progress, the late ones at once of how far it has come', async () => {
    let tell: (progress: number) => void = ignore;
    const finish = Promise.withResolvers<void>();
    const shared = shareStart<string, number>(async (told) => {
      tell = told;
      await finish.promise;
      return 'started';
    }, never);
    const first: number[] = [];
    const late: number[] = [];
    const asked = shared.ask((progress) => first.push(progress));
    await settle();
    tell(1);
    const askedLate = shared.ask((progress) => late.push(progress));
    expect(late).toEqual([1]);
    tell(2);
    finish.resolve();
    expect(await Promise.all([asked, askedLate])).toEqual(['started', 'started']);
    tell(3);
    expect([first, late]).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it('that fails fails for all who wait, and is tried anew by the next', async () => {
    let tries = 0;
    const shared = shareStart(async () => {
      tries += 1;
      if (tries === 1) throw new Error('no network');
      return tries;
    }, never);
    const both = [shared.ask(ignore), shared.ask(ignore)];
    for (const one of both) await expect(one).rejects.toThrow('no network');
    expect(await shared.ask(ignore)).toBe(2);
  });

  it('is made anew after its end', async () => {
    const ends: (() => void)[] = [];
    let starts = 0;
    const shared = shareStart(
      async () => {
        starts += 1;
        return starts;
      },
      () => new Promise<void>((resolve) => ends.push(resolve)),
    );
    expect(await shared.ask(ignore)).toBe(1);
    await settle();
    ends[0]?.();
    await settle();
    expect(await shared.ask(ignore)).toBe(2);
  });

  it('that was forgotten does not end the one after it', async () => {
    const ends: (() => void)[] = [];
    let starts = 0;
    const shared = shareStart(
      async () => {
        starts += 1;
        return starts;
      },
      () => new Promise<void>((resolve) => ends.push(resolve)),
    );
    await shared.ask(ignore);
    expect(await shared.forget()).toBe(1);
    expect(shared.forget()).toBeNull();
    expect(await shared.ask(ignore)).toBe(2);
    ends[0]?.();
    await settle();
    expect(await shared.ask(ignore)).toBe(2);
  });
});
