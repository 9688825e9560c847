import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOf, parseHash } from './share.ts';

describe('the question in an address', () => {
  it.each([
    ['', 'nothing'],
    ['#content', 'nothing'],
    ['#q', 'nothing'],
    ['#q=', 'broken'],
    ['#q=%20%0A', 'broken'],
    ['#q=%', 'broken'],
    ['#q=%FF%FE', 'broken'],
    ['#example=%E0', 'broken'],
    [`#q=${'a'.repeat(100_000)}`, 'broken'],
    ['#q=select%201', 'sql'],
    ['#q=select+1#x', 'sql'],
    ['#example=pace', 'example'],
  ])('%.40s is %s', (hash, kind) => expect(parseHash(hash).kind).toBe(kind));

  it('comes back as it was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 500 }), (text) => {
        const sql = `${text}x`;
        expect(parseHash(hashOf(sql) ?? '')).toEqual({ kind: 'sql', sql });
      }),
    );
  });

  it('is never more than an address holds', () => {
    expect(hashOf('ә'.repeat(10_000))).toBeNull();
    expect(hashOf('\ud800')).toBe('#q=%EF%BF%BD');
  });

  it('of any text is read without an error', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseHash(`#q=${text}`)));
  });
});
