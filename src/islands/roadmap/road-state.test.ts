import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRoadState, NO_FILTER as NONE, parseRoadState, passes } from './road-state.ts';

const KNOWN = { outcome: ['done', 'dropped'], body: ['party'], region: ['KZ', 'KZ-61'], kind: ['plan'] };

describe('the filters of the roadmap', () => {
  it.each([
    ['', NONE],
    ['?region=KZ-61&kind=plan', { ...NONE, region: 'KZ-61', kind: 'plan' }],
    ['?region=KZ-99&outcome=<script>', NONE],
    ['?body=party&body=none', { ...NONE, body: 'party' }],
  ])('are read from %j', (search, state) => expect(parseRoadState(search, KNOWN)).toEqual(state));

  it.each([
    [NONE, '', ''],
    [NONE, '?receipt=t2-09&kind=plan', '?receipt=t2-09'],
    [{ ...NONE, region: 'KZ-61' }, '?utm_source=a', '?utm_source=a&region=KZ-61'],
  ])('%j is written over %j as %j', (state, search, query) => {
    expect(formatRoadState(state, search)).toBe(query);
  });

  it('come back as they were written', () => {
    const state = { ...NONE, outcome: 'done', region: 'KZ' };
    expect(parseRoadState(formatRoadState(state), KNOWN)).toEqual(state);
  });

  it('are of any address what the page knows, and are written without anything else', () => {
    const piece = fc.constantFrom(
      ...['?', '&', '=', '%', '%FF', '#', 'region', 'body', 'KZ', 'none', '__proto__'],
    );
    const address = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(address, (search) => {
        const state = parseRoadState(search, KNOWN);
        for (const [name, value] of Object.entries(state))
          expect(['', ...KNOWN[name as keyof typeof KNOWN]]).toContain(value);
        expect(parseRoadState(formatRoadState(state, search), KNOWN)).toEqual(state);
      }),
    );
  });

  it('let a row through that has every value asked for', () => {
    const row = { outcome: 'done', body: 'party', region: 'KZ-61 KZ-79', kind: 'plan' };
    expect(passes(NONE, row)).toBe(true);
    expect(passes({ ...NONE, region: 'KZ-79', outcome: 'done' }, row)).toBe(true);
    expect(passes({ ...NONE, region: 'KZ' }, row)).toBe(false);
    expect(passes({ ...NONE, kind: 'plan' }, {})).toBe(false);
  });
});
