import { describe, expect, it } from 'vitest';
import { editionState } from './edition-state.ts';

const editions = { same: '2026.12.1 2026.12.0', absent: '2026.11.0', newest: '2026.12.1' };

describe('a view asked for as of an edition', () => {
  it.each([
    [null, null],
    ['2026.12.1', 'newest'],
    ['2026.12.0', 'same'],
    ['2026.11.0', 'absent'],
    ['2026.12', 'unknown'],
    ['', 'unknown'],
    ['<b>', 'unknown'],
  ])('%s is %s', (asked, state) => expect(editionState(asked, editions)).toBe(state));

  it('has no newest edition where that one lost it', () =>
    expect(editionState('2026.12.0', { same: '2026.12.0', absent: '2027.01.0', newest: '2027.01.0' })).toBe(
      'same',
    ));
});
