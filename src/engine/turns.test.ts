import { describe, expect, it } from 'vitest';
import { CancelledError } from './failures.ts';
import { makeTurns } from './turns.ts';

const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('turns', () => {
  it('are taken in the order of asking, one at a time', async () => {
    const turns = makeTurns();
    const seen: string[] = [];
    const work = (name: string, wait: number) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, wait));
      seen.push(`${name} ends`);
      return name;
    };
    const answers = await Promise.all([turns.take(work('a', 10)), turns.take(work('b', 1))]);
    expect(answers).toEqual(['a', 'b']);
    expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('go on after a failure', async () => {
    const turns = makeTurns();
    const failed = turns.take(() => Promise.reject(new Error('no')));
    const next = turns.take(async () => 'next');
    await expect(failed).rejects.toThrow('no');
    expect(await next).toBe('next');
  });

  it('that are stopped while they wait are never taken, and fail at once', async () => {
    const turns = makeTurns();
    let done = (): void => {};
    const first = turns.take(
      () =>
        new Promise<string>((resolve) => {
          done = () => resolve('first');
        }),
    );
    const controller = new AbortController();
    let taken = false;
    const second = turns.take(async () => {
      taken = true;
    }, controller.signal);
    await settle();
    controller.abort();
    await expect(second).rejects.toThrow(CancelledError);
    done();
    expect(await first).toBe('first');
    await settle();
    expect(taken).toBe(false);
  });

  it('asked for with a signal that is aborted already are never taken', async () => {
    let taken = false;
    const turn = makeTurns().take(async () => {
      taken = true;
    }, AbortSignal.abort());
    await expect(turn).rejects.toThrow(CancelledError);
    expect(taken).toBe(false);
  });

  it('that run are not failed by the signal: their own answer counts', async () => {
    const controller = new AbortController();
    const turn = makeTurns().take(async () => {
      controller.abort();
      await settle();
      return 'stopped properly';
    }, controller.signal);
    expect(await turn).toBe('stopped properly');
  });
});
