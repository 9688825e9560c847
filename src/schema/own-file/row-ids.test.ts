import { describe, expect, it } from 'vitest';
import { makePackage } from '../../testing/make-package.ts';
import { readPublished } from './published.ts';
import { makeRowIds } from './row-ids.ts';

describe('ids of new rows', () => {
  it.each([
    ['families', 's-1', 's-1-02'],
    ['statements', 's-1', 's-1-02'],
    ['commitments', 's-1', 'c-s-1-01'],
    ['families', 's-9', 's-9-01'],
    ['centres', '', 'c001'],
    ['families', '', null],
    ['sources', '', null],
    ['sessions', 's-1', null],
  ])('of %s from %s begin with %s', (table, source, id) => {
    expect(makeRowIds(readPublished(makePackage()).tables).next(table, source)).toBe(id);
  });

  it('follow those that were seen and given', () => {
    const ids = makeRowIds(readPublished(makePackage()).tables);
    ids.see('s-1-09');
    ids.see('s-1-9');
    expect([ids.next('families', 's-1'), ids.next('funds', 's-1')]).toEqual(['s-1-10', 's-1-11']);
  });
});
