import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBeside, writeBeside } from './beside-address.ts';

describe('regions held against one in an address', () => {
  it('come back as they were written, beside what else the address has', () => {
    const params = new URLSearchParams('row=t0-04');
    const state = { name: { series: 'schools', moment: '2022-23' }, others: ['KZ-75', 'KZ-ALM'] };
    writeBeside(params, state);
    expect(parseBeside(params)).toEqual(state);
    expect(params.get('row')).toBe('t0-04');
  });

  it('leave no trace when none is chosen', () => {
    const params = new URLSearchParams('with=KZ-75');
    writeBeside(params, { name: { series: 'schools', moment: '2022-23' }, others: [] });
    expect(params.has('with')).toBe(false);
  });

  it('are read once each, and what is no region not at all', () =>
    expect(parseBeside(new URLSearchParams('beside=a.1&with=KZ-75,KZ-75,<b>,KZ,kz-19'))?.others).toEqual([
      'KZ-75',
    ]));

  it('are ids of regions and a name of a moment, or nothing, whatever the address is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('K', 'Z', '-', '7', '5', ',', '.', '/', '<', '%') }),
    );
    fc.assert(
      fc.property(text, text, (beside, others) => {
        const state = parseBeside(new URLSearchParams({ beside, with: others }));
        if (state === null) return;
        expect(state.others.every((id) => /^KZ-[A-Z0-9]{2,3}$/.test(id))).toBe(true);
        const params = new URLSearchParams();
        writeBeside(params, state);
        expect(parseBeside(params)).toEqual(state);
      }),
    );
  });

  it('are nothing without an indicator', () =>
    expect(parseBeside(new URLSearchParams('with=KZ-75'))).toBeNull());
});
