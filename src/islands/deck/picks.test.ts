import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPicks, listed, moved, parsePicks } from './picks.ts';

const known = { order: ['title', 'map', 'region-KZ-61', 'end'], picked: ['title', 'map', 'end'] };

describe('the slides of an address', () => {
  it.each([
    ['', ['title', 'map', 'end']],
    ['?slides=end.title', ['end', 'title']],
    ['?slides=region-KZ-61', ['region-KZ-61']],
    ['?utm=1&slides=map.nowhere.map', ['map']],
    ['?slides=', ['title', 'map', 'end']],
    ['?slides=nowhere', ['title', 'map', 'end']],
  ])('%s are chosen in its order, each once, unknown ones left out', (search, slides) =>
    expect(parsePicks(search, known)).toEqual(slides),
  );

  it('come back from the address that is written for them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known.order), { minLength: 1 }), (picks) => {
        expect(parsePicks(formatPicks(picks, known, '?a=1'), known)).toEqual(picks);
      }),
    );
  });

  it('are not written where they are the deck’s own, and leave other parameters', () => {
    expect(formatPicks(known.picked, known)).toBe('');
    expect(formatPicks(known.picked, known, '?slides=map&a=1')).toBe('?a=1');
    expect(formatPicks(['map'], known, '?a=1')).toBe('?a=1&slides=map');
  });
});

describe('the list of a picker', () => {
  it('keeps the deck’s order until slides are put elsewhere', () => {
    expect(listed(['title', 'region-KZ-61'], known)).toEqual(known.order);
    expect(listed(['end', 'title'], known)).toEqual(['end', 'title', 'map', 'region-KZ-61']);
  });

  it('moves a slide by one place, and not past an end', () => {
    expect(moved(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(moved(['a', 'b', 'c'], 'x', 1)).toEqual(['a', 'b', 'c']);
  });
});
