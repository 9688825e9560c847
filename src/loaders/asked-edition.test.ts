import { describe, expect, it } from 'vitest';
import { asOfEdition, askedEdition } from './asked-edition.ts';
import { edition, editionDay } from './edition.ts';
import { once, onceEver, onceFor } from './once.ts';

describe('loaders asked as of an edition', () => {
  it('keep what they made apart for each edition, and what is the same for all once', async () => {
    let made = 0;
    const make = async () => {
      made += 1;
      return `${askedEdition()} ${made}`;
    };
    const [kept, keptFor, ever] = [once(make), onceFor((_: string) => make()), onceEver(make)];
    const ask = async () => [await kept(), await keptFor('a'), await ever()];
    const now = await ask();
    const then = await asOfEdition('2026.11.0', ask);
    expect(now).toEqual(['null 1', 'null 2', 'null 3']);
    expect(then).toEqual(['2026.11.0 4', '2026.11.0 5', 'null 3']);
    expect(await Promise.all([ask(), asOfEdition('2026.11.0', ask)])).toEqual([now, then]);
  });

  it('know its number and its day', async () => {
    const ask = async () => [await edition(), await editionDay()];
    const [[, today], [then, day]] = [await ask(), await asOfEdition('2026.11.0', ask)];
    expect(then).toBe('2026.11.0');
    expect(day).toMatch(/^2026-11-\d\d$/);
    expect((day ?? '') <= (today ?? '')).toBe(true);
  });
});
