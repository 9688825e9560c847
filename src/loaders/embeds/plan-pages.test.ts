import { describe, expect, it } from 'vitest';
import { planPages, type Version } from './plan-pages.ts';

const EDITIONS = ['2027.01.0', '2026.12.0', '2026.11.1', '2026.11.0'];
/** A view of which each edition shows a letter, the newest first; a dot where it has none. Capitals are other words. */
const versionsOf = (shown: string): Version[] =>
  [...shown].flatMap((letter, i) =>
    letter === '.' ? [] : [{ edition: EDITIONS[i] ?? '', print: letter, numbers: letter.toLowerCase() }],
  );
const pagesOf = (shown: string) =>
  planPages(EDITIONS, versionsOf(shown)).map(
    ({ version, isFrozen, since }) => `${isFrozen ? version.edition : `follows ${version.edition}`} ${since}`,
  );

describe('the pages of a view', () => {
  it.each([
    ['that never changed', 'aaaa', ['follows 2027.01.0 null']],
    ['whose first edition was otherwise', 'aaab', ['follows 2027.01.0 null', '2026.11.0 numbers']],
    [
      'that changed twice, once in words',
      'aaAb',
      ['follows 2027.01.0 null', '2026.11.1 words', '2026.11.0 numbers'],
    ],
    ['that is new', 'a...', ['follows 2027.01.0 null']],
    ['that is no more', '.ab.', ['follows 2026.12.0 null', '2026.11.1 numbers']],
  ])('%s', (_, shown, pages) => expect(pagesOf(shown)).toEqual(pages));

  it('send every edition to one that shows what it showed, or say that it had none', () => {
    const [live] = planPages(EDITIONS, versionsOf('ab.a'));
    expect(live?.editions).toEqual({
      own: ['2026.12.0'],
      same: ['2027.01.0', '2026.11.0'],
      absent: ['2026.11.1'],
    });
    expect(live?.isGone).toBe(false);
    expect(planPages(EDITIONS, versionsOf('..a.'))[0]).toMatchObject({ isGone: true, isFrozen: false });
  });

  it('need a version', () => expect(() => planPages(EDITIONS, [])).toThrow('view has no version'));
});
