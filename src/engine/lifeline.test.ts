import { describe, expect, it } from 'vitest';
import { EngineGoneError } from './failures.ts';
import { makeLifeline } from './lifeline.ts';

const never = () => new Promise<string>(() => {});

describe('a lifeline', () => {
  it('gives what the engine answers while it lives', async () => {
    const lifeline = makeLifeline();
    expect(await lifeline.hold(Promise.resolve('answer'))).toBe('answer');
    await expect(lifeline.hold(Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(lifeline.ended).toBeNull();
  });

  it('fails all that waits when the engine dies, and all that comes', async () => {
    const lifeline = makeLifeline();
    const waiting = [lifeline.hold(never()), lifeline.hold(never())];
    const error = new EngineGoneError('a test');
    lifeline.end(error);
    for (const one of waiting) await expect(one).rejects.toBe(error);
    await expect(lifeline.hold(never())).rejects.toBe(error);
    expect(await lifeline.gone).toBe(error);
  });

  it('keeps the first reason', async () => {
    const lifeline = makeLifeline();
    lifeline.end(new EngineGoneError('first'));
    lifeline.end(new EngineGoneError('second'));
    expect((await lifeline.gone).message).toBe('engine is gone: first');
    expect(lifeline.ended?.message).toBe('engine is gone: first');
  });
});
